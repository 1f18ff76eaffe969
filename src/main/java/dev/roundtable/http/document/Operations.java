package dev.roundtable.http.document;

import java.util.regex.Pattern;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

/** What kind of operation a document holds. */
public final class Operations {

    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,99}");
    private static final Pattern NAMED = Pattern.compile("(?:^|})(?:query|mutation|subscription) (" + NAME + ")\\b");

    private Operations() {
    }

    /**
     * What an operation is called; empty where it has no name, or one that is no GraphQL name or longer than 100 characters.
     *
     * @param document without what GraphQL ignores
     * @param operationName which of its operations is meant; null where it has one
     */
    public static String name(String document, String operationName) {
        if (operationName != null) {
            return NAME.matcher(operationName).matches() ? operationName : "";
        }
        var named = NAMED.matcher(document);
        return named.find() ? named.group(1) : "";
    }

    /** Whether an operation is no query; false for what cannot be parsed, which the engine refuses. */
    public static boolean change(String document, String operationName) {
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
