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
 * Computes the cost of an operation: how many fields its response may have, how many relations it follows, and how deep it nests.
 * The cost of a fragment counts for each spread but is computed only once, so the time is linear in the size of the document.
 * graphql-java's query traverser visits a fragment again for each spread, so its time can grow exponentially.
 */
final class QueryCost {

    /** More than any limit. Sums and products stop here instead of overflowing. */
    private static final long MAX = 1L << 40;

    /** The usual number of elements of lists without pages, in a large panel. Other fields have one. */
    private static final Map<String, Integer> USUAL_SIZES = Map.ofEntries(Map.entry("Panel.turns", 100),
            Map.entry("Panel.answers", 50), Map.entry("Panel.questions", 20), Map.entry("Panel.participations", 10),
            Map.entry("Question.answers", 5), Map.entry("Question.prompts", 5), Map.entry("Question.followUps", 5),
            Map.entry("Question.addressedTo", 5), Map.entry("Answer.corrections", 10),
            Map.entry("Turn.corrections", 10), Map.entry("Turn.segments", 30),
            Map.entry("Excerpt.highlights", 10), Map.entry("SearchFacets.kinds", 5), Map.entry("SearchFacets.years", 10),
            Map.entry("Answer.mentions", 10), Map.entry("Turn.mentions", 10),
            Map.entry("Attribution.evidence", 5), Map.entry("Attribution.candidates", 5), Map.entry("Corpus.problems", 100));

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Map<String, Cost> fragmentCosts = new HashMap<>();

    QueryCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The cost of a selection on a type; none for null. */
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
        var known = fragmentCosts.get(spread.getName());
        if (known == null) {
            var fragment = fragments.get(spread.getName());
            known = of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
            fragmentCosts.put(spread.getName(), known);
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
            if ((argument.getName().equals("first") || argument.getName().equals("last")) && value instanceof Number size) {
                return Math.max(1, Math.min(size.intValue(), PageArguments.LARGEST_PAGE));
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
     * The cost of a selection.
     *
     * @param fields the most fields of the response, with lists counted by their size
     * @param relations the fields with a selection; each is read together for all elements of a list, so sizes do not count
     * @param introspection the fields of introspection with a selection
     * @param depth the levels of nested fields
     */
    record Cost(long fields, long relations, long introspection, int depth) {

        private static final Cost NOTHING = new Cost(0, 0, 0, 0);
        private static final Cost FIELD = new Cost(1, 0, 0, 1);

        private Cost and(Cost other) {
            return new Cost(Math.min(MAX, fields + other.fields), Math.min(MAX, relations + other.relations),
                    Math.min(MAX, introspection + other.introspection), Math.max(depth, other.depth));
        }

        /** The cost of a field with this number of elements, if each element has this cost. */
        private Cost times(int elements) {
            return new Cost(Math.min(MAX, 1 + fields * elements), 1 + relations, introspection, depth + 1);
        }

        /** The cost of a field of introspection. It follows no relation, because the schema is in memory. */
        private Cost introspected() {
            return new Cost(Math.min(MAX, 1 + fields), relations, Math.min(MAX, 1 + introspection), depth + 1);
        }
    }
}
