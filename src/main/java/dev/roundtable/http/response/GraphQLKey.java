package dev.roundtable.http.response;

import java.util.Comparator;
import java.util.Map;

/**
 * The key of the response to a GraphQL request. The media type is not among its values, because responses of both types have the same
 * bytes.
 *
 * @param revision the state of the corpus
 * @param document the normalized document, see {@link dev.roundtable.graphql.document.DocumentText}
 * @param operationName the operation to execute; null if the request selects none
 * @param variables the values of variables by name
 */
public record GraphQLKey(long revision, String document, String operationName,
        Map<String, Object> variables) implements ResponseKey, Comparable<GraphQLKey> {

    private static final Comparator<GraphQLKey> ORDER = Comparator.comparingLong(GraphQLKey::revision)
            .thenComparing(GraphQLKey::document)
            .thenComparing(GraphQLKey::operationName, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(key -> VariableValues.text(key.variables));

    @Override
    public int weight() {
        return VariableValues.weight(document) + VariableValues.weight(operationName) + VariableValues.weight(variables);
    }

    @Override
    public int compareTo(GraphQLKey other) {
        return ORDER.compare(this, other);
    }
}
