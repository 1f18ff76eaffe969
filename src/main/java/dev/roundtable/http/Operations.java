package dev.roundtable.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** What kind of operation a document holds. */
final class Operations {

    private Operations() {
    }

    /** Whether an operation is no query; false for what cannot be parsed, which the engine refuses. */
    static boolean change(String document, String operationName) {
        // Nearly no document has either word, and those need not be parsed twice.
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
