package dev.roundtable.http.response;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
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
 * Caches responses, limited by their bytes. It has two levels: the bytes of a request lead to a key without parsing, and the key leads
 * to the response. So requests that differ only in white space share a response.
 * <p>
 * Responses are cached from the second request on, so that one-off requests do not evict others and never reach the old generation
 * of the garbage collector. Responses to an earlier revision of the corpus are never found again, and the first request of the next
 * revision removes them.
 */
@Singleton
public class ResponseCache {

    /** The first level has one part in so many of the bytes. */
    private static final int REQUEST_PART = 4;

    private final LongSupplier revision;
    private final Compression compression;
    private final Cache<ExactRequest, CachedRequest> requests;
    private final AsyncCache<ResponseKey, Response> responses;
    private final RecentKeys recentKeys = new RecentKeys();
    private final AtomicLong newest = new AtomicLong();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    @Inject
    ResponseCache(Engine engine, HttpConfig config, Compression compression) {
        this(engine::revision, config.cacheSize().asLongValue(), compression);
    }

    ResponseCache(LongSupplier revision, long size, Compression compression) {
        this.revision = revision;
        this.compression = compression;
        // Maintenance is short. On another thread it would take longer, because that has to be woken.
        requests = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(size / REQUEST_PART)
                .weigher((ExactRequest request, CachedRequest cached) -> request.weight() + cached.key().weight()).build();
        responses = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(size - size / REQUEST_PART)
                .weigher((ResponseKey key, Response response) -> key.weight() + response.body().weight()).buildAsync();
    }

    /**
     * Finds the response to a repeated request. Never waits.
     *
     * @return null if the response is not cached, or not in the encoding in which it must be sent
     */
    public Hit find(ExactRequest request) {
        var cached = requests.getIfPresent(request);
        if (cached == null || cached.key().revision() != revision.getAsLong()) {
            return null;
        }
        var future = responses.getIfPresent(cached.key());
        var response = future == null || future.isCompletedExceptionally() ? null : future.getNow(null);
        if (response == null) {
            requests.invalidate(request);
            return null;
        }
        if (!compression.isApplied(response.body(), cached.preferences().encoding())) {
            return null;
        }
        hits.increment();
        return new Hit(cached.preferences(), response);
    }

    /** Lets {@link #find} find a request, if the response of its key is cached. */
    public void remember(ExactRequest request, ResponseKey key, ResponsePreferences preferences) {
        if (responses.asMap().containsKey(key)) {
            requests.put(request, new CachedRequest(key, preferences));
        }
    }

    /**
     * The response of a key. The first caller computes it on its own thread. Others that call meanwhile get the same future. Only
     * complete responses are cached, and only those of keys that were used before.
     *
     * @return completed for the first caller; failed if the computation throws an exception
     */
    public CompletableFuture<Response> get(ResponseKey key, Supplier<Response> computation) {
        var own = new CompletableFuture<Response>();
        var others = responses.asMap().putIfAbsent(key, own);
        if (others != null) {
            hits.increment();
            return others;
        }
        misses.increment();
        removeBefore(key.revision());
        try {
            var response = computation.get();
            if (response.outcome() != Outcome.COMPLETE || !recentKeys.checkAndAdd(key)) {
                responses.asMap().remove(key, own);
            }
            own.complete(response);
        } catch (RuntimeException | Error e) {
            responses.asMap().remove(key, own);
            own.completeExceptionally(e);
        }
        return own;
    }

    /** Removes what is out of date, once for each revision. */
    private void removeBefore(long current) {
        long last = newest.get();
        if (current > last && newest.compareAndSet(last, current)) {
            requests.asMap().values().removeIf(cached -> cached.key().revision() < current);
            responses.asMap().keySet().removeIf(cached -> cached.revision() < current);
        }
    }

    /** The number of requests since the start that found a cached response, or shared the execution of another. */
    public long hits() {
        return hits.sum();
    }

    /** The number of requests since the start that were executed or refused by the engine. */
    public long misses() {
        return misses.sum();
    }

    /** The approximate number of cached bytes. */
    public long bytes() {
        return weight(requests) + weight(responses.synchronous());
    }

    private static long weight(Cache<?, ?> cache) {
        return cache.policy().eviction().map(eviction -> eviction.weightedSize().orElse(0)).orElse(0L);
    }

    /** A response and how to send it. */
    public record Hit(ResponsePreferences preferences, Response response) {}

    private record CachedRequest(ResponseKey key, ResponsePreferences preferences) {}
}
