package dev.roundtable.store.file;

import java.io.IOException;
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
import org.jboss.logging.Logger;

/**
 * Checks the database of a JDBC URL before the service opens it. A database in a file is derived data: a damaged one is set aside,
 * and the load that follows makes it again. One that merely cannot be opened now (in use, another password, no rights) stays.
 */
public final class DatabaseCheck {

    /** How the URLs of all H2 databases begin. */
    public static final String H2 = "jdbc:h2:";

    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);
    private static final String RIGHTS = " See what the user that the service runs as may do there, or set another"
            + " quarkus.datasource.jdbc.url.";

    private static final String MADE_AGAIN = "The database %s %s. It was set aside as %s and is made again: all panels are read again"
            + " from the transcripts.";
    private static final String NOT_MADE_AGAIN = "The database %s %s. It was left as it is, because it cannot be made again: %s. Put back"
            + " a copy, or let the transcripts be read again: the file is then set aside.";

    private final String url;
    private final Properties login = new Properties();

    /** @param url as JDBC takes it */
    public DatabaseCheck(String url, String user, String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        // The log has what goes wrong; a trace file beside the database would stay there.
        login.setProperty("TRACE_LEVEL_FILE", "0");
    }

    /**
     * Checks, and sets a damaged file aside.
     *
     * @param notRead why a load would not read the transcripts, as the rest of a sentence; empty where it will
     * @return why the service cannot start, in sentences; empty where it can, and where the database is on a server
     */
    public Optional<String> fault(Optional<String> notRead) {
        try {
            var path = file();
            if (path.isEmpty()) {
                return Optional.empty();
            }
            var file = new DatabaseFile(path.get());
            var damage = file.damage(url, login);
            if (damage.isPresent() && notRead.isPresent()) {
                return Optional.of(NOT_MADE_AGAIN.formatted(path.get(), damage.get(), notRead.get()));
            }
            if (damage.isPresent()) {
                LOG.warnf(MADE_AGAIN, path.get(), damage.get(), file.setAside());
            }
            return file.isEmpty() ? refusal(path.get()) : Optional.empty();
        } catch (SQLException e) {
            return file().flatMap(this::refusal);
        } catch (DbException e) {
            return Optional.of("quarkus.datasource.jdbc.url is wrong: %s.".formatted(firstLine(e.getSQLException())));
        } catch (IOException e) {
            return Optional.of("The damaged database of %s cannot be set aside: %s.".formatted(url, e) + RIGHTS);
        }
    }

    /**
     * Whether the database of a URL is sure to be empty when the service starts: it is in memory, and no script fills it.
     *
     * @param url as JDBC takes it
     */
    public static boolean isEmptyAtStart(String url) {
        return url.startsWith(H2 + "mem:") && !url.toUpperCase(Locale.ROOT).contains(";INIT=");
    }

    /** The path of the database file; empty if the database is in memory or on a server. */
    public Optional<Path> file() {
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        var parsed = new ConnectionInfo(url, null, login.getProperty("user"), login.getProperty("password"));
        return parsed.isPersistent() && !parsed.isRemote()
                ? Optional.of(Path.of(FileUtils.unwrap(parsed.getName()) + Constants.SUFFIX_MV_FILE))
                : Optional.empty();
    }

    /** Why H2 does not open or make it as the service will (see application.properties). */
    private Optional<String> refusal(Path file) {
        var properties = new Properties();
        properties.putAll(login);
        properties.setProperty("WRITE_DELAY", "0");
        try {
            new Driver().connect(url, properties).close();
            return Optional.empty();
        } catch (SQLException e) {
            return FailedWrite.explain(e, url).or(() -> Optional.of(explain(file, e)));
        }
    }

    private static String explain(Path file, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                "The database %s is in use by another process. End that first, or set another quarkus.datasource.jdbc.url."
                        .formatted(file);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                "The database %s has another user or password than quarkus.datasource.username and .password say."
                        .formatted(file);
            case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                "The database %s %s (%s).".formatted(file, rights(file), firstLine(e)) + RIGHTS;
            default -> "The database %s cannot be opened: %s.".formatted(file, firstLine(e));
        };
    }

    private static String rights(Path file) {
        if (!Files.exists(file)) {
            return "cannot be made";
        }
        return Files.isReadable(file) ? "cannot be written" : "may not be read";
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }
}
