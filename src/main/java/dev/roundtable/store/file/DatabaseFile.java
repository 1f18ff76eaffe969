package dev.roundtable.store.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.h2.jdbc.JdbcException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;

/**
 * A database file of H2, opened only for reading. If a file was cut off, H2 opens the newest state that it can still read completely,
 * without an error. This state can be empty. So the file is also compared with the state that its header names, and with the row
 * counts that the last load stored. Damage within a page of a table is not found: all pages would have to be read.
 *
 * @param path of the file, which need not exist
 */
record DatabaseFile(Path path) {

    private static final Logger LOG = Logger.getLogger(DatabaseFile.class);
    /** What H2 says of files that it cannot use. All else (in use, another password, a wrong URL) is no damage. */
    private static final Set<Integer> DAMAGED = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1);
    private static final int BLOCK = 4096;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Whether there is nothing to read: no file, or one without a byte. */
    boolean isEmpty() throws IOException {
        return !Files.exists(path) || Files.size(path) == 0;
    }

    /**
     * What is wrong with the file, as the rest of a sentence about it; empty where it is whole or empty.
     *
     * @throws SQLException when it cannot be read for a reason that is no damage: it is in use, has another password, or the operating
     *         system does not let it be read
     */
    Optional<String> damage(String url, Properties login) throws IOException, SQLException {
        if (isEmpty()) {
            return Optional.empty();
        }
        var loss = lossOfChunks();
        return loss.isPresent() ? loss : damageOfTables(url, login);
    }

    /**
     * Renames the file, in its folder.
     *
     * @return its new path, such as {@code panels.damaged-20261128T223000Z.mv.db}
     */
    Path setAside() throws IOException {
        var name = path.getFileName().toString().replace(Constants.SUFFIX_MV_FILE, "");
        var damaged = name + ".damaged-" + TIME.format(Instant.now());
        var aside = path.resolveSibling(damaged + Constants.SUFFIX_MV_FILE);
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling(damaged + "-" + number + Constants.SUFFIX_MV_FILE);
        }
        return Files.move(path, aside);
    }

    /** What H2 does not say: it names a state in the header only when all of that is written, so a killed process leaves that state or a later one. */
    private Optional<String> lossOfChunks() {
        try (var store = new MVStore.Builder().fileName(path.toString()).readOnly().autoCommitDisabled().open()) {
            if (store.getCurrentVersion() < DataUtils.readHexLong(store.getStoreHeader(), "version", 0)) {
                return Optional.of("is damaged: its latest changes cannot be read");
            }
            long end = store.getLayoutMap().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(DataUtils.LAYOUT_CHUNK))
                    .mapToLong(entry -> endOfLive(DataUtils.parseMap(entry.getValue()))).max().orElse(0);
            return end > Files.size(path) ? Optional.of("is damaged: its end is missing") : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // In use, encrypted, of another version or damaged elsewhere: JDBC says which.
            return Optional.empty();
        }
    }

    private static long endOfLive(Map<String, String> chunk) {
        return "0".equals(chunk.get("livePages"))
                ? 0
                : (DataUtils.readHexLong(chunk, "block", 0) + DataUtils.readHexLong(chunk, "len", 1)) * BLOCK;
    }

    private Optional<String> damageOfTables(String url, Properties login) throws SQLException {
        var readOnly = new Properties();
        readOnly.putAll(login);
        readOnly.setProperty("ACCESS_MODE_DATA", "r");
        boolean opened = false;
        try (var connection = new Driver().connect(url, readOnly)) {
            opened = true;
            try {
                return TableCheck.disagreement(connection);
            } finally {
                close(connection);
            }
        } catch (SQLException e) {
            if (isOfTheSystem(e) || !opened && !DAMAGED.contains(e.getErrorCode()) && !isOfStoredTables(e, url)) {
                throw e;
            }
            return Optional.of("cannot be read: " + reason(e));
        }
    }

    /** The message of H2 without the path, the error code and the advice to use H2's recovery tool. */
    private String reason(SQLException e) {
        var name = Pattern.quote(path.toString().replace(Constants.SUFFIX_MV_FILE, ""));
        var message = e.getMessage().lines().findFirst().orElse("no reason given");
        return message.replaceFirst("(\\. Possible solution.*)?( \\[\\d+-\\d+])?$", "")
                .replaceFirst("(:| in file)? \"" + name + "(" + Pattern.quote(Constants.SUFFIX_MV_FILE) + ")?\"", "");
    }

    /** Closes the database even where DB_CLOSE_DELAY keeps it open: the service would find it open for reading only. */
    private static void close(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            LOG.debug("The database was closed by its connection, not by SHUTDOWN.", e);
        }
    }

    /** Whether H2 could not make a table or a key again from its own statement in the file. A statement of the URL is no part of the file. */
    private static boolean isOfStoredTables(SQLException e, String url) {
        return e instanceof JdbcException failure && failure.getSQL() != null && failure.getSQL().startsWith("CREATE ")
                && !url.toUpperCase(Locale.ROOT).contains(";INIT=");
    }

    /** Whether the operating system refused to open or read the file, which may be whole. */
    private static boolean isOfTheSystem(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof EOFException)) {
                return true;
            }
        }
        return false;
    }
}
