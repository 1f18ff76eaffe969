package dev.roundtable.store.file;

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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
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
    void thatIsNotThereIsNotDamaged() throws IOException, SQLException {
        assertThat(damage(file())).isEmpty();
        Files.createFile(file());
        assertThat(damage(file())).isEmpty();
    }

    /** As a killed process leaves it: the header is only written now and then. */
    @Test
    void thatIsInUseIsWholeAfterAnyCommit() throws IOException, SQLException {
        var copy = home.resolve("copy.mv.db");
        try (var connection = open(); var statement = connection.createStatement()) {
            // Each commit goes to the file at once, and nothing goes there in between.
            statement.execute("set write_delay 0");
            for (int commit = 0; commit < 100; commit++) {
                write(connection, commit);
                Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING);
                assertThat(damage(copy)).as("after commit " + commit).isEmpty();
            }
        }
        assertThat(damage(file())).isEmpty();
    }

    @Test
    void thatIsLongerThanItNeedsToBeIsNotDamaged() throws IOException, SQLException {
        closed();
        Files.write(file(), new byte[3 * BLOCK + 17], StandardOpenOption.APPEND);
        assertThat(damage(file())).isEmpty();
    }

    @Test
    void thatWasCutOffAnywhereIsLeftAsItIsWhereNothingIsReadAgain() throws IOException, SQLException {
        closed();
        long whole = Files.size(file());
        assertThat(damage(file())).isEmpty();
        for (long length = whole - 1; length > 0; length -= BLOCK / 2 - 1) {
            cutOff(length);
            var before = Files.readAllBytes(file());
            assertThat(fault(url(), "", Optional.of("the policy is \"never\""))).as("%d of %d bytes", length, whole)
                    .hasValueSatisfying(said -> assertThat(said).startsWith("The database " + file())
                            .contains("It was left as it is", "the policy is \"never\""));
            assertThat(Files.readAllBytes(file())).as("%d of %d bytes", length, whole).isEqualTo(before);
            assertThat(files()).containsExactly(file());
        }
    }

    @Test
    void thatWasCutOffIsSetAsideByANameOfItsOwn() throws IOException, SQLException {
        closed();
        cutOff(Files.size(file()) - BLOCK);
        var damaged = Files.readAllBytes(file());
        for (int time = 1; time <= 3; time++) {
            Files.write(file(), damaged);
            assertThat(fault(url(), "", Optional.empty())).isEmpty();
            var aside = files().stream().filter(file -> !file.equals(file())).toList();
            assertThat(aside).hasSize(time).allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("panels\\.damaged-\\d{8}T\\d{6}Z(-\\d)?\\.mv\\.db");
                assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
            });
        }
    }

    @Test
    void thatIsNoDatabaseIsDamagedForAReasonWithoutThePathAndTheAdviceOfH2() throws IOException, SQLException {
        Files.write(file(), new byte[3 * BLOCK]);
        assertThat(damage(file())).hasValue("cannot be read: File corrupted while reading record");
    }

    @Test
    void thatHasAnotherPasswordIsNotSetAside() throws IOException, SQLException {
        closed();
        assertThat(fault(url(), "wrong", Optional.empty()))
                .hasValue("The database %s has another user or password than quarkus.datasource.username and .password say."
                        .formatted(file()));
        assertThat(files()).containsExactly(file());
    }

    /** The check reads only, and a database that stays open stays as it was opened. */
    @Test
    void thatStaysOpenCanBeWrittenAfterTheCheck() throws IOException, SQLException {
        closed();
        var url = url() + ";DB_CLOSE_DELAY=-1";
        assertThat(fault(url, "", Optional.empty())).isEmpty();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            write(connection, 1);
            statement.execute("shutdown");
        }
    }

    @Test
    void thatIsEncryptedIsNotSetAside() throws IOException, SQLException {
        var encrypted = url() + ";CIPHER=AES";
        DriverManager.getConnection(encrypted, "sa", "key word").close();
        assertThat(fault(encrypted, "key word", Optional.empty())).isEmpty();
        assertThat(fault(encrypted, "other word", Optional.empty())).isPresent();
        assertThat(files()).containsExactly(file());
    }

    @Test
    void thatCannotBeMadeIsNotCalledDamaged() throws IOException {
        var folder = Files.createFile(home.resolve("no-folder"));
        assertThat(fault("jdbc:h2:file:" + folder.resolve("panels"), "", Optional.empty()))
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
        assertThat(fault(url(), "", Optional.empty())).hasValueSatisfying(
                said -> assertThat(said).startsWith("The database " + file() + " may not be read.").doesNotContain("damaged"));
    }

    private static Optional<String> fault(String url, String password, Optional<String> notRead) {
        return new DatabaseCheck(url, "sa", password).fault(notRead);
    }

    private static Optional<String> damage(Path file) throws IOException, SQLException {
        var login = new Properties();
        login.setProperty("user", "sa");
        login.setProperty("password", "");
        return new DatabaseFile(file).damage("jdbc:h2:file:" + file.toString().replace(".mv.db", ""), login);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home)) {
            return files.toList();
        }
    }

    private void cutOff(long length) throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
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
            statement.execute("create table if not exists word(id int primary key, text varchar)");
            statement.execute("merge into word select %d + x, random_uuid() || repeat('word ', 100) from system_range(1, 50)"
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
