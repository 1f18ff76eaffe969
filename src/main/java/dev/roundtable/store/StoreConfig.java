package dev.roundtable.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is kept of what was read. */
@ConfigMapping(prefix = "roundtable.store")
public interface StoreConfig {

    /** How many bytes of rows are kept in memory after they were read; 0 keeps none. */
    @WithDefault("128M")
    MemorySize cacheSize();
}
