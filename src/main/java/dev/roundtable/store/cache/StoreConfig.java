package dev.roundtable.store.cache;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** What is kept of what was read. */
@ConfigMapping(prefix = "roundtable.store")
public interface StoreConfig {

    /** How many bytes of rows are kept in memory after they were read; 0 keeps none, without a number it is a quarter of the heap. */
    Optional<MemorySize> cacheSize();
}
