package dev.roundtable.graphql.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.graphql.schema.connection.PageArguments;
import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many fields the response of an operation may have, how many relations it follows, and how deep it nests. Fragments count wherever they are spread, but each
 * is measured once, so the time this takes follows the document, however much it would multiply.
 */
final class QueryCost {

    /** More than any limit: sums and products stop here instead of overflowing. */
    private static final long MOST = 1L << 40;

    /** How many elements lists without pages have in a large panel; what is not here has one. */
    private static final Map<String, Integer> USUAL_SIZES = Map.ofEntries(Map.entry("Panel.turns", 100),
            Map.entry("Panel.answers", 50), Map.entry("Panel.questions", 20), Map.entry("Panel.participations", 10),
            Map.entry("Question.answers", 5), Map.entry("Question.prompts", 5), Map.entry("Question.followUps", 5),
            Map.entry("Question.addressedTo", 5), Map.entry("Answer.corrections", 10),
            Map.entry("Turn.corrections", 10), Map.entry("Turn.segments", 30),
            Map.entry("Attribution.evidence", 5), Map.entry("Attribution.candidates", 5), Map.entry("Corpus.problems", 100));

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Map<String, Cost> measured = new HashMap<>();

    QueryCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** What a selection of a type's fields costs. */
    Cost of(SelectionSet selections, GraphQLFieldsContainer type) {
        var cost = Cost.NOTHING;
        if (selections != null) {
            for (Object selection : selections.getSelections()) {
                if (selection instanceof Field field) {
                    cost = cost.and(of(field, type));
                } else if (selection instanceof InlineFragment fragment) {
                    var condition = fragment.getTypeCondition();
                    cost = cost.and(of(fragment.getSelectionSet(), condition == null ? type : type(condition.getName())));
                } else if (selection instanceof FragmentSpread spread) {
                    cost = cost.and(of(spread));
                }
            }
        }
        return cost;
    }

    private Cost of(FragmentSpread spread) {
        var known = measured.get(spread.getName());
        if (known == null) {
            var fragment = fragments.get(spread.getName());
            known = of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
            measured.put(spread.getName(), known);
        }
        return known;
    }

    private Cost of(Field field, GraphQLFieldsContainer type) {
        var definition = Introspection.getFieldDefinition(schema, type, field.getName());
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer own) {
            var cost = of(field.getSelectionSet(), own);
            return Introspection.isIntrospectionTypes(own)
                    ? cost.introspected()
                    : cost.times(elements(field, definition, type));
        }
        return Cost.FIELD;
    }

    private GraphQLFieldsContainer type(String name) {
        return (GraphQLFieldsContainer) schema.getType(name);
    }

    private int elements(Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer type) {
        for (var argument : field.getArguments()) {
            var value = value(argument);
            if ((argument.getName().equals("first") || argument.getName().equals("last")) && value instanceof Number asked) {
                return Math.max(1, Math.min(asked.intValue(), PageArguments.LARGEST_PAGE));
            }
            if (argument.getName().equals("ids")) {
                return value instanceof List<?> ids ? Math.max(1, ids.size()) : PageArguments.LARGEST_PAGE;
            }
        }
        if (definition.getArgument("first") != null) {
            return PageArguments.USUAL_PAGE;
        }
        return USUAL_SIZES.getOrDefault(type.getName() + "." + field.getName(), 1);
    }

    private Object value(Argument argument) {
        if (argument.getValue() instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        return argument.getValue() instanceof IntValue number ? number.getValue() : null;
    }

    /**
     * @param fields how many fields a response may have
     * @param relations how many of them have fields of their own, whatever the size of lists: each is read at once for all
     * @param introspection how many fields of introspection have fields of their own
     * @param depth how deep they nest
     */
    record Cost(long fields, long relations, long introspection, int depth) {

        private static final Cost NOTHING = new Cost(0, 0, 0, 0);
        private static final Cost FIELD = new Cost(1, 0, 0, 1);

        private Cost and(Cost other) {
            return new Cost(Math.min(MOST, fields + other.fields), Math.min(MOST, relations + other.relations),
                    Math.min(MOST, introspection + other.introspection), Math.max(depth, other.depth));
        }

        /** The cost of a field with so many elements, each of which costs this. */
        private Cost times(int elements) {
            return new Cost(Math.min(MOST, 1 + fields * elements), 1 + relations, introspection, depth + 1);
        }

        /** The cost of a field of introspection: the schema is in memory. */
        private Cost introspected() {
            return new Cost(Math.min(MOST, 1 + fields), relations, Math.min(MOST, 1 + introspection), depth + 1);
        }
    }
}
