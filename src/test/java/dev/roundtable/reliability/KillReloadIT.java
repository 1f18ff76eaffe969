package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service at random moments of a reload of all panels into a file. {@code -Dkills=200} kills so often,
 * {@code -Dkills.seed=1} at the same moments again.
 */
@DisplayName("The service, killed while it reloads,")
class KillReloadIT {

    private static final int PANELS = 40;

    /** The folder of the database. It is kept if a test fails. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @Test
    void hasTheStateBeforeOrTheStateAfter() throws Exception {
        int kills = Integer.getInteger("kills", 3);
        long seed = Long.getLong("kills.seed", System.nanoTime());
        var random = new Random(seed);
        var panels = new VersionedPanels(Files.createDirectory(home.resolve("panels")));
        write(panels, 1_000_000);
        long longest = reloading(panels);
        int before = 0;
        for (int kill = 1; kill <= kills; kill++) {
            try (var service = start(panels)) {
                service.awaitReady();
                write(panels, kill);
                Thread.sleep(random.nextLong(longest));
                service.kill();
            }
            var place = "kill %d of %d, seed %d".formatted(kill, kills, seed);
            var versions = stored(place);
            before += versions.contains(kill) ? 0 : 1;
            System.out.printf("%s: state %s of %d; %d so far before the reload was complete%n", place, versions, kill, before);
            assertThat(versions).as(place).hasSize(1).isSubsetOf(kill - 1, kill);
        }
        try (var service = start(panels)) {
            service.awaitReady();
            var served = service.post("{\"query\":\"{ panels(first: 100) { nodes { title turns { text } } } }\"}").body();
            assertThat(VersionedPanels.versions(served)).containsExactly(kills);
        }
    }

    /** Reloads once. Returns somewhat more milliseconds than that took, from the change of files on. */
    private long reloading(VersionedPanels panels) throws Exception {
        try (var service = start(panels)) {
            service.awaitReady();
            write(panels, 0);
            long began = System.nanoTime();
            while (!service.post("{\"query\":\"{ panel(slug: \\\"panel-0\\\") { title } }\"}").body().contains("state v0")) {
                Thread.sleep(10);
            }
            return (System.nanoTime() - began) / 1_000_000 * 3 / 2;
        }
    }

    private static void write(VersionedPanels panels, int version) throws IOException {
        for (int i = 0; i < PANELS; i++) {
            panels.write("panel-" + i, version);
        }
    }

    private Service start(VersionedPanels panels) throws IOException {
        return Service.start(Map.of("roundtable.transcripts", panels.folder().toString(), "roundtable.bundled", "false",
                "roundtable.attribution.measured", "false", "quarkus.datasource.jdbc.url",
                "jdbc:h2:file:" + home.resolve("database")));
    }

    /** The versions of all stored texts. It opens a copy of the database, because opening repairs the file. */
    private Set<Integer> stored(String place) throws IOException, SQLException {
        Files.copy(home.resolve("database.mv.db"), home.resolve("copy.mv.db"));
        var versions = new TreeSet<Integer>();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("copy"), "sa", "");
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(
                    "select title, listagg(t.verbatim, ' '), count(*) from panel p join turn t on t.panel_slug = p.slug group by p.slug, title")) {
                int panels = 0;
                while (rows.next()) {
                    panels++;
                    versions.addAll(VersionedPanels.versions(rows.getString(1) + " " + rows.getString(2)));
                    assertThat(rows.getInt(3)).as(place).isEqualTo(20);
                }
                assertThat(panels).as(place).isEqualTo(PANELS);
            }
            try (var rows = statement.executeQuery("select (select count(*) from turn), (select count(*) from source),"
                    + " (select count(*) from corpus)")) {
                rows.next();
                assertThat(rows.getInt(1)).as(place).isEqualTo(20 * PANELS);
                assertThat(rows.getInt(2)).as(place).isEqualTo(PANELS);
                assertThat(rows.getInt(3)).as(place).isEqualTo(1);
            }
        } finally {
            Files.deleteIfExists(home.resolve("copy.mv.db"));
        }
        return versions;
    }
}
