package dev.roundtable.graphql;

import java.util.Map;

import jakarta.inject.Singleton;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;

/**
 * How much one request may ask for, before it is executed by its document, and while it is by what it really fetches: data may be
 * larger than a document lets expect.
 */
@Singleton
class Limits extends SimplePerformantInstrumentation {

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

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Spent(System.nanoTime() + config.deadline().toNanos());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        check(new DocumentSize(execution.getDocument()), execution.getOperationDefinition());
        var schema = execution.getGraphQLSchema();
        var cost = new QueryCost(schema, execution.getFragmentsByName(), execution.getCoercedVariables())
                .of(execution.getOperationDefinition().getSelectionSet(), schema.getQueryType());
        if (cost.depth() > config.maxDepth()) {
            throw tooComplex("The query nests %,d levels deep; %,d are allowed.".formatted(cost.depth(), config.maxDepth()));
        }
        if (cost.fields() > config.maxComplexity()) {
            throw tooComplex("The response may have %,d fields; %,d are allowed.".formatted(cost.fields(),
                    config.maxComplexity()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        var spent = (Spent) state;
        if (++spent.fields > config.maxComplexity()) {
            throw tooComplex("The response has more than %,d fields.".formatted(config.maxComplexity()));
        }
        if (!parameters.isTrivialDataFetcher() && System.nanoTime() > spent.end) {
            throw new Refusal("DEADLINE_EXCEEDED", "The request took longer than %,d ms. Ask for fewer elements at once."
                    .formatted(config.deadline().toMillis()));
        }
        return FieldFetchingInstrumentationContext.NOOP;
    }

    private void check(DocumentSize size, OperationDefinition operation) {
        if (size.aliases() > config.maxAliases()) {
            throw tooComplex("The document has %,d aliases; %,d are allowed.".formatted(size.aliases(), config.maxAliases()));
        }
        if (size.directives() > config.maxDirectives()) {
            throw tooComplex("The document has %,d directives; %,d are allowed.".formatted(size.directives(),
                    config.maxDirectives()));
        }
        int roots = size.rootFields(operation);
        if (roots > config.maxRootFields()) {
            throw tooComplex("The operation has %,d root fields; %,d are allowed.".formatted(roots, config.maxRootFields()));
        }
    }

    private static Refusal tooComplex(String message) {
        return new Refusal("QUERY_TOO_COMPLEX", message + " Ask for smaller pages, or for less in one request.");
    }

    /** What one request has used; a request is executed by one thread. */
    private static final class Spent implements InstrumentationState {

        private final long end;
        private int fields;

        private Spent(long end) {
            this.end = end;
        }
    }

    private static final class Refusal extends AbortExecutionException {

        private static final long serialVersionUID = 1L;

        private final String code;

        private Refusal(String code, String message) {
            super(message);
            this.code = code;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code);
        }
    }
}
