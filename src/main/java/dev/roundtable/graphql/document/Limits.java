package dev.roundtable.graphql.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

/**
 * How much one request may ask for, before it is executed by its document, and while it is by what it really fetches: data may be
 * larger than a document lets expect.
 */
@Singleton
public class Limits extends SimplePerformantInstrumentation {

    /** The parser enters three rules for a field that nests, and three more for a fragment around it. */
    private static final int RULES_A_LEVEL = 6;
    /** What values and types of variables nest. */
    private static final int OTHER_RULES = 40;

    private final GraphQLConfig config;
    private final ParserOptions parserOptions;

    Limits(GraphQLConfig config) {
        this.config = config;
        this.parserOptions = ParserOptions.newParserOptions().maxTokens(config.maxTokens())
                .maxCharacters(config.maxCharacters()).maxRuleDepth(RULES_A_LEVEL * config.maxDepth() + OTHER_RULES)
                .captureIgnoredChars(false).captureLineComments(false).readerTrackData(false).build();
    }

    public void apply(GraphQLContext.Builder context) {
        context.of(ParserOptions.class, parserOptions);
        // IntrospectionLimits allow what tools send.
        context.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
    }

    /** Reads a document as it is read for execution. */
    public Document parse(String document) {
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment().document(document).parserOptions(parserOptions).build());
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Budget(config.maxComplexity(), config.maxResponseSize().asLongValue(), config.deadline());
    }

    /** Before a document is read at all, for that takes long where it has many digits. */
    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        NumberDigits.check(input.getQuery());
        return input;
    }

    /** Before a document is validated, for that takes long where it has much of what is counted here. */
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
            InstrumentationState state) {
        check(parameters.getDocument());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var nodes = new ArrayList<Node<?>>(execution.getFragmentsByName().values());
        nodes.add(execution.getOperationDefinition());
        NullVariables.check(execution.getGraphQLSchema(), execution.getOperationDefinition(), nodes,
                execution.getCoercedVariables());
        check(execution.getGraphQLSchema(), execution.getDocument(), execution.getOperationDefinition(),
                execution.getFragmentsByName(), execution.getCoercedVariables());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        ((Budget) state).spend(parameters.isTrivialDataFetcher(), 0);
        return FieldFetchingInstrumentationContext.NOOP;
    }

    /** Refuses a document by what is written in it. */
    private void check(Document document) {
        var size = new DocumentSize(document);
        document("fragments", size.fragments(), config.maxFragments());
        document("aliases", size.aliases(), config.maxAliases());
        document("directives", size.directives(), config.maxDirectives());
    }

    /** Refuses an operation by what it leads to. */
    private void check(GraphQLSchema schema, Document document, OperationDefinition operation,
            Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        int roots = new DocumentSize(document).rootFields(operation);
        if (roots > config.maxRootFields()) {
            throw RequestAbortedException
                    .tooComplex("The operation has %,d root fields; %,d are allowed.".formatted(roots, config.maxRootFields()));
        }
        var cost = new QueryCost(schema, fragments, variables)
                .of(operation.getSelectionSet(), schema.getQueryType());
        if (cost.depth() > config.maxDepth()) {
            throw RequestAbortedException
                    .tooComplex("The query nests %,d levels deep; %,d are allowed.".formatted(cost.depth(), config.maxDepth()));
        }
        if (cost.fields() > config.maxComplexity()) {
            throw RequestAbortedException
                    .tooComplex("The response may have %,d fields; %,d are allowed.".formatted(cost.fields(),
                            config.maxComplexity()));
        }
        if (cost.relations() > config.maxRelations()) {
            throw RequestAbortedException
                    .tooComplex("The operation follows %,d relations; %,d are allowed.".formatted(cost.relations(),
                            config.maxRelations()));
        }
        IntrospectionLimits.check(cost.introspection());
    }

    /** Refuses a valid document that is over a limit whatever its variables are. */
    public void check(GraphQLSchema schema, Document document) {
        check(document);
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> check(schema, document, operation, fragments, smallest(operation)));
    }

    /** The variables that ask for least: one element of each list. */
    private static CoercedVariables smallest(OperationDefinition operation) {
        return CoercedVariables.of(operation.getVariableDefinitions().stream().collect(
                Collectors.toMap(VariableDefinition::getName, variable -> isList(variable.getType()) ? List.of("") : 1)));
    }

    private static boolean isList(Type<?> type) {
        return type instanceof NonNullType required ? isList(required.getType()) : type instanceof ListType;
    }

    private static void document(String what, int number, int most) {
        if (number > most) {
            throw RequestAbortedException.tooComplex("The document has %,d %s; %,d are allowed.".formatted(number, what, most));
        }
    }
}
