package dev.roundtable.graphql.execution;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.graphql.document.ReusedDocument;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;

/** The arguments of the fields of one request: its literals and variables, coerced by the schema. */
final class RequestArguments {

    private final ExecutionContext context;
    private final ReusedDocument document;
    private final Map<PlannedField, Map<String, Object>> coerced = new IdentityHashMap<>();

    /** @param document the document with the strings of the request; null if the executed document has them itself */
    RequestArguments(ExecutionContext context, ReusedDocument document) {
        this.context = context;
        this.document = document;
    }

    /** The arguments of a field by name, coerced once. */
    Map<String, Object> of(PlannedField field) {
        var known = coerced.get(field);
        if (known == null) {
            known = coerced(field);
            coerced.put(field, known);
        }
        return known;
    }

    /** The arguments of a field by name, coerced now. */
    Map<String, Object> coerced(PlannedField field) {
        var defined = field.definition().getArguments();
        return defined.isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(context.getGraphQLSchema().getCodeRegistry(), defined, sent(field),
                        context.getCoercedVariables(), context.getGraphQLContext(), context.getLocale());
    }

    private List<Argument> sent(PlannedField field) {
        return document == null
                ? field.field().getArguments()
                : document.arguments(field.field().getSingleField(), field.definition());
    }
}
