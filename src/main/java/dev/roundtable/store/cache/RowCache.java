package dev.roundtable.store.cache;

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
import dev.roundtable.store.CorpusState;
import dev.roundtable.store.row.SegmentsRow;
import dev.roundtable.store.row.TextRow;
import io.quarkus.runtime.configuration.MemorySize;

/**
 * Keeps rows once they were read, by what they were read by, bounded in bytes. Rows never change while the corpus does not; those of
 * an earlier state are never found again and go in time.
 */
@Singleton
public class RowCache {

    /** About what a row, a key and an entry take beside words. */
    private static final int OVERHEAD = 400;

    /** About what an id takes beside its characters. */
    private static final int ID_OVERHEAD = 60;

    /** The part of the heap that is for rows, unless their number of bytes is set: what is left is for answering. */
    private static final int HEAP_PART = 4;

    private final CorpusState readiness;
    private final Cache<Key, List<?>> rows;

    RowCache(CorpusState readiness, StoreConfig config) {
        this.readiness = readiness;
        this.rows = Caffeine.newBuilder().executor(Runnable::run).recordStats().maximumWeight(
                config.cacheSize().map(MemorySize::asLongValue).orElseGet(() -> Runtime.getRuntime().maxMemory() / HEAP_PART))
                .weigher((Key key, List<?> kept) -> weight(key, kept)).build();
    }

    /** How often rows were kept since the start. */
    public long hits() {
        return rows.stats().hitCount();
    }

    /** How often rows had to be read since the start. */
    public long misses() {
        return rows.stats().missCount();
    }

    /** About how many bytes are kept. */
    public long bytes() {
        return rows.policy().eviction().map(eviction -> eviction.weightedSize().orElse(0)).orElse(0L);
    }

    /**
     * The rows that belong to some keys. Those that are not kept are read at once.
     *
     * @param relation names what is read
     * @param read reads the rows of some keys, in the order in which a key's rows are given
     * @param keyOf the key that a row belongs to
     * @return key by key
     */
    public <R> List<R> of(String relation, Collection<String> keys, Function<Collection<String>, List<R>> read,
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
    public <R> List<R> of(String relation, Object key, Supplier<List<R>> read) {
        var place = new Key(readiness.revision(), relation, key);
        List<R> kept = get(place);
        if (kept == null) {
            kept = read.get();
            rows.put(place, kept);
        }
        return kept;
    }

    /**
     * The rows of a page. Pages overlap, so of each only the ids are kept, and the rows once, as those that were read by id.
     *
     * @param relation names which pages
     * @param page which of them
     * @param byId names the relation by which such rows are read by id
     * @param read reads the page, if not all of it is kept
     */
    public <R extends TextRow> List<R> page(String relation, Object page, String byId, Supplier<List<R>> read) {
        long revision = readiness.revision();
        var place = new Key(revision, relation, page);
        List<String> ids = get(place);
        if (ids != null) {
            var found = new ArrayList<R>(ids.size());
            for (var id : ids) {
                List<R> row = get(new Key(revision, byId, id));
                if (row == null) {
                    break;
                }
                found.addAll(row);
            }
            if (found.size() == ids.size()) {
                return found;
            }
        }
        var all = read.get();
        all.forEach(row -> rows.put(new Key(revision, byId, row.id()), List.of(row)));
        rows.put(place, all.stream().map(TextRow::id).toList());
        return all;
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> get(Key key) {
        return (List<R>) rows.getIfPresent(key);
    }

    private static int weight(Key key, List<?> kept) {
        long weight = OVERHEAD + 2L * key.key().toString().length();
        for (var row : kept) {
            if (row instanceof String id) {
                weight += ID_OVERHEAD + length(id);
            } else {
                weight += OVERHEAD + (row instanceof TextRow words ? length(words.text()) + length(words.verbatim()) : 0);
                weight += row instanceof SegmentsRow timed && timed.segments() != null ? timed.segments().length : 0;
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }

    /** Two bytes a character. */
    private static long length(String text) {
        return text == null ? 0 : 2L * text.length();
    }

    private record Key(long revision, String relation, Object key) {}
}
