package dev.roundtable.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of what is sent over HTTP. */
@ConfigMapping(prefix = "roundtable.http")
public interface HttpConfig {

    /** How large the body of a request may be. */
    @WithDefault("256K")
    MemorySize maxBodySize();
}
