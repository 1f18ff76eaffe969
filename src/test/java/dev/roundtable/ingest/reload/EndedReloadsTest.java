package dev.roundtable.ingest.reload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

import dev.roundtable.LogLines;
import dev.roundtable.ingest.watch.FilesChecked;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(EndedReloadsTest.WithABrokenObserver.class)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("A service whose reloads end with an error")
class EndedReloadsTest {

    private static final int MANAGEMENT = freePort();

    @Inject
    BrokenObserver observer;

    @Test
    @Order(1)
    @Timeout(120)
    void goesOnIfOthersFailForLackOfMemory() {
        for (var failure : List.of(new StackOverflowError("deep"), new OutOfMemoryError("full"))) {
            observer.failure = failure;
            assertThat(given().port(MANAGEMENT).post("/corpus/reload").statusCode()).as(failure.toString()).isEqualTo(200);
        }
    }

    @Test
    @Order(2)
    @Timeout(120)
    void answersWhoeverWaitsAndLogsWhyItStops() throws Exception {
        try (var logged = new LogLines("dev.roundtable.ingest")) {
            observer.failure = new AssertionError("broken");
            for (int i = 0; i < 2; i++) {
                var response = given().port(MANAGEMENT).post("/corpus/reload");
                assertThat(response.statusCode()).isEqualTo(503);
                assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("STOPPING");
            }
            assertThat(logged.next())
                    .isEqualTo("Changes in files cannot be published any more, so the service stops."
                            + " Publishing failed: java.lang.AssertionError: broken");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with the error that it is given. */
    @Alternative
    @Singleton
    public static class BrokenObserver {

        private volatile Error failure;

        void check(@Observes FilesChecked look) {
            if (failure != null) {
                throw failure;
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
