package dev.roundtable.graphql.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.store.row.CountRow;

/** Resolves facets: the objects that occur most often with each object of a batch. */
final class Facets {

    /** The description of the argument {@code first} of facets. */
    static final String FIRST = "How many at most, 1 to " + PageArguments.LARGEST_PAGE + ".";

    private Facets() {
    }

    /**
     * The facets of one object. For all objects of the batch together, this takes one statement for the counts and one for the objects
     * that are counted.
     *
     * @param relation the name of the facets
     * @param owner the slug of the object
     * @param owners the slugs of all objects of the batch
     * @param first how many facets at most
     * @param counts reads the counts of some objects, the highest first
     * @param load reads the objects that are counted, by slug
     * @param slug the slug of an object that is counted
     * @param facet makes a facet of an object and its count
     * @throws RequestException if {@code first} is out of range
     */
    static <R, V, F> List<F> of(Batch<R> batch, String relation, String owner, Function<R, String> owners, Integer first,
            Function<Collection<String>, List<CountRow>> counts, Function<Set<String>, List<V>> load,
            Function<V, String> slug, BiFunction<V, Integer, F> facet) {
        int size = size(first);
        List<F> found = batch.get(List.of(relation, size), owner, rows -> {
            var own = counts.apply(rows.stream().map(owners).collect(toSet())).stream().collect(groupingBy(CountRow::owner));
            own.replaceAll((key, all) -> all.subList(0, Math.min(size, all.size())));
            Map<String, V> objects = load.apply(own.values().stream().flatMap(List::stream).map(CountRow::key).collect(toSet()))
                    .stream().collect(toMap(slug, object -> object));
            return own.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                    .filter(count -> objects.containsKey(count.key()))
                    .map(count -> facet.apply(objects.get(count.key()), (int) count.count())).toList()));
        });
        return found == null ? List.of() : found;
    }

    private static int size(Integer first) {
        if (first == null || first < 1 || first > PageArguments.LARGEST_PAGE) {
            throw RequestException.badUserInput("\"first\" must be 1 to %d.".formatted(PageArguments.LARGEST_PAGE));
        }
        return first;
    }
}
