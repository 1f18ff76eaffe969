package dev.roundtable.graphql.schema.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Rows that were read together, and their relations. A relation of one row is read once for all rows, so the number of SQL statements
 * of a query does not depend on the number of rows. The key of a relation includes its arguments, so aliases never mix. A batch
 * belongs to one request and is not thread-safe. SmallRye's batched {@code @Source} lists are not used, because they give all aliases
 * the arguments of the first.
 */
public final class Batch<R> {

    /** The initial capacity of a hash table for each element, so that it does not grow. */
    private static final int HASH_SPACE = 2;

    private final List<R> rows;
    private final Map<Object, Object> relations = new HashMap<>();

    private Batch(List<R> rows) {
        this.rows = rows;
    }

    /**
     * Makes objects of rows that were read together.
     *
     * @param wrap makes an object of a row and its batch
     * @return objects in the order of the rows
     */
    public static <R, W> List<W> of(List<R> rows, BiFunction<R, Batch<R>, W> wrap) {
        var batch = new Batch<>(rows);
        var objects = new ArrayList<W>(rows.size());
        for (var row : rows) {
            objects.add(wrap.apply(row, batch));
        }
        return Collections.unmodifiableList(objects);
    }

    /**
     * Returns the value of a relation for one row. Reads the relation for all rows on the first call. If reading fails, each call throws
     * the same exception.
     *
     * @param relation a name, or a list of a name and arguments
     * @param key the key of the row in the loaded map; null gives null
     * @param load reads the relation for all rows, as a map by key
     * @return null if the map does not have the key
     */
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

    /**
     * Returns the object to which a row refers.
     *
     * @param key the key of the object; null if the row refers to none
     * @param keyOf the key of the object to which a row refers
     * @param load reads objects by key
     * @param id the key of an object
     * @return null if the key is null or unknown
     */
    public <V> V one(Object relation, String key, Function<R, String> keyOf, Function<Set<String>, List<V>> load,
            Function<V, String> id) {
        if (key == null) {
            return null;
        }
        return get(relation, key, all -> {
            var objects = load.apply(keys(all, keyOf));
            var byId = new HashMap<String, V>(HASH_SPACE * objects.size());
            objects.forEach(object -> byId.put(id.apply(object), object));
            return byId;
        });
    }

    /**
     * Returns the objects that belong to a row, in the order in which they are read.
     *
     * @param key the key of the row
     * @param keyOf the key of any row
     * @param load reads objects by the keys of the rows to which they belong
     * @param owner the key of the row to which an object belongs
     * @return an empty list if there are none
     */
    public <V> List<V> many(Object relation, String key, Function<R, String> keyOf, Function<Set<String>, List<V>> load,
            Function<V, String> owner) {
        List<V> found = get(relation, key, all -> {
            var keys = keys(all, keyOf);
            var byOwner = new HashMap<String, List<V>>(HASH_SPACE * keys.size());
            for (var object : load.apply(keys)) {
                byOwner.computeIfAbsent(owner.apply(object), one -> new ArrayList<>()).add(object);
            }
            return byOwner;
        });
        return found == null ? List.of() : found;
    }

    private static <R> Set<String> keys(List<R> rows, Function<R, String> keyOf) {
        var keys = new LinkedHashSet<String>(HASH_SPACE * rows.size());
        for (var row : rows) {
            var key = keyOf.apply(row);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }
}
