package dev.roundtable.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is loaded, and when. */
@ConfigMapping(prefix = "roundtable")
public interface IngestConfig {

    /** Folders of transcripts and their sheets, separated by commas. */
    Optional<List<Path>> transcripts();

    /** Whether the panel that comes with the service is loaded too. */
    @WithDefault("true")
    boolean bundled();

    Ingest ingest();

    AttributionOptions attribution();

    /** How speakers without labels are told. */
    interface AttributionOptions {

        /** An inferred speaker who is less sure, 0 to 1, is left open. */
        @WithDefault("0.8")
        double minConfidence();

        /** Whether inference is also tried on labelled and reviewed panels, to say how far it agrees. */
        @WithDefault("true")
        boolean measured();
    }

    /** How loading goes. */
    interface Ingest {

        /** Which transcripts are read when the service starts. */
        @WithDefault("changed")
        Policy policy();

        /** What happens when a transcript or a sheet is wrong. */
        @WithDefault("stop")
        OnError onError();

        /** How large a file may be. */
        @WithDefault("16M")
        MemorySize maxFileSize();

        /** How long the start waits for loading; what takes longer goes on while the service says that it is not ready. */
        @WithDefault("10s")
        Duration patience();
    }

    /** Which transcripts are read when the service starts. */
    enum Policy {
        /** All of them. */
        ALWAYS,
        /** Those whose content differs from what was read last. */
        CHANGED,
        /** None: the database is served as it is. */
        NEVER
    }

    /** What happens when a transcript or a sheet is wrong. */
    enum OnError {
        /** The service does not start. */
        STOP,
        /** The others are loaded, and the failure is reported. */
        SKIP
    }
}
