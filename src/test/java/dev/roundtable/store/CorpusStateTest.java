package dev.roundtable.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state of the corpus")
class CorpusStateTest {

    private final CorpusState state = new CorpusState();

    @Test
    void keepsARevisionUntilAReadingEnds() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var reading = CompletableFuture.supplyAsync(() -> state.read(() -> {
            long before = state.revision();
            begun.countDown();
            await(end);
            return state.revision() - before;
        }));
        await(begun);
        var change = CompletableFuture.runAsync(() -> state.publish(() -> {
        }));
        Thread.sleep(100);
        assertThat(change.isDone()).isFalse();
        end.countDown();
        assertThat(reading.get(1, TimeUnit.MINUTES)).isZero();
        change.get(1, TimeUnit.MINUTES);
        assertThat(state.revision()).isOne();
    }

    @Test
    void letsOthersReadWhileAChangeWaitsForASlowRequest() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        CompletableFuture.runAsync(() -> state.read(() -> {
            begun.countDown();
            await(end);
            return null;
        }));
        await(begun);
        var change = CompletableFuture.runAsync(() -> state.publish(() -> {
        }));
        for (int i = 0; i < 20; i++) {
            assertThat(CompletableFuture.supplyAsync(() -> state.read(() -> "read")).get(2, TimeUnit.SECONDS))
                    .isEqualTo("read");
            Thread.sleep(10);
        }
        assertThat(change.isDone()).isFalse();
        end.countDown();
        change.get(1, TimeUnit.MINUTES);
    }

    @Test
    void letsAReadingContainAnotherWhileAChangeWaits() throws Exception {
        var begun = new CountDownLatch(1);
        var reading = CompletableFuture.supplyAsync(() -> state.read(() -> {
            begun.countDown();
            sleep(200);
            return state.read(() -> "inner");
        }));
        await(begun);
        state.publish(() -> {
        });
        assertThat(reading.get(1, TimeUnit.MINUTES)).isEqualTo("inner");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
