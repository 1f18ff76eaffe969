package dev.roundtable.graphql.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.graphql.error.ErrorMessages;
import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.execution.CoercedVariables;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.validation.DocumentVisitor;
import graphql.validation.LanguageTraversal;
import graphql.validation.TraversalContext;

/**
 * Refuses null as the value of a nullable variable in a non-null position. Validation allows such a variable in that position if it has
 * a default value (GraphQL specification of October 2021, section 5.8.5), so only the values of the request show the fault.
 */
// graphql-java's visitors use raw types.
@SuppressWarnings("rawtypes")
final class NullVariables implements DocumentVisitor {

    private final TraversalContext types;
    private final Set<String> nulls;

    private NullVariables(GraphQLSchema schema, Set<String> nulls) {
        this.types = new TraversalContext(schema);
        this.nulls = nulls;
    }

    /**
     * Checks the variables of an operation.
     *
     * @param nodes the operation and all fragments
     * @throws RequestAbortedException if a variable is null in a non-null position
     */
    static void check(GraphQLSchema schema, OperationDefinition operation, List<? extends Node<?>> nodes,
            CoercedVariables variables) {
        var nulls = operation.getVariableDefinitions().stream().filter(one -> one.getDefaultValue() != null)
                .map(VariableDefinition::getName).filter(name -> variables.get(name) == null).collect(Collectors.toSet());
        if (!nulls.isEmpty()) {
            nodes.forEach(node -> new LanguageTraversal().traverse(node, new NullVariables(schema, nulls)));
        }
    }

    @Override
    public void enter(Node node, List<Node> path) {
        types.enter(node, path);
        if (node instanceof VariableReference variable && nulls.contains(variable.getName())
                && types.getInputType() instanceof GraphQLNonNull) {
            throw new RequestAbortedException("BAD_USER_INPUT",
                    "Variable '%s' must not be null. Leave it out, or give it a value."
                            .formatted(ErrorMessages.cut(variable.getName())));
        }
    }

    @Override
    public void leave(Node node, List<Node> path) {
        types.leave(node, path);
    }
}
