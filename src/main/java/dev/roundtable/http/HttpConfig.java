package dev.roundtable.http;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken and kept of HTTP. */
@ConfigMapping(prefix = "roundtable.http")
public interface HttpConfig {

    /** How large the body of a request may be. */
    @WithDefault("256K")
    MemorySize maxBodySize();

    /** How long a request may take to come, from its first byte to its last. */
    @WithDefault("30s")
    Duration requestTimeout();

    /**
     * How many requests are executed at once; without a number twice the processors, 16 at most: fewer than the pool has connections,
     * so none waits for one, and few enough that a processor is not handed on all the time.
     */
    OptionalInt maxConcurrent();

    /** How many requests may wait for that; more are refused with 503. */
    @WithDefault("256")
    int maxQueued();

    /** How many bytes of finished answers are kept; 0 keeps none. */
    @WithDefault("64M")
    MemorySize cacheSize();

    /** How long a CDN or browser may serve the answer to a persisted document without asking again. */
    @WithDefault("60s")
    Duration maxAge();

    /** Answers of at least so many bytes are compressed for clients that accept br or gzip. */
    @WithDefault("1K")
    MemorySize compressFrom();

    /** Whether every request is logged: at the speed of kept answers that costs more than answering, so only when asked for. */
    @WithDefault("false")
    boolean accessLog();

    /** The port of health and metrics, which are then nowhere else; without one they are on the public port. */
    Optional<Integer> managementPort();
}
