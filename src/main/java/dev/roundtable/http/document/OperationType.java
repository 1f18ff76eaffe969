package dev.roundtable.http.document;

import dev.roundtable.graphql.document.Limits;
import graphql.GraphQLException;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;

/** Tells queries from mutations and subscriptions, which must not be sent with GET. */
public final class OperationType {

    private OperationType() {
    }

    /**
     * Whether a request executes a mutation or a subscription.
     *
     * @param limits parse the document as for execution
     * @param operationName the operation that the request selects; null if it selects none
     * @return false if the document cannot be parsed; the engine refuses it later
     */
    public static boolean isMutationOrSubscription(Limits limits, String document, String operationName) {
        // Nearly no document contains one of these words, so nearly none is parsed here.
        if (!document.contains("mutation") && !document.contains("subscription")) {
            return false;
        }
        try {
            return limits.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        } catch (GraphQLException e) {
            return false;
        }
    }
}
