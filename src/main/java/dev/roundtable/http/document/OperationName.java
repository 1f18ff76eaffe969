package dev.roundtable.http.document;

import java.util.regex.Pattern;

/** Finds the name of an operation without parsing its document, for metrics and the access log. */
public final class OperationName {

    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,99}");
    private static final Pattern OPERATION = Pattern.compile("(?:^|})(?:query|mutation|subscription) (" + NAME + ")\\b");

    private OperationName() {
    }

    /**
     * The name of the operation that a request executes.
     *
     * @param document normalized, see {@link dev.roundtable.graphql.document.DocumentText}
     * @param operationName the operation that the request selects; null if it selects none
     * @return empty if there is no name, or if it has more than 100 characters or is not a GraphQL name
     */
    public static String of(String document, String operationName) {
        if (operationName != null) {
            return NAME.matcher(operationName).matches() ? operationName : "";
        }
        var operation = OPERATION.matcher(document);
        return operation.find() ? operation.group(1) : "";
    }
}
