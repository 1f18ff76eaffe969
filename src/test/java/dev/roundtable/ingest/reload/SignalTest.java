package dev.roundtable.ingest.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever waits for a reload")
class SignalTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Signal signal = new Signal();

    @Test
    void isToldThatTheServiceStopsBeforeTheReloadBegins() {
        var report = signal.ask();
        signal.stop();
        assertThat(report).isCompletedExceptionally();
    }

    @Test
    void isToldThatTheServiceStopsAfterTheReloadHasBegun() {
        var report = signal.ask();
        assertThat(signal.await(LONG)).isEqualTo(List.of(report));
        assertThat(report).isNotDone();
        signal.stop();
        assertThat(report).isCompletedExceptionally();
        assertThat(report.handle((nothing, failure) -> failure).join()).isInstanceOf(CancellationException.class);
    }

    @Test
    void isToldAtOnceThatTheServiceHasStopped() {
        signal.stop();
        assertThat(signal.ask()).isCompletedExceptionally();
    }

    @Test
    void keepsTheReportOfAReloadThatEndedBeforeTheStop() {
        var report = signal.ask();
        var done = new ReloadReport("v", List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        signal.await(LONG).forEach(waiting -> waiting.complete(done));
        signal.stop();
        assertThat(report).isCompletedWithValue(done);
    }
}
