package dev.roundtable.http.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.ExactRequest;
import dev.roundtable.http.response.Response.Outcome;

@DisplayName("The response cache")
class ResponseCacheTest {

    private static final ResponsePreferences PREFERENCES = new ResponsePreferences(MediaType.JSON,
            AcceptedEncoding.of((String) null),
            Caching.NONE, "");

    private static final Compression COMPRESSION = new Compression(1_000);

    private final AtomicLong revision = new AtomicLong(1);
    private final AtomicInteger executions = new AtomicInteger();
    private final ResponseCache cache = new ResponseCache(revision::get, 1_000_000, COMPRESSION);

    @Test
    void cachesFromTheSecondRequestOn() {
        cache.get(key("{a}"), responding("1")).join();
        var second = cache.get(key("{a}"), responding("2")).join();
        assertThat(cache.get(key("{a}"), responding("3")).join()).isSameAs(second);
        assertThat(executions).hasValue(2);
    }

    @Test
    void cachesNoOneOffRequests() {
        for (int i = 0; i < 10_000; i++) {
            var key = key("{a" + i + "}");
            cache.get(key, responding("1")).join();
            cache.remember(request("{ a" + i + " }"), key, PREFERENCES);
        }
        // One in thousands is mistaken for another, and cached.
        assertThat(cache.bytes()).isLessThan(10_000);
    }

    @Test
    void isNotEmptiedByOneOffRequests() {
        var cached = keep("{a}", "1");
        for (int i = 0; i < 10_000; i++) {
            cache.get(key("{b" + i + "}"), responding("2")).join();
        }
        assertThat(cache.get(key("{a}"), responding("3")).join()).isSameAs(cached);
    }

    @Test
    void executesEqualRequestsOnce() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> cache.get(key("{a}"), () -> {
            begun.countDown();
            await(end);
            return responding("1").get();
        }).join());
        await(begun);

        var others = new ArrayList<CompletableFuture<Response>>();
        for (int i = 0; i < 100; i++) {
            others.add(cache.get(key("{a}"), responding("2")));
        }
        assertThat(others).noneMatch(CompletableFuture::isDone);
        end.countDown();
        for (var other : others) {
            assertThat(other.get(10, TimeUnit.SECONDS)).isSameAs(first.join());
        }
        assertThat(executions).hasValue(1);
    }

    @Test
    void findsARepeatedRequestWithoutParsing() {
        var response = keep("{a}", "1");
        assertThat(cache.find(request("{ a }"))).isNull();
        cache.remember(request("{ a }"), key("{a}"), PREFERENCES);
        assertThat(cache.find(request("{ a }")).response()).isSameAs(response);
        assertThat(cache.find(request("{ b }"))).isNull();
    }

    @Test
    void findsAResponseOnlyInItsEncoding() {
        var zipped = new ResponsePreferences(MediaType.JSON, AcceptedEncoding.of("gzip"), Caching.NONE, "");
        var large = keep("{a}", "x".repeat(1_000));
        cache.remember(request("{ a }"), key("{a}"), zipped);
        assertThat(cache.find(request("{ a }"))).isNull();
        COMPRESSION.apply(large.body(), zipped.encoding());
        assertThat(cache.find(request("{ a }"))).isNotNull();
    }

    @Test
    void findsASmallResponseInItsEncodingIfTheClientAcceptsNoOther() {
        var small = keep("{a}", "x");
        for (var accepted : new String[]{ "gzip", "gzip, identity;q=0" }) {
            cache.remember(request(accepted), key("{a}"),
                    new ResponsePreferences(MediaType.JSON, AcceptedEncoding.of(accepted), Caching.NONE, ""));
        }
        assertThat(cache.find(request("gzip"))).isNotNull();
        assertThat(cache.find(request("gzip, identity;q=0"))).isNull();
        COMPRESSION.apply(small.body(), AcceptedEncoding.of("gzip, identity;q=0"));
        assertThat(cache.find(request("gzip, identity;q=0"))).isNotNull();
    }

    @Test
    void isInvalidatedByANewRevision() {
        keep("{a}", "1");
        cache.remember(request("{ a }"), key("{a}"), PREFERENCES);
        assertThat(cache.find(request("{ a }"))).isNotNull();
        revision.incrementAndGet();
        assertThat(cache.find(request("{ a }"))).isNull();
        cache.get(key("{a}"), responding("2")).join();
        assertThat(executions).hasValue(3);
    }

    @Test
    void cachesCompleteResponsesOnly() {
        for (var outcome : new Outcome[]{ Outcome.REFUSED, Outcome.WITH_ERRORS }) {
            cache.get(key("{a}"), () -> new Response(outcome, new byte[10])).join();
            cache.get(key("{a}"), () -> new Response(outcome, new byte[10])).join();
        }
        cache.get(key("{a}"), responding("1")).join();
        assertThat(executions).hasValue(1);
    }

    @Test
    void cachesNoFailure() {
        var failed = cache.get(key("{a}"), () -> {
            throw new IllegalStateException("on purpose");
        });
        assertThatThrownBy(failed::join).hasMessageContaining("on purpose");
        assertThat(cache.get(key("{a}"), responding("1")).join().body().size()).isEqualTo(1);
    }

    @Test
    void staysWithinItsBytes() {
        for (int i = 0; i < 10_000; i++) {
            var key = key("{a" + i + "}");
            for (int time = 0; time < 2; time++) {
                cache.get(key, () -> new Response(Outcome.COMPLETE, new byte[10_000])).join();
            }
            cache.remember(request("{ a" + i + " }"), key, PREFERENCES);
            assertThat(cache.bytes()).isLessThanOrEqualTo(1_000_000);
        }
        assertThat(cache.bytes()).isGreaterThan(500_000);
    }

    @Test
    void countsVariablesAmongItsBytes() {
        for (int i = 0; i < 100; i++) {
            var key = new GraphQLKey(1, "{a}", null, Map.of("v", "x".repeat(100_000) + i));
            for (int time = 0; time < 2; time++) {
                cache.get(key, () -> new Response(Outcome.COMPLETE, new byte[10])).join();
            }
        }
        assertThat(cache.bytes()).isBetween(200_000L, 1_000_000L);
    }

    @Test
    void countsTheKeysOfRequestsAmongItsBytes() {
        var document = "x".repeat(10_000);
        keep(document, "1");
        long before = cache.bytes();
        cache.remember(request("{ hash }"), key(document), PREFERENCES);
        assertThat(cache.bytes() - before).isGreaterThan(20_000);
    }

    @Test
    void forgetsRequestsWhoseResponseIsGone() {
        int requests = 100;
        for (int i = 0; i < requests; i++) {
            keep("{a" + i + "}", "x".repeat(20_000));
            cache.remember(request("" + i), key("{a" + i + "}"), PREFERENCES);
        }
        long before = cache.bytes();
        assertThat(IntStream.range(0, requests).filter(i -> cache.find(request("" + i)) == null).count()).isPositive();
        assertThat(cache.bytes()).isLessThan(before);
    }

    @Test
    void tellsPagesFromDocuments() {
        keep("page", "1");
        cache.get(new PageKey(1, "page"), responding("2")).join();
        assertThat(executions).hasValue(3);
    }

    @Test
    void canBeTurnedOff() {
        var off = new ResponseCache(revision::get, 0, COMPRESSION);
        for (int time = 0; time < 3; time++) {
            off.get(key("{a}"), responding("1")).join();
        }
        assertThat(executions).hasValue(3);
    }

    /** Requests a response twice, so that it is cached. */
    private Response keep(String document, String text) {
        cache.get(key(document), responding(text)).join();
        return cache.get(key(document), responding(text)).join();
    }

    private Supplier<Response> responding(String text) {
        return () -> {
            executions.incrementAndGet();
            return new Response(Outcome.COMPLETE, text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private GraphQLKey key(String document) {
        return new GraphQLKey(revision.get(), document, null, Map.of());
    }

    private static ExactRequest request(String query) {
        return new ExactRequest("", "application/json", null, "application/json", query.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
