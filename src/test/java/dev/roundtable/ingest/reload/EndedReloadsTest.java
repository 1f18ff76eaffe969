package dev.roundtable.ingest.reload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.roundtable.ingest.watch.FilesChecked;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(EndedReloadsTest.WithABrokenObserver.class)
@DisplayName("A service whose reloads end with an error")
class EndedReloadsTest {

    private static final Logger LOG = Logger.getLogger("dev.roundtable.ingest");
    private static final int MANAGEMENT = freePort();

    @Inject
    BrokenObserver observer;

    @Test
    @Timeout(120)
    void answersWhoeverWaitsAndLogsWhyItStops() throws Exception {
        var logged = new LinkedBlockingQueue<String>();
        var handler = handler(logged);
        LOG.addHandler(handler);
        try {
            observer.broken = true;
            for (int i = 0; i < 2; i++) {
                var response = given().port(MANAGEMENT).post("/corpus/reload");
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("STOPPING");
            }
            assertThat(logged.poll(30, TimeUnit.SECONDS))
                    .isEqualTo("Changes in files cannot be published any more, so the service stops."
                            + " Loading failed: java.lang.AssertionError: broken");
        } finally {
            LOG.removeHandler(handler);
        }
    }

    private static Handler handler(LinkedBlockingQueue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(record.getMessage().formatted(record.getParameters()));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with an error that no reload survives. */
    @Alternative
    @Singleton
    public static class BrokenObserver {

        private volatile boolean broken;

        void check(@Observes FilesChecked look) {
            if (broken) {
                throw new AssertionError("broken");
            }
        }
    }

    /** The reload is asked for on the management port. */
    public static class WithABrokenObserver implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.http.management-port", String.valueOf(MANAGEMENT));
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(BrokenObserver.class);
        }
    }
}
