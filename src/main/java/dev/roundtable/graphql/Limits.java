package dev.roundtable.graphql;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import graphql.GraphQLContext;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

/** How much one request may ask for. */
@Singleton
class Limits {

    /** Fields whose elements one statement brings but many of which may come: a panel has some tens of each. */
    private static final int USUAL_LIST = 10;

    private final GraphQLConfig config;
    private final ParserOptions parserOptions;

    Limits(GraphQLConfig config) {
        this.config = config;
        this.parserOptions = ParserOptions.newParserOptions().maxTokens(config.maxTokens())
                .maxCharacters(config.maxCharacters()).captureIgnoredChars(false).captureLineComments(false).build();
    }

    void apply(GraphQLContext.Builder context) {
        context.of(ParserOptions.class, parserOptions);
    }

    List<Instrumentation> instrumentations() {
        return List.of(new MaxQueryDepthInstrumentation(config.maxDepth()),
                new MaxQueryComplexityInstrumentation(config.maxComplexity(), (environment, childComplexity) -> {
                    long complexity = 1 + (long) childComplexity * elements(environment.getField().getName(),
                            environment.getArguments());
                    return (int) Math.min(complexity, Integer.MAX_VALUE / 2);
                }));
    }

    /** How many elements a field may have: what a page asks for, or what lists inside a panel usually have. */
    private static int elements(String field, Map<String, Object> arguments) {
        for (var size : new String[]{ "first", "last" }) {
            if (arguments.get(size) instanceof Integer asked && asked > 0) {
                return Math.min(asked, PageArguments.LARGEST_PAGE);
            }
        }
        return switch (field) {
            case "panels", "speakers" -> PageArguments.USUAL_PAGE;
            case "nodes", "edges" -> 1;
            case "questions", "answers", "turns", "participations", "followUps", "prompts" -> USUAL_LIST;
            default -> 1;
        };
    }
}
