package dev.roundtable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.ConnectionInfo;
import org.h2.engine.Constants;
import org.h2.message.DbException;
import org.h2.store.fs.FileUtils;

/**
 * Opens a database file before anything else does, so that what is wrong with it is said in one sentence, and nothing is written
 * to it then.
 */
final class DatabaseCheck {

    static final String H2 = "jdbc:h2:";
    private static final String REMEDY = " It was left as it is. Move it away to have it made anew from the transcripts, or put back"
            + " a copy.";

    private static final String RIGHTS = " See what the user that the service runs as may do there, or set another"
            + " quarkus.datasource.jdbc.url.";

    private DatabaseCheck() {
    }

    /**
     * Why the database of a URL cannot be used; empty where it can, where it is not there yet, and where it is none in a file.
     *
     * @param url as JDBC takes it
     */
    static Optional<String> fault(String url, String user, String password) {
        try {
            file(url).map(Path::of).ifPresent(DatabaseFile::deleteBegun);
            return file(url).flatMap(file -> DatabaseFile.loss(Path.of(file))
                    .map(loss -> "The database %s %s.".formatted(file, loss) + REMEDY)
                    .or(() -> refusal(url, user, password).map(refusal -> explain(file, refusal))));
        } catch (DbException e) {
            return Optional.of("quarkus.datasource.jdbc.url is wrong: %s.".formatted(firstLine(e.getSQLException())));
        }
    }

    /**
     * Whether the database of a URL is sure to be empty when the service starts: it is in memory, and no script fills it.
     *
     * @param url as JDBC takes it
     */
    static boolean isEmptyAtStart(String url) {
        return url.startsWith(H2 + "mem:") && !url.toUpperCase(Locale.ROOT).contains(";INIT=");
    }

    /** Where a database in a file is kept; empty for one in memory or on a server. */
    private static Optional<String> file(String url) {
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        var parsed = new ConnectionInfo(url, null, null, null);
        return parsed.isPersistent() && !parsed.isRemote()
                ? Optional.of(FileUtils.unwrap(parsed.getName()) + Constants.SUFFIX_MV_FILE)
                : Optional.empty();
    }

    /** Why H2 does not open it. */
    private static Optional<SQLException> refusal(String url, String user, String password) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        // As the service opens it: see application.properties.
        properties.setProperty("WRITE_DELAY", "0");
        // No trace file beside the database: the sentence is enough.
        try {
            new Driver().connect(DatabaseDisk.url(url) + ";TRACE_LEVEL_FILE=0", properties).close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
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
            case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2 ->
                explain(Path.of(name), firstLine(e));
            default -> "The database %s cannot be opened: %s.".formatted(name, firstLine(e));
        };
    }

    private static String explain(Path file, String reason) {
        if (!Files.exists(file)) {
            return "The database %s cannot be made (%s).".formatted(file, reason) + RIGHTS;
        }
        if (!Files.isReadable(file)) {
            return "The database %s may not be read.".formatted(file) + RIGHTS;
        }
        return "The database %s cannot be opened: the file is damaged, written by another version, or the disk does not take it"
                .formatted(file) + " (%s).".formatted(reason) + REMEDY;
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().replace(DatabaseDisk.SCHEME + ":", "").lines().findFirst().orElse("no reason given");
    }
}
