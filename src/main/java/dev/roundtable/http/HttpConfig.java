package dev.roundtable.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings {@code roundtable.http.*}: limits of requests, and the cache of responses. */
@ConfigMapping(prefix = "roundtable.http")
public interface HttpConfig {

    /** The largest body of a request. */
    @WithDefault("256K")
    MemorySize maxBodySize();

    /** The longest time from the first to the last byte of a request. */
    @WithDefault("30s")
    Duration requestTimeout();

    /**
     * The number of requests that execute at the same time. The default is twice the number of processors, at most 16. That is less
     * than the number of database connections, so that no request waits for one.
     */
    OptionalInt maxConcurrent();

    /** The number of requests that may wait for execution. More are refused with status 503. */
    @WithDefault("256")
    int maxQueued();

    /** The size of the response cache; 0 turns it off. */
    @WithDefault("64M")
    MemorySize cacheSize();

    /** How long CDNs and browsers may cache the response to a persisted document. */
    @WithDefault("60s")
    Duration maxAge();

    /** The smallest response that is compressed for clients that accept br or gzip. */
    @WithDefault("1K")
    MemorySize compressFrom();

    /** Whether every request is logged. For cached responses, logging costs more than the rest of the request. */
    @WithDefault("false")
    boolean accessLog();

    /**
     * The only port of health and metrics. By default they are on the public port. The port also opens {@code POST /corpus/reload}, which
     * asks for no credentials, so only operators may reach it.
     */
    Optional<Integer> managementPort();
}
