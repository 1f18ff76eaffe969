package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.ingest.GeneratedPanels;

@DisplayName("The service, told to stop,")
class StopIT {

    private static final int CLIENTS = 4;
    private static final int STOPPED = 143;

    @TempDir
    Path home;

    @Test
    void answersFromItsFileToTheEnd() throws Exception {
        var settings = Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + home.resolve("panels"),
                "roundtable.store.cache-size",
                "0", "quarkus.shutdown.delay", "3s");
        var answers = new ConcurrentLinkedQueue<String>();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try (var service = Service.start(settings)) {
            service.awaitReady();
            var number = new AtomicInteger();
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> ask(service, number, answers));
            }
            Thread.sleep(500);
            int before = answers.size();
            service.terminate();
            assertThat(service.exitCode()).isEqualTo(STOPPED);
            clients.shutdownNow();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(answers.size()).isGreaterThan(before);
            assertThat(answers).allSatisfy(answer -> assertThat(answer).startsWith("{\"data\":"));
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void leavesWhatItHasLoadedAndGoesOnFromThere() throws Exception {
        var settings = Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + home.resolve("panels"), "roundtable.transcripts",
                GeneratedPanels.folder(200).toString(), "roundtable.ingest.patience", "0s");
        try (var service = Service.start(settings)) {
            service.url();
            service.terminate();
            assertThat(service.exitCode()).isEqualTo(STOPPED);
            assertThat(service.output()).doesNotContain("ERROR", "Exception");
            assertThat(home.resolve("panels.trace.db")).doesNotExist();
        }
        try (var service = Service.start(settings)) {
            service.awaitReady();
            assertThat(service.post("{\"query\":\"{ corpus { panelCount } }\"}").body()).contains(":201}");
        }
    }

    /** Sends a new query each time, so that it needs the database, until the connection is refused. */
    private static void ask(Service service, AtomicInteger number, Queue<String> answers) {
        try {
            while (true) {
                answers.add(service.post("{\"query\":\"{ x%d: panel(slug: \\\"agi-next-2026\\\") { title turns { text } } }\"}"
                        .formatted(number.incrementAndGet())).body());
            }
        } catch (IllegalStateException e) {
            // It does not listen any more.
        }
    }
}
