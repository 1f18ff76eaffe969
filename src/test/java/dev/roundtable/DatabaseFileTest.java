package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A database file")
class DatabaseFileTest {

    private static final int BLOCK = 4096;

    @TempDir
    Path home;

    @Test
    void thatIsNotThereHasLostNothing() throws IOException {
        assertThat(DatabaseFile.loss(file())).isEmpty();
        Files.createFile(file());
        assertThat(DatabaseFile.loss(file())).isEmpty();
    }

    /** As a killed process leaves it: the header is only written now and then. */
    @Test
    void thatIsInUseHasLostNothingAfterAnyCommit() throws IOException, SQLException {
        var copy = home.resolve("copy");
        try (var connection = open(); var statement = connection.createStatement()) {
            // Each commit goes to the file at once, and nothing goes there in between.
            statement.execute("set write_delay 0");
            for (int commit = 0; commit < 100; commit++) {
                write(connection, commit);
                Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING);
                assertThat(DatabaseFile.loss(copy)).as("after commit " + commit).isEmpty();
            }
        }
        assertThat(DatabaseFile.loss(file())).isEmpty();
    }

    @Test
    void thatIsLongerThanItNeedsToBeHasLostNothing() throws IOException, SQLException {
        closed();
        Files.write(file(), new byte[3 * BLOCK + 17], StandardOpenOption.APPEND);
        assertThat(DatabaseFile.loss(file())).isEmpty();
    }

    @Test
    void thatWasCutOffAnywhereHasLostSomething() throws IOException, SQLException {
        closed();
        long whole = Files.size(file());
        assertThat(DatabaseFile.loss(file())).isEmpty();
        for (long length = whole - 1; length > 0; length -= BLOCK / 2 - 1) {
            try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
            var before = Files.readAllBytes(file());
            assertThat(DatabaseCheck.fault(url(), "sa", "")).as("%d of %d bytes", length, whole)
                    .hasValueSatisfying(said -> assertThat(said).startsWith("The database " + file())
                            .contains("It was left as it is."));
            assertThat(Files.readAllBytes(file())).as("%d of %d bytes", length, whole).isEqualTo(before);
        }
    }

    /** What is left of it may be an earlier state, which was longer. */
    @Test
    void thatWasCutOffDoesNotSayHowLongItWas() throws IOException, SQLException {
        closed();
        long whole = Files.size(file());
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(whole - 1);
        }
        assertThat(DatabaseFile.loss(file()))
                .hasValue("was cut off: it has %,d bytes, and more belongs to it".formatted(whole - 1));
    }

    @Test
    void thatCannotBeMadeIsNotCalledDamaged() throws IOException {
        var folder = Files.createFile(home.resolve("no-folder"));
        assertThat(DatabaseCheck.fault("jdbc:h2:file:" + folder.resolve("panels"), "sa", ""))
                .hasValueSatisfying(said -> assertThat(said)
                        .startsWith("The database " + folder.resolve("panels.mv.db") + " cannot be made (")
                        .doesNotContain("damaged",
                                "Move it away"));
    }

    @Test
    void thatMayNotBeReadIsNotCalledDamaged() throws IOException, SQLException {
        closed();
        Files.setPosixFilePermissions(file(), Set.of());
        assumeThat(Files.isReadable(file())).as("root may read everything").isFalse();
        assertThat(DatabaseCheck.fault(url(), "sa", "")).hasValueSatisfying(
                said -> assertThat(said).startsWith("The database " + file() + " may not be read.").doesNotContain("damaged"));
    }

    private void closed() throws SQLException {
        try (var connection = open()) {
            for (int commit = 0; commit < 100; commit++) {
                write(connection, commit);
            }
            // On a busy machine H2 runs out of its time to tidy up as it closes, and leaves a tail that means nothing.
            try (var statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
        }
    }

    private static void write(Connection connection, int commit) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists turn(id int primary key, text varchar)");
            statement.execute("merge into turn select %d + x, random_uuid() || repeat('word ', 100) from system_range(1, 50)"
                    .formatted(commit % 10 * 50));
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("panels");
    }

    private Path file() {
        return home.resolve("panels.mv.db");
    }
}
