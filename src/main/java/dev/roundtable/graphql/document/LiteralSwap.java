package dev.roundtable.graphql.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Replaces literals of a valid document, so that the result is another valid document of the same shape. It replaces a literal only
 * if every literal of its kind is valid in that place. Nodes without replaced literals are shared. Directives are not visited: those
 * that affect a response have only Boolean arguments. graphql-java's {@code AstTransformer} is not used, because it does not know the
 * types of arguments.
 */
final class LiteralSwap {

    private final GraphQLSchema schema;
    private final Map<Object, Value<?>> swaps = new HashMap<>();
    private boolean impossible;

    private LiteralSwap(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * Replaces the literals of a document.
     *
     * @param before the literals of the document, as {@link DocumentShape} lists them
     * @param after the new literals, one for each
     * @return null if the new document may be invalid
     */
    static Document of(Document document, List<String> before, List<String> after, GraphQLSchema schema) {
        var swap = new LiteralSwap(schema);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                swap.add(before.get(i), after.get(i));
            }
        }
        var definitions = changed(document.getDefinitions(), swap::definition);
        return swap.impossible ? null : document.transform(copy -> copy.definitions(definitions));
    }

    /**
     * Makes a swap of strings only, for documents in which every string is valid in every place of a string.
     *
     * @return null if another literal differs
     */
    static LiteralSwap ofStrings(List<String> before, List<String> after, GraphQLSchema schema) {
        var swap = new LiteralSwap(schema);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                if (!before.get(i).startsWith("\"")) {
                    return null;
                }
                swap.add(before.get(i), after.get(i));
            }
        }
        return swap;
    }

    /** The arguments of a field, with the new literals. */
    List<Argument> arguments(Field field, GraphQLFieldDefinition definition) {
        return swaps.isEmpty()
                ? field.getArguments()
                : changed(field.getArguments(),
                        argument -> argument(argument, definition.getArgument(argument.getName()).getType()));
    }

    private void add(String before, String after) {
        if (before.startsWith("\"")) {
            swaps.put(before.substring(1, before.length() - 1),
                    StringValue.of(after.substring(1, after.length() - 1)));
        } else {
            var number = new BigInteger(after);
            impossible |= number.bitLength() >= Integer.SIZE;
            swaps.put(new BigInteger(before), IntValue.newIntValue(number).build());
        }
    }

    @SuppressWarnings("rawtypes")
    private Definition definition(Definition definition) {
        if (definition instanceof OperationDefinition operation && operation.getOperation() == Operation.QUERY) {
            impossible |= operation.getVariableDefinitions().stream().anyMatch(variable -> variable.getDefaultValue() != null);
            var selections = selections(operation.getSelectionSet(), schema.getQueryType());
            return operation.transform(copy -> copy.selectionSet(selections));
        }
        if (definition instanceof FragmentDefinition fragment) {
            var selections = selections(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
            return fragment.transform(copy -> copy.selectionSet(selections));
        }
        impossible = true;
        return definition;
    }

    @SuppressWarnings("rawtypes")
    private SelectionSet selections(SelectionSet set, GraphQLFieldsContainer type) {
        List<Selection> before = set.getSelections();
        var after = changed(before, selection -> selection(selection, type));
        return after == before ? set : set.transform(copy -> copy.selections(after));
    }

    @SuppressWarnings("rawtypes")
    private Selection selection(Selection selection, GraphQLFieldsContainer type) {
        if (selection instanceof Field field) {
            return field(field, type);
        }
        if (selection instanceof InlineFragment fragment) {
            var condition = fragment.getTypeCondition();
            var selections = selections(fragment.getSelectionSet(), condition == null ? type : type(condition.getName()));
            return selections == fragment.getSelectionSet()
                    ? fragment
                    : fragment.transform(copy -> copy.selectionSet(selections));
        }
        return selection;
    }

    private Field field(Field field, GraphQLFieldsContainer parent) {
        var definition = Introspection.getFieldDefinition(schema, parent, field.getName());
        var arguments = arguments(field, definition);
        var before = field.getSelectionSet();
        var selections = before == null
                ? null
                : selections(before, (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(definition.getType()));
        return arguments == field.getArguments() && selections == before
                ? field
                : field.transform(copy -> copy.arguments(arguments).selectionSet(selections));
    }

    private Argument argument(Argument argument, GraphQLInputType type) {
        var value = value(argument.getValue(), GraphQLTypeUtil.unwrapAll(type));
        return value == argument.getValue() ? argument : argument.transform(copy -> copy.value(value));
    }

    @SuppressWarnings("rawtypes")
    private Value<?> value(Value<?> value, GraphQLNamedType type) {
        if (value instanceof StringValue text) {
            return literal(value, text.getValue(), type.getName().equals("String") || type.getName().equals("ID"));
        }
        if (value instanceof IntValue number) {
            return literal(value, number.getValue(), type.getName().equals("Int"));
        }
        if (value instanceof ArrayValue array) {
            List<Value> before = array.getValues();
            var after = changed(before, one -> value(one, type));
            return after == before ? value : array.transform(copy -> copy.values(after));
        }
        if (value instanceof ObjectValue object) {
            var before = object.getObjectFields();
            var after = changed(before, field -> field(field, (GraphQLInputObjectType) type));
            return after == before ? value : object.transform(copy -> copy.objectFields(after));
        }
        return value;
    }

    private ObjectField field(ObjectField field, GraphQLInputObjectType type) {
        var definition = type.getFieldDefinition(field.getName());
        var value = value(field.getValue(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        return value == field.getValue() ? field : field.transform(copy -> copy.value(value));
    }

    private Value<?> literal(Value<?> value, Object plain, boolean allowed) {
        var swapped = swaps.get(plain);
        impossible |= swapped != null && !allowed;
        return swapped == null ? value : swapped;
    }

    private GraphQLFieldsContainer type(String name) {
        return (GraphQLFieldsContainer) schema.getType(name);
    }

    /** Applies a change to the elements of a list; returns the same list if no element changed. */
    private static <T> List<T> changed(List<T> before, UnaryOperator<T> change) {
        List<T> after = null;
        for (int i = 0; i < before.size(); i++) {
            var one = change.apply(before.get(i));
            if (after == null && one != before.get(i)) {
                after = new ArrayList<>(before);
            }
            if (after != null) {
                after.set(i, one);
            }
        }
        return after == null ? before : after;
    }
}
