package dev.roundtable.graphql;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import graphql.GraphQLContext;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

/** How much one request may ask for. */
@Singleton
class Limits {

    /** How many elements lists without pages have in a large panel; what is not here has one. */
    private static final Map<String, Integer> USUAL_SIZES = Map.ofEntries(Map.entry("Panel.turns", 100),
            Map.entry("Panel.answers", 50), Map.entry("Panel.questions", 20), Map.entry("Panel.participations", 10),
            Map.entry("Question.answers", 5), Map.entry("Question.prompts", 5), Map.entry("Question.followUps", 5),
            Map.entry("Question.addressedTo", 5), Map.entry("Speaker.participations", 10), Map.entry("Answer.corrections", 10),
            Map.entry("Attribution.evidence", 5), Map.entry("Attribution.candidates", 5), Map.entry("Corpus.problems", 100));

    private final GraphQLConfig config;
    private final ParserOptions parserOptions;

    Limits(GraphQLConfig config) {
        this.config = config;
        if ((config.maxComplexity() + 1L) * config.maxTokens() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("roundtable.graphql.max-complexity times roundtable.graphql.max-tokens must stay"
                    + " below 2,147,483,647: lower one of them.");
        }
        this.parserOptions = ParserOptions.newParserOptions().maxTokens(config.maxTokens())
                .maxCharacters(config.maxCharacters()).captureIgnoredChars(false).captureLineComments(false).build();
    }

    void apply(GraphQLContext.Builder context) {
        context.of(ParserOptions.class, parserOptions);
    }

    List<Instrumentation> instrumentations() {
        return List.of(new MaxQueryDepthInstrumentation(config.maxDepth()),
                new MaxQueryComplexityInstrumentation(config.maxComplexity(), this::complexity),
                new ExecutionGuard(config.deadline()));
    }

    /** The sum of a document's fields is an int, so no field counts for more than is refused anyway: the sum cannot overflow. */
    private int complexity(FieldComplexityEnvironment field, int children) {
        long complexity = 1 + (long) children * elements(field);
        return (int) Math.min(complexity, config.maxComplexity() + 1L);
    }

    private static int elements(FieldComplexityEnvironment field) {
        for (var size : new String[]{ "first", "last" }) {
            if (field.getArguments().get(size) instanceof Integer asked && asked > 0) {
                return Math.min(asked, PageArguments.LARGEST_PAGE);
            }
        }
        if (field.getArguments().get("ids") instanceof List<?> ids) {
            return ids.size();
        }
        var definition = field.getFieldDefinition();
        if (definition.getArgument("first") != null) {
            return PageArguments.USUAL_PAGE;
        }
        return USUAL_SIZES.getOrDefault(field.getParentType().getName() + "." + definition.getName(), 1);
    }
}
