package dev.roundtable.graphql.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.roundtable.graphql.error.ErrorMessages;
import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;

/**
 * Limits introspection. Types lead to fields and fields to types, so a short document can have a huge response. graphql-java's own
 * limit, {@code GoodFaithIntrospection}, is not used: it allows {@code __type} only once, but Apollo Kotlin asks for five types.
 */
public final class IntrospectionLimits {

    /** The most root fields {@code __schema} and {@code __type} of an operation, counted together. */
    private static final int MAX_ROOTS = 10;
    /** The most fields with different paths of an operation. Ten types with all of their fields have 1,300. */
    private static final int MAX_PATHS = 2_000;
    /** The most of them below {@code __schema}, where each is repeated for every type. The standard query has 200. */
    private static final int MAX_SCHEMA_PATHS = 500;
    /** The most fields with a selection of an operation. Those of a fragment count for each spread. */
    private static final int MAX_RELATIONS = 1_000;
    /** The most fields that are fetched. The standard query fetches 3,500. */
    private static final int MAX_FIELDS = 12_000;

    private static final String SCHEMA = Introspection.SchemaMetaFieldDef.getName();
    private static final Set<String> ROOTS = Set.of(SCHEMA, Introspection.TypeMetaFieldDef.getName());
    /** The fields of a type that lead to other types. Standard queries have each of them once on a path. */
    private static final Set<String> CYCLIC = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    private IntrospectionLimits() {
    }

    /** Whether a root field is a field of introspection. */
    public static boolean isRoot(String field) {
        return ROOTS.contains(field);
    }

    /**
     * Checks the number of fields with a selection, before {@link #check(ExecutionContext)}, which takes long for very many.
     *
     * @throws RequestAbortedException if there are more than any tool needs
     */
    public static void check(long relations) {
        if (relations > MAX_RELATIONS) {
            throw tooComplex("The operation asks for the types of types %,d times; %,d are allowed.".formatted(relations,
                    MAX_RELATIONS));
        }
    }

    /**
     * Checks an operation with a root field of introspection, and lowers its budget of fields.
     *
     * @throws RequestAbortedException if it exceeds a limit
     */
    public static void check(ExecutionContext execution) {
        var roots = roots(execution);
        if (roots.size() > MAX_ROOTS) {
            throw tooComplex("The operation asks for __schema and __type %,d times; %,d are allowed.".formatted(roots.size(),
                    MAX_ROOTS));
        }
        for (var root : roots) {
            for (var name : CYCLIC) {
                long times = fields(root).filter(field -> isOfType(field, name)).count();
                if (times > 1) {
                    throw tooComplex(
                            "%s asks for the %s of types %,d times; once is allowed.".formatted(
                                    ErrorMessages.cut(root.getResultKey()), name,
                                    times));
                }
            }
        }
        long paths = roots.stream().filter(root -> root.getFieldName().equals(SCHEMA)).flatMap(IntrospectionLimits::fields)
                .count();
        if (paths > MAX_SCHEMA_PATHS) {
            throw tooComplex("The operation asks __schema for %,d fields; %,d are allowed.".formatted(paths, MAX_SCHEMA_PATHS));
        }
        ((Budget) execution.getInstrumentationState()).lower(MAX_FIELDS);
    }

    private static List<ExecutableNormalizedField> roots(ExecutionContext execution) {
        try {
            var options = Options.defaultOptions().maxFieldsCount(MAX_PATHS).locale(execution.getLocale())
                    .graphQLContext(execution.getGraphQLContext());
            return ExecutableNormalizedOperationFactory
                    .createExecutableNormalizedOperation(execution.getGraphQLSchema(), execution.getOperationDefinition(),
                            execution.getFragmentsByName(), execution.getCoercedVariables(), options)
                    .getTopLevelFields().stream().filter(field -> isRoot(field.getFieldName())).toList();
        } catch (AbortExecutionException e) {
            throw tooComplex("The operation asks for introspection with more than %,d fields.".formatted(MAX_PATHS));
        }
    }

    private static boolean isOfType(ExecutableNormalizedField field, String name) {
        return field.getFieldName().equals(name) && field.getObjectTypeNames().contains(Introspection.__Type.getName());
    }

    private static Stream<ExecutableNormalizedField> fields(ExecutableNormalizedField field) {
        return Stream.concat(Stream.of(field), field.getChildren().stream().flatMap(IntrospectionLimits::fields));
    }

    private static RequestAbortedException tooComplex(String message) {
        return new RequestAbortedException("QUERY_TOO_COMPLEX", message + " The whole schema is at /graphql/schema.graphql.");
    }
}
