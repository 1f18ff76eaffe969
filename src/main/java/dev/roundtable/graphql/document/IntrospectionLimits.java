package dev.roundtable.graphql.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;

/**
 * Limits of introspection. Types lead to fields and fields to types, so a short document can ask for a huge answer. graphql-java
 * allows {@code __schema} and {@code __type} once each (GoodFaithIntrospection), but Apollo Kotlin asks for five types at once.
 */
public final class IntrospectionLimits {

    /** How often an operation may ask for {@code __schema} and {@code __type}, both counted. */
    private static final int MOST_ROOTS = 10;
    /** How many fields with different paths an operation may have: ten types with all that is known of them have 1,300. */
    private static final int MOST_PATHS = 2_000;
    /** How many of them may be below {@code __schema}, where each comes for every type: the standard query has 200. */
    private static final int MOST_SCHEMA_PATHS = 500;
    /** How many fields with fields of their own an operation may have, those of fragments wherever they are spread. */
    private static final int MOST_RELATIONS = 1_000;
    /** How many fields may be fetched: the standard query fetches 3,500. */
    private static final int MOST_FIELDS = 12_000;

    private static final String SCHEMA = Introspection.SchemaMetaFieldDef.getName();
    private static final Set<String> ROOTS = Set.of(SCHEMA, Introspection.TypeMetaFieldDef.getName());
    /** The fields of a type that lead to other types. Standard queries have each of them once. */
    private static final Set<String> CYCLIC = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    private IntrospectionLimits() {
    }

    /** Whether a root field is one of introspection. */
    public static boolean isRoot(String field) {
        return ROOTS.contains(field);
    }

    /** Refuses more fields with fields of their own than any tool asks for: to work out what they lead to would take long. */
    public static void check(long relations) {
        if (relations > MOST_RELATIONS) {
            throw tooMuch("The operation asks for the types of types %,d times; %,d are allowed.".formatted(relations,
                    MOST_RELATIONS));
        }
    }

    /**
     * Checks an operation with a field of introspection at its root.
     *
     * @throws RequestAbortedException where it asks for too much of the schema
     */
    public static void check(ExecutionContext execution) {
        var roots = roots(execution);
        if (roots.size() > MOST_ROOTS) {
            throw tooMuch("The operation asks for __schema and __type %,d times; %,d are allowed.".formatted(roots.size(),
                    MOST_ROOTS));
        }
        for (var root : roots) {
            for (var name : CYCLIC) {
                long times = fields(root).filter(field -> isOfType(field, name)).count();
                if (times > 1) {
                    throw tooMuch("%s asks for the %s of types %,d times; once is allowed.".formatted(root.getResultKey(), name,
                            times));
                }
            }
        }
        long paths = roots.stream().filter(root -> root.getFieldName().equals(SCHEMA)).flatMap(IntrospectionLimits::fields)
                .count();
        if (paths > MOST_SCHEMA_PATHS) {
            throw tooMuch("The operation asks __schema for %,d fields; %,d are allowed.".formatted(paths, MOST_SCHEMA_PATHS));
        }
        ((Budget) execution.getInstrumentationState()).lower(MOST_FIELDS);
    }

    private static List<ExecutableNormalizedField> roots(ExecutionContext execution) {
        try {
            var options = Options.defaultOptions().maxFieldsCount(MOST_PATHS).locale(execution.getLocale())
                    .graphQLContext(execution.getGraphQLContext());
            return ExecutableNormalizedOperationFactory
                    .createExecutableNormalizedOperation(execution.getGraphQLSchema(), execution.getOperationDefinition(),
                            execution.getFragmentsByName(), execution.getCoercedVariables(), options)
                    .getTopLevelFields().stream().filter(field -> isRoot(field.getFieldName())).toList();
        } catch (AbortExecutionException e) {
            throw tooMuch("The operation asks for introspection with more than %,d fields.".formatted(MOST_PATHS));
        }
    }

    private static boolean isOfType(ExecutableNormalizedField field, String name) {
        return field.getFieldName().equals(name) && field.getObjectTypeNames().contains(Introspection.__Type.getName());
    }

    private static Stream<ExecutableNormalizedField> fields(ExecutableNormalizedField field) {
        return Stream.concat(Stream.of(field), field.getChildren().stream().flatMap(IntrospectionLimits::fields));
    }

    private static RequestAbortedException tooMuch(String message) {
        return new RequestAbortedException("QUERY_TOO_COMPLEX", message + " The whole schema is at /graphql/schema.graphql.");
    }
}
