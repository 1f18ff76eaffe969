package dev.roundtable.graphql.schema.type;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows that were read together. A relation asked of one of them is read for all of them, once: so a query costs as many
 * statements as it has levels, however many rows there are. Arguments are part of a relation's name, so aliases never mix.
 * Lives as long as one request and is used by one thread.
 */
public final class Batch<R> {

    private final List<R> rows;
    private final Map<Object, Object> relations = new HashMap<>();

    private Batch(List<R> rows) {
        this.rows = rows;
    }

    /** Wraps rows that were read together. */
    public static <R, W> List<W> of(List<R> rows, BiFunction<R, Batch<R>, W> wrap) {
        var batch = new Batch<>(rows);
        return rows.stream().map(row -> wrap.apply(row, batch)).toList();
    }

    /** What a relation gives for the row of this key; null where it gives nothing. A relation that fails, fails once for all rows. */
    @SuppressWarnings("unchecked")
    public <V> V get(Object relation, String key, Function<List<R>, Map<String, V>> load) {
        var loaded = relations.get(relation);
        if (loaded == null) {
            try {
                loaded = load.apply(rows);
            } catch (RuntimeException e) {
                loaded = e;
            }
            relations.put(relation, loaded);
        }
        if (loaded instanceof RuntimeException failure) {
            throw failure;
        }
        return key == null ? null : ((Map<String, V>) loaded).get(key);
    }

    /** The one element that a row refers to by key; null where the row has no key or nothing has that key. */
    public <V> V one(Object relation, String key, Function<R, String> keyOf, Function<Set<String>, List<V>> load,
            Function<V, String> id) {
        if (key == null) {
            return null;
        }
        return get(relation, key, all -> {
            var keys = keys(all, keyOf);
            return load.apply(keys).stream().collect(Collectors.toMap(id, Function.identity()));
        });
    }

    /** The elements that belong to a row, in the order in which they are read. */
    public <V> List<V> many(Object relation, String key, Function<R, String> keyOf, Function<Set<String>, List<V>> load,
            Function<V, String> owner) {
        List<V> found = get(relation, key,
                all -> load.apply(keys(all, keyOf)).stream().collect(Collectors.groupingBy(owner)));
        return found == null ? List.of() : found;
    }

    /** The distinct keys of all rows, without nulls. */
    Collection<String> keys(Function<R, String> keyOf) {
        return keys(rows, keyOf);
    }

    private static <R> Set<String> keys(List<R> rows, Function<R, String> keyOf) {
        return rows.stream().map(keyOf).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
