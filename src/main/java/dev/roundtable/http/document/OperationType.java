package dev.roundtable.http.document;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** Tells queries from mutations and subscriptions, which must not be sent with GET. */
public final class OperationType {

    private OperationType() {
    }

    /**
     * Whether a request executes a mutation or a subscription.
     *
     * @param operationName the operation that the request selects; null if it selects none
     * @return false if the document cannot be parsed; the engine refuses it later
     */
    public static boolean isMutationOrSubscription(String document, String operationName) {
        // Nearly no document contains one of these words, so nearly none is parsed here.
        if (!document.contains("mutation") && !document.contains("subscription")) {
            return false;
        }
        try {
            return Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
