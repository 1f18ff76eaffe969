package dev.roundtable.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Keeps rows once they were read, by what they were read by, bounded in bytes. Rows never change while the corpus does not; those of
 * an earlier state are never found again and go in time.
 */
@Singleton
class KeptRows {

    /** About what a row, a key and an entry take beside words. */
    private static final int OVERHEAD = 400;

    private final Readiness readiness;
    private final Cache<Key, List<?>> rows;

    KeptRows(Readiness readiness, StoreConfig config) {
        this.readiness = readiness;
        this.rows = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(config.cacheSize().asLongValue())
                .weigher((Key key, List<?> kept) -> weight(key, kept)).build();
    }

    /**
     * The rows that belong to some keys. Those that are not kept are read at once.
     *
     * @param relation names what is read
     * @param read reads the rows of some keys, in the order in which a key's rows are given
     * @param keyOf the key that a row belongs to
     * @return key by key
     */
    <R> List<R> of(String relation, Collection<String> keys, Function<Collection<String>, List<R>> read,
            Function<R, String> keyOf) {
        long revision = readiness.revision();
        var found = new ArrayList<R>();
        var missing = new ArrayList<String>();
        for (var key : new LinkedHashSet<>(keys)) {
            List<R> kept = get(new Key(revision, relation, key));
            if (kept == null) {
                missing.add(key);
            } else {
                found.addAll(kept);
            }
        }
        if (!missing.isEmpty()) {
            var byKey = new HashMap<String, List<R>>();
            missing.forEach(key -> byKey.put(key, new ArrayList<>()));
            read.apply(missing).forEach(row -> byKey.get(keyOf.apply(row)).add(row));
            byKey.forEach((key, own) -> rows.put(new Key(revision, relation, key), List.copyOf(own)));
            missing.forEach(key -> found.addAll(byKey.get(key)));
        }
        return found;
    }

    /** What was read by one key of any kind, as a list. */
    <R> List<R> of(String relation, Object key, Supplier<List<R>> read) {
        var place = new Key(readiness.revision(), relation, key);
        List<R> kept = get(place);
        if (kept == null) {
            kept = read.get();
            rows.put(place, kept);
        }
        return kept;
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> get(Key key) {
        return (List<R>) rows.getIfPresent(key);
    }

    private static int weight(Key key, List<?> kept) {
        long weight = OVERHEAD + 2L * key.key().toString().length();
        for (var row : kept) {
            weight += OVERHEAD + (row instanceof Words words ? length(words.text()) + length(words.verbatim()) : 0);
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }

    /** Two bytes a character. */
    private static long length(String text) {
        return text == null ? 0 : 2L * text.length();
    }

    private record Key(long revision, String relation, Object key) {}
}
