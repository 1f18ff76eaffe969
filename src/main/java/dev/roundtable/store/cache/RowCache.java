package dev.roundtable.store.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.roundtable.store.CorpusState;
import dev.roundtable.store.row.LargeRow;
import io.quarkus.runtime.configuration.MemorySize;

/**
 * Caches rows by the key by which they were read, bounded in bytes. The revision of the corpus is part of each key, so rows of an
 * earlier revision are never returned. The first reading of the next revision removes them.
 */
@Singleton
public class RowCache {

    /** Approximate bytes of a row, a key and an entry without their texts. */
    private static final int OVERHEAD = 400;

    /** Approximate bytes of an id without its characters. */
    private static final int ID_OVERHEAD = 60;

    /** The default size is a quarter of the heap. The rest of the heap is for executing requests. */
    private static final int HEAP_PARTS = 4;

    /** The most keys of one statement: H2 compares every row that it finds with all of them. */
    private static final int MOST_KEYS = 1_000;

    private final CorpusState corpus;
    private final Cache<Key, List<?>> rows;
    private final AtomicLong newest = new AtomicLong();

    RowCache(CorpusState corpus, StoreConfig config) {
        this.corpus = corpus;
        this.rows = Caffeine.newBuilder().executor(Runnable::run).recordStats().maximumWeight(
                config.cacheSize().map(MemorySize::asLongValue).orElseGet(() -> Runtime.getRuntime().maxMemory() / HEAP_PARTS))
                .weigher((Key key, List<?> cached) -> weight(key, cached)).build();
    }

    /** The number of keys that the cache had since the start. */
    public long hits() {
        return rows.stats().hitCount();
    }

    /** The number of keys that the cache did not have since the start. */
    public long misses() {
        return rows.stats().missCount();
    }

    /** The approximate size of all cached rows in bytes. */
    public long bytes() {
        return rows.policy().eviction().map(eviction -> eviction.weightedSize().orElse(0)).orElse(0L);
    }

    /**
     * Returns the rows that belong to some keys. Reads the rows of all missing keys together.
     *
     * @param relation the name of what is read
     * @param keys the keys; duplicates count once, and a set is faster
     * @param read reads the rows of some keys, in the order in which the rows of one key are returned
     * @param keyOf the key that a row belongs to
     * @return the rows, those of one key together; nothing for a key without rows
     */
    public <R> List<R> getAll(String relation, Collection<String> keys, Function<Collection<String>, List<R>> read,
            Function<R, String> keyOf) {
        long revision = revision();
        var found = new ArrayList<R>();
        var missing = new ArrayList<String>();
        for (var key : keys instanceof Set ? keys : new LinkedHashSet<>(keys)) {
            List<R> cached = getIfPresent(new Key(revision, relation, key));
            if (cached == null) {
                missing.add(key);
            } else {
                found.addAll(cached);
            }
        }
        if (!missing.isEmpty()) {
            var byKey = new HashMap<String, List<R>>();
            missing.forEach(key -> byKey.put(key, new ArrayList<>()));
            for (int i = 0; i < missing.size(); i += MOST_KEYS) {
                var some = missing.subList(i, Math.min(i + MOST_KEYS, missing.size()));
                read.apply(some).forEach(row -> byKey.get(keyOf.apply(row)).add(row));
            }
            byKey.forEach((key, own) -> rows.put(new Key(revision, relation, key), List.copyOf(own)));
            missing.forEach(key -> found.addAll(byKey.get(key)));
        }
        return found;
    }

    /**
     * Returns the rows that were read by one key of any kind.
     *
     * @param relation the name of what is read
     * @param key a value with {@code equals}
     * @param read reads the rows if the cache does not have them
     */
    public <R> List<R> get(String relation, Object key, Supplier<List<R>> read) {
        var cacheKey = new Key(revision(), relation, key);
        List<R> cached = getIfPresent(cacheKey);
        if (cached == null) {
            cached = read.get();
            rows.put(cacheKey, cached);
        }
        return cached;
    }

    /**
     * Returns the rows of a page. Pages overlap, so the cache has only the keys of the rows of each page, and each row once, as if it
     * was read by its key.
     *
     * @param relation the name of the list
     * @param page the key of the page: filter, order and cursors
     * @param byKey the relation in which rows of this kind are read by their keys
     * @param keyOf the key of a row in that relation, such as its id
     * @param read reads the page if the cache does not have all of its rows
     */
    public <R> List<R> getPage(String relation, Object page, String byKey, Function<R, String> keyOf,
            Supplier<List<R>> read) {
        long revision = revision();
        var cacheKey = new Key(revision, relation, page);
        List<String> keys = getIfPresent(cacheKey);
        if (keys != null) {
            var found = new ArrayList<R>(keys.size());
            for (var key : keys) {
                List<R> row = getIfPresent(new Key(revision, byKey, key));
                if (row == null) {
                    break;
                }
                found.addAll(row);
            }
            if (found.size() == keys.size()) {
                return found;
            }
        }
        var all = read.get();
        all.forEach(row -> rows.put(new Key(revision, byKey, keyOf.apply(row)), List.of(row)));
        rows.put(cacheKey, all.stream().map(keyOf).toList());
        return all;
    }

    private long revision() {
        long current = corpus.revision();
        long last = newest.get();
        if (current > last && newest.compareAndSet(last, current)) {
            rows.asMap().keySet().removeIf(key -> key.revision() < current);
        }
        return current;
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> getIfPresent(Key key) {
        return (List<R>) rows.getIfPresent(key);
    }

    private static int weight(Key key, List<?> cached) {
        long weight = OVERHEAD + LargeRow.size(key.key().toString());
        for (var row : cached) {
            if (row instanceof String id) {
                weight += ID_OVERHEAD + LargeRow.size(id);
            } else {
                // the text that another row makes of itself has all its values
                weight += OVERHEAD + (row instanceof LargeRow large ? large.size() : LargeRow.size(row.toString()));
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }

    private record Key(long revision, String relation, Object key) {}
}
