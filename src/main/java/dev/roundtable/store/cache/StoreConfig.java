package dev.roundtable.store.cache;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings of the row cache. */
@ConfigMapping(prefix = "roundtable.store")
public interface StoreConfig {

    /** The size of the row cache in bytes. 0 disables the cache. The default is a quarter of the heap. */
    Optional<MemorySize> cacheSize();
}
