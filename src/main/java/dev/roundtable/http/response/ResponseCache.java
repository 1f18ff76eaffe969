package dev.roundtable.http.response;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.request.ExactRequest;
import dev.roundtable.http.response.Response.Outcome;

/**
 * Keeps finished answers, bounded in bytes. There are two levels: exact requests lead to a key without being read, keys to
 * answers. An answer is kept when it is asked for a second time: most that come once never come again, would push out those that do,
 * and would go just when the collector has taken them for old. Answers of an earlier state of the corpus are never found again and
 * go in time.
 */
@Singleton
public class ResponseCache {

    /** The part of the bytes that is for exact requests. */
    private static final int EXACT_PART = 8;

    private final LongSupplier revision;
    private final Cache<ExactRequest, Known> exact;
    private final AsyncCache<ResponseKey, Response> answers;
    private final RecentKeys asked = new RecentKeys();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    @Inject
    ResponseCache(Engine engine, HttpConfig config) {
        this(engine::revision, config.cacheSize().asLongValue());
    }

    ResponseCache(LongSupplier revision, long size) {
        this.revision = revision;
        // Bookkeeping is short, and another thread would have to be woken for it.
        exact = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(size / EXACT_PART)
                .weigher((ExactRequest request, Known known) -> request.weight()).build();
        answers = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(size - size / EXACT_PART)
                .weigher((ResponseKey key, Response answer) -> key.weight() + answer.weight()).buildAsync();
    }

    /** What is known of a request that came before, with its answer; null without one. Never waits. */
    public Hit find(ExactRequest request) {
        var known = exact.getIfPresent(request);
        if (known == null || known.key().revision() != revision.getAsLong()) {
            return null;
        }
        var future = answers.getIfPresent(known.key());
        var answer = future == null || future.isCompletedExceptionally() ? null : future.getNow(null);
        if (answer == null) {
            return null;
        }
        hits.increment();
        return new Hit(known.reading(), answer);
    }

    /** Lets a request be found the next time, if its answer is kept. */
    public void remember(ExactRequest request, ResponseKey key, ResponsePreferences reading) {
        if (answers.asMap().containsKey(key)) {
            exact.put(request, new Known(key, reading));
        }
    }

    /**
     * The answer to a key. The first who asks computes it, on its own thread; others wait for that, without a thread. Only complete
     * answers are kept, and only those to keys that came before.
     */
    public CompletableFuture<Response> get(ResponseKey key, Supplier<Response> computation) {
        var own = new CompletableFuture<Response>();
        var others = answers.asMap().putIfAbsent(key, own);
        if (others != null) {
            hits.increment();
            return others;
        }
        misses.increment();
        try {
            var answer = computation.get();
            if (answer.outcome() != Outcome.COMPLETE || !asked.cameBefore(key)) {
                answers.asMap().remove(key, own);
            }
            own.complete(answer);
        } catch (RuntimeException | Error e) {
            answers.asMap().remove(key, own);
            own.completeExceptionally(e);
        }
        return own;
    }

    /** How many requests were answered from what is kept, or shared an execution, since the start. */
    public long hits() {
        return hits.sum();
    }

    /** How many requests were given to the engine since the start, which refused some of them. */
    public long misses() {
        return misses.sum();
    }

    /** About how many bytes are kept. */
    public long bytes() {
        return weight(exact) + weight(answers.synchronous());
    }

    private static long weight(Cache<?, ?> cache) {
        return cache.policy().eviction().map(eviction -> eviction.weightedSize().orElse(0)).orElse(0L);
    }

    /** An answer, and how the request wants it. */
    public record Hit(ResponsePreferences reading, Response answer) {}

    private record Known(ResponseKey key, ResponsePreferences reading) {}
}
