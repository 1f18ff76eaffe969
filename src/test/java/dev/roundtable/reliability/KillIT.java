package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.ingest.GeneratedPanels;

/**
 * Kills the service at random moments of a load into a file: every other time of a first load, else of one that replaces every
 * panel. {@code -Dkills=200} kills so often, {@code -Dkills.seed=1} at the same moments again.
 */
@DisplayName("The service, killed while it loads,")
class KillIT {

    private static final int PANELS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUERY = """
            {"query":"query Whole($after: String) { panels(first: 25, after: $after) { pageInfo { hasNextPage endCursor } nodes {
             id slug title turns { kind verbatim text } participations { speaker { id slug name } role }
             questions { id kind title text parent { id } answers { id text speaker { slug } } } } } }",
             "variables":{"after":%s}}"""
            .replace("\n", "");

    /** The folder of the databases. It is kept if a test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @Test
    void holdsTheWholeCorpusAfterEachRestart() throws Exception {
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("kills.seed", System.nanoTime());
        var random = new Random(seed);
        var folder = GeneratedPanels.folder(PANELS);
        List<JsonNode> whole;
        long loading;
        try (var service = start(folder, "reference")) {
            service.url();
            long began = System.nanoTime();
            service.awaitReady();
            loading = System.nanoTime() - began;
            whole = whole(service);
        }
        assertThat(whole).hasSize(PANELS);
        int early = 0;
        for (int kill = 1; kill <= kills; kill++) {
            var database = "database-" + (kill + 1) / 2;
            touch(folder, kill);
            boolean loaded;
            try (var service = start(folder, database)) {
                service.url();
                Thread.sleep(random.nextLong(loading) / 1_000_000);
                loaded = service.get("/q/health/ready").statusCode() == 200;
                service.kill();
            }
            var place = "kill %d of %d, seed %d".formatted(kill, kills, seed);
            var found = panels(database, place);
            early += loaded ? 0 : 1;
            System.out.printf("%s: %s the load was complete, %d panels were there; %d so far before%n", place,
                    loaded ? "after" : "before", found.size(), early);
            try (var service = start(folder, database)) {
                service.awaitReady();
                assertThat(whole(service)).as(place).isEqualTo(whole);
            }
        }
    }

    private Service start(Path folder, String database) throws IOException {
        return Service.start(Map.of("roundtable.transcripts", folder.toString(), "roundtable.bundled", "false",
                "roundtable.ingest.patience", "0s", "roundtable.attribution.measured", "false", "roundtable.graphql.deadline",
                "60s", "roundtable.graphql.max-complexity", "10000000", "quarkus.datasource.jdbc.url",
                "jdbc:h2:file:" + home.resolve(database)));
    }

    /** Changes the hash of every file and nothing else, so that all panels are loaded again, with the same result. */
    private static void touch(Path folder, int number) throws IOException {
        try (var files = Files.list(folder)) {
            for (var sheet : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                var text = Files.readString(sheet);
                Files.writeString(sheet, text.replaceAll("(?m)^# .*\n", "") + "# " + number + "\n");
            }
        }
    }

    /** Checks that each panel of a killed service is complete. It opens a copy of the database, because opening repairs the file. */
    private List<String> panels(String database, String place) throws IOException, SQLException {
        var file = home.resolve(database + ".mv.db");
        var panels = new ArrayList<String>();
        if (!Files.exists(file)) {
            return panels;
        }
        var copy = home.resolve("copy");
        Files.copy(file, home.resolve("copy.mv.db"));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + copy, "sa", "");
                var statement = connection.createStatement()) {
            if (!statement.executeQuery("select 1 from information_schema.tables where table_name = 'SOURCE'").next()) {
                return panels;
            }
            try (var rows = statement.executeQuery("""
                    select p.slug, (select count(*) from turn t where t.panel_slug = p.slug),
                        (select count(*) from question q where q.panel_slug = p.slug),
                        (select count(*) from participation a where a.panel_slug = p.slug),
                        (select count(*) from source s where s.panel_slug = p.slug) from panel p""")) {
                while (rows.next()) {
                    panels.add(rows.getString(1));
                    assertThat(List.of(rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5)))
                            .as("turns, questions, people and sources of %s, %s", rows.getString(1), place)
                            .isEqualTo(List.of(8, 2, 3, 1));
                }
            }
            // These come from the tables, the counts above from indexes.
            try (var rows = statement.executeQuery("""
                    select (select count(*) from turn), (select count(*) from question), (select count(*) from participation),
                        (select count(*) from source)""")) {
                rows.next();
                assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4))).as(place)
                        .isEqualTo(List.of(8 * panels.size(), 2 * panels.size(), 3 * panels.size(), panels.size()));
            }
        } finally {
            Files.deleteIfExists(home.resolve("copy.mv.db"));
        }
        return panels;
    }

    private static List<JsonNode> whole(Service service) throws IOException {
        var panels = new ArrayList<JsonNode>();
        var after = "null";
        do {
            var answer = JSON.readTree(service.post(QUERY.formatted(after)).body());
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            var page = answer.at("/data/panels");
            page.get("nodes").forEach(panels::add);
            var info = page.get("pageInfo");
            after = info.get("hasNextPage").asBoolean() ? info.get("endCursor").toString() : null;
        } while (after != null);
        return panels;
    }
}
