package dev.roundtable.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.http.request.RequestRefusedException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

@DisplayName("Requests in the execution queue")
class ExecutionQueueTest {

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() throws InterruptedException, ExecutionException {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void areRefusedWhenItIsFull() throws Exception {
        var executions = new ExecutionQueue(vertx, 2, 3, Duration.ofSeconds(30));
        var accepted = new ArrayList<Future<Boolean>>();
        for (int i = 0; i < 5; i++) {
            accepted.add(executions.run(() -> end.await(30, TimeUnit.SECONDS)));
        }
        var refused = executions.run(() -> true);
        assertThat(refused.failed()).isTrue();
        assertThat(refused.cause()).isInstanceOfSatisfying(RequestRefusedException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.code()).isEqualTo("BUSY");
        });

        end.countDown();
        for (var one : accepted) {
            assertThat(result(one)).isTrue();
        }
        assertThat(result(executions.run(() -> true))).isTrue();
    }

    @Test
    void leaveItWhenTheyFail() throws Exception {
        var executions = new ExecutionQueue(vertx, 2, 3, Duration.ofSeconds(30));
        for (int i = 0; i < 20; i++) {
            var failed = executions.run(() -> {
                throw new IllegalStateException("on purpose");
            });
            assertThatThrownBy(() -> result(failed)).hasMessageContaining("on purpose");
        }
        assertThat(result(executions.run(() -> true))).isTrue();
    }

    @Test
    void areRefusedWhenTheyHaveWaitedTooLong() throws Exception {
        var executions = new ExecutionQueue(vertx, 1, 3, Duration.ofMillis(500));
        var first = executions.run(() -> end.await(30, TimeUnit.SECONDS));
        var second = executions.run(() -> true);
        Thread.sleep(600);
        end.countDown();
        result(first);
        assertThatThrownBy(() -> result(second)).hasCauseInstanceOf(RequestRefusedException.class);
    }

    private static <T> T result(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
