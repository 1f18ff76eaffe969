package dev.roundtable.reliability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.ingest.GeneratedPanels;
import dev.roundtable.store.file.DatabaseCheck;

/** A database is derived data: whatever happens to its file, never is less served than the transcripts say. */
@DisplayName("A damaged database")
class DamagedDatabaseIT {

    private static final int BLOCK = 4096;
    private static final int PANELS = 20;
    private static final List<String> TABLES = List.of("panel", "source", "speaker", "speaker_name", "participation",
            "question",
            "question_addressee", "turn", "mention", "correction");
    private static final String QUERY = "{\"query\":\"{ panels(first: 30) { totalCount nodes { slug turns { text } } } }\"}";

    @TempDir
    Path home;

    private static Path transcripts;
    private static byte[] whole;
    private static String served;

    @BeforeAll
    static void loadIntoAFile(@TempDir Path folder) throws IOException {
        transcripts = GeneratedPanels.folder(PANELS);
        try (var service = Service.start(properties(folder))) {
            service.awaitReady();
            served = service.post(QUERY).body();
            service.terminate();
            service.exitCode();
        }
        assertThat(served).contains("\"totalCount\":" + (PANELS + 1));
        whole = Files.readAllBytes(folder.resolve("panels.mv.db"));
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = { 100, 3 * BLOCK + 17, 20 * BLOCK })
    void isSetAsideAndMadeAgain(int length) throws IOException {
        isSetAsideAndMadeAgain(Arrays.copyOf(whole, length), "");
    }

    @Test
    void ofAnotherVersionOfTheFileFormatIsSetAsideAndMadeAgain() throws IOException {
        var bytes = whole.clone();
        for (int block = 0; block < 2; block++) {
            var header = new String(bytes, block * BLOCK, BLOCK, ISO_8859_1);
            int end = header.indexOf(",fletcher:");
            var other = header.substring(0, end).replaceFirst("format:\\d+", "format:1").getBytes(ISO_8859_1);
            var sum = Integer.toHexString(DataUtils.getFletcher32(other, 0, other.length));
            var line = (new String(other, ISO_8859_1) + ",fletcher:" + sum + "\n").getBytes(ISO_8859_1);
            System.arraycopy(line, 0, bytes, block * BLOCK, line.length);
        }
        isSetAsideAndMadeAgain(bytes, "cannot be read");
    }

    @Test
    void ofOtherTablesIsSetAsideAndMadeAgain() throws IOException, SQLException {
        execute("alter table panel drop column license");
        isSetAsideAndMadeAgain(Files.readAllBytes(file()), "has tables of another version");
    }

    @Test
    void thatHasLostRowsIsSetAsideAndMadeAgain() throws IOException, SQLException {
        execute("delete from mention where id = (select min(id) from mention)");
        isSetAsideAndMadeAgain(Files.readAllBytes(file()), "has lost rows");
    }

    /** Cut off, zeroed, overwritten and with a byte changed, each at places all over the file. */
    @Test
    void neverGivesFewerRowsWithoutAnError() throws Exception {
        Files.write(file(), whole);
        var rows = rows();
        var random = new Random(17);
        var outcomes = new ArrayList<String>();
        for (int place = 0; place < 80; place++) {
            var bytes = damaged(place % 4, random);
            Files.write(file(), bytes);
            var fault = new DatabaseCheck(url(home), "sa", "").fault(Optional.of("this test asks"));
            if (fault.isPresent()) {
                assertThat(Files.readAllBytes(file())).as(fault.get()).isEqualTo(bytes);
                outcomes.add(place % 4 + " found at the start");
                continue;
            }
            try {
                var left = rows();
                assertThat(left).as("damage %d, place %d", place % 4, place).hasSameSizeAs(rows);
                outcomes.add(place % 4 + (left.equals(rows) ? " without effect" : " unnoticed"));
            } catch (SQLException e) {
                outcomes.add(place % 4 + " found when read");
            }
        }
        var counted = outcomes.stream().sorted().collect(
                Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        System.out.println("Damage (0 cut off, 1 a page zeroed, 2 a page overwritten, 3 a byte changed): " + counted);
        assertThat(counted).doesNotContainKeys("0 unnoticed", "0 found when read");
    }

    private static byte[] damaged(int kind, Random random) {
        int at = BLOCK + random.nextInt(whole.length - 2 * BLOCK);
        if (kind == 0) {
            return Arrays.copyOf(whole, at);
        }
        var bytes = whole.clone();
        if (kind == 3) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        } else {
            var page = new byte[BLOCK];
            if (kind == 2) {
                random.nextBytes(page);
            }
            System.arraycopy(page, 0, bytes, at, BLOCK);
        }
        return bytes;
    }

    /** Every row of every table, read whole. */
    private List<String> rows() throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url(home) + ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0", "sa", "");
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                try (var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        var row = new StringBuilder(table);
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            row.append('|').append(rows.getString(column));
                        }
                        all.add(row.toString());
                    }
                }
            }
        }
        return all;
    }

    private void isSetAsideAndMadeAgain(byte[] damaged, String reason) throws IOException {
        Files.write(file(), damaged);
        try (var service = Service.start(properties(home))) {
            service.awaitReady();
            assertThat(service.post(QUERY).body()).isEqualTo(served);
            assertThat(service.output().lines().filter(line -> line.contains("WARN"))).as(service.output()).singleElement()
                    .asString()
                    .contains("The database " + file(), reason, "It was set aside as " + home.resolve("panels.damaged-"),
                            "read again from the transcripts");
        }
        try (var files = Files.list(home)) {
            var aside = files.filter(file -> file.getFileName().toString().startsWith("panels.damaged-")).toList();
            assertThat(aside).hasSize(1);
            assertThat(Files.readAllBytes(aside.get(0))).isEqualTo(damaged);
        }
    }

    private void execute(String sql) throws IOException, SQLException {
        Files.write(file(), whole);
        try (var connection = DriverManager.getConnection(url(home), "sa", ""); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, String> properties(Path folder) {
        return Map.of("roundtable.transcripts", transcripts.toString(), "roundtable.attribution.measured", "false",
                "quarkus.datasource.jdbc.url", url(folder));
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("panels");
    }

    private Path file() {
        return home.resolve("panels.mv.db");
    }
}
