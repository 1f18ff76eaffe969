package dev.roundtable.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of loading: what is loaded, and when. */
@ConfigMapping(prefix = "roundtable")
public interface IngestConfig {

    /** The default of {@link #bundled}. */
    String DEFAULT_BUNDLED = "true";

    /** Folders of transcripts and their sheets, separated by commas. */
    Optional<List<Path>> transcripts();

    /** Whether the panel that comes with the service is loaded, too. */
    @WithDefault(DEFAULT_BUNDLED)
    boolean bundled();

    /** Settings under {@code roundtable.ingest}. */
    Ingest ingest();

    /** Settings under {@code roundtable.attribution}. */
    AttributionConfig attribution();

    /** How sources are loaded. */
    interface Ingest {

        /** The default of {@link #maxFileSize}. */
        String DEFAULT_MAX_FILE_SIZE = "16M";

        /** Which transcripts are read when the service starts. */
        @WithDefault("changed")
        Policy policy();

        /** What happens when a transcript or a sheet is wrong. */
        @WithDefault("stop")
        OnError onError();

        /** The largest size of a file. */
        @WithDefault(DEFAULT_MAX_FILE_SIZE)
        MemorySize maxFileSize();

        /** How long the start waits for the load. A longer load continues while the service reports that it is not ready. */
        @WithDefault("10s")
        Duration patience();

        /** Whether changes in the folders are published while the service runs. By default, in dev mode and if there are folders. */
        Optional<Boolean> watch();

        /** How often files are looked at, for file systems that do not report changes. */
        @WithDefault("2s")
        Duration watchInterval();
    }

    /** Which transcripts are read when the service starts. */
    enum Policy {
        /** All of them. */
        ALWAYS,
        /** Those whose content has changed since they were read. */
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
