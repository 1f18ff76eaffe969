package dev.roundtable.store.file;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

/** The JDBC URL of the database of the running service. */
@Singleton
public class DatabaseUrl {

    private final String url;

    DatabaseUrl(Config config) {
        this.url = config.getValue("quarkus.datasource.jdbc.url", String.class);
    }

    /** The path of the database file; empty if the database is in memory or on a server. */
    public Optional<Path> file() {
        return new DatabaseCheck(url, "", "").file();
    }

    /** Whether the database is sure to be empty when the service starts, see {@link DatabaseCheck#isEmptyAtStart}. */
    public boolean isEmptyAtStart() {
        return DatabaseCheck.isEmptyAtStart(url);
    }

    /** Explains a failure whose cause is a failed write, see {@link FailedWrite#explain}; empty where it has another cause. */
    public Optional<String> explain(Throwable failure) {
        return FailedWrite.explain(failure, url);
    }
}
