package dev.roundtable;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.h2.Driver;
import org.h2.api.ErrorCode;

/**
 * Opens a database file before anything else does, so that what is wrong with it is said in one sentence, and nothing is written
 * to it.
 */
final class DatabaseCheck {

    private static final String FILE = "jdbc:h2:file:";

    private DatabaseCheck() {
    }

    /**
     * Why the database of a URL cannot be used; empty where it can, where it is not there yet, and where it is none in a file.
     *
     * @param url as JDBC takes it
     */
    static Optional<String> fault(String url, String user, String password) {
        if (!url.startsWith(FILE)) {
            return Optional.empty();
        }
        var credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        // No trace file beside the database: the sentence is enough.
        try {
            new Driver().connect(url + ";TRACE_LEVEL_FILE=0", credentials).close();
            return Optional.empty();
        } catch (SQLException e) {
            var name = url.substring(FILE.length()).replaceFirst(";.*", "") + ".mv.db";
            return Optional.of(explain(name, e));
        }
    }

    private static String explain(String name, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "The database %s is in use by another process. End that first, or set another quarkus.datasource.jdbc.url."
                        .formatted(name);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                "The database %s has another user or password than quarkus.datasource.username and .password say."
                        .formatted(name);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 ->
                "The database %s cannot be opened: the file is damaged, written by another version, or the disk does not take it"
                        .formatted(name)
                        + " (%s). It was left as it is. Move it away to have it made anew from the"
                                .formatted(firstLine(e))
                        + " transcripts, or put back a copy.";
            default -> "The database %s cannot be opened: %s.".formatted(name, firstLine(e));
        };
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }
}
