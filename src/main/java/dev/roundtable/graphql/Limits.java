package dev.roundtable.graphql;

import jakarta.inject.Singleton;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
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
        return new Budget(config.maxComplexity(), config.deadline());
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
            throw Refusal
                    .tooComplex("The query nests %,d levels deep; %,d are allowed.".formatted(cost.depth(), config.maxDepth()));
        }
        if (cost.fields() > config.maxComplexity()) {
            throw Refusal.tooComplex("The response may have %,d fields; %,d are allowed.".formatted(cost.fields(),
                    config.maxComplexity()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        ((Budget) state).spend(parameters.isTrivialDataFetcher());
        return FieldFetchingInstrumentationContext.NOOP;
    }

    private void check(DocumentSize size, OperationDefinition operation) {
        if (size.aliases() > config.maxAliases()) {
            throw Refusal.tooComplex(
                    "The document has %,d aliases; %,d are allowed.".formatted(size.aliases(), config.maxAliases()));
        }
        if (size.directives() > config.maxDirectives()) {
            throw Refusal.tooComplex("The document has %,d directives; %,d are allowed.".formatted(size.directives(),
                    config.maxDirectives()));
        }
        int roots = size.rootFields(operation);
        if (roots > config.maxRootFields()) {
            throw Refusal
                    .tooComplex("The operation has %,d root fields; %,d are allowed.".formatted(roots, config.maxRootFields()));
        }
    }
}
