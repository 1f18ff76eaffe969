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
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;

/**
 * Enforces the limits of {@link GraphQLConfig}. It checks the document before execution, and a {@link Budget} during execution,
 * because the data may be larger than the document suggests. graphql-java's own instrumentations for depth and complexity are not used:
 * their time multiplies with nested fragments.
 */
@Singleton
public class Limits extends SimplePerformantInstrumentation {

    /** Grammar rules for each level: the parser enters three for a nested field, and three more for a fragment around it. */
    private static final int RULES_A_LEVEL = 6;
    /** Grammar rules for nested values and types of variables. */
    private static final int OTHER_RULES = 40;

    /**
     * How many times more bytes a response for a page may have than one for a client. A panel page has all turns of a file, which may have
     * twice the bytes of a response by default.
     */
    private static final int OWN_BYTES = 4;

    private final GraphQLConfig config;
    private final ParserOptions parserOptions;

    Limits(GraphQLConfig config) {
        this.config = config;
        this.parserOptions = ParserOptions.newParserOptions().maxTokens(config.maxTokens())
                .maxWhitespaceTokens(config.maxCharacters()).maxCharacters(config.maxCharacters())
                .maxRuleDepth(RULES_A_LEVEL * config.maxDepth() + OTHER_RULES)
                .captureIgnoredChars(false).captureLineComments(false).readerTrackData(false).build();
    }

    /** A document that is executed within the limits. */
    public SentDocument document(String text) {
        return new SentDocument(text, config.maxCharacters(), config.maxTokens());
    }

    /** A document of the service itself, whose response may be larger than that of a client. */
    public SentDocument ownDocument(String text) {
        return new SentDocument(text, config.maxCharacters(), config.maxTokens(), true);
    }

    /** Sets the limits of the parser in the context of a request. */
    public void apply(GraphQLContext.Builder context) {
        context.of(ParserOptions.class, parserOptions);
        // IntrospectionLimits replaces it.
        context.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
    }

    /**
     * Parses a document within the same limits as for execution.
     *
     * @throws GraphQLException if it exceeds a limit, or is not GraphQL
     */
    public Document parse(String document) {
        NumberDigits.check(document);
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment().document(document).parserOptions(parserOptions).build());
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        SentDocument document = parameters.getExecutionInput().getGraphQLContext().get(SentDocument.class);
        return document == null ? budget() : budget(document);
    }

    /** The limits of a request that begins now. */
    public Budget budget() {
        return new Budget(config.maxComplexity(), config.maxResponseSize().asLongValue(), config.deadline());
    }

    /** The limits of a request with this document that begins now. Pages know how many fields they need. */
    public Budget budget(SentDocument document) {
        return document.isOwn()
                ? new Budget(Integer.MAX_VALUE, OWN_BYTES * config.maxResponseSize().asLongValue(), config.deadline())
                : budget();
    }

    /** Checks digits before the document is parsed, because parsing is slow for many digits. */
    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        NumberDigits.check(input.getQuery());
        return input;
    }

    /** Checks the counts of the document before it is validated, because validation is slow for high counts. */
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
            InstrumentationState state) {
        check(parameters.getDocument());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        check(parameters.getExecutionContext());
        return SimpleInstrumentationContext.noOp();
    }

    /**
     * Checks a valid operation with the variables of a request: their nulls, and the cost. All requests pass this, however they are
     * executed. The checks of a document before that, of digits and counts, have one result for all documents of a shape that differ only
     * in strings, so whoever finds a cached document does not repeat them.
     *
     * @throws RequestAbortedException if it exceeds a limit, or if a variable is null in a non-null position
     */
    public void check(ExecutionContext execution) {
        var nodes = new ArrayList<Node<?>>(execution.getFragmentsByName().values());
        nodes.add(execution.getOperationDefinition());
        NullVariables.check(execution.getGraphQLSchema(), execution.getOperationDefinition(), nodes,
                execution.getCoercedVariables());
        check(execution.getGraphQLSchema(), execution.getDocument(), execution.getOperationDefinition(),
                execution.getFragmentsByName(), execution.getCoercedVariables());
    }

    /**
     * Whether {@link #check(ExecutionContext)} depends on the values of variables. Only numbers and lists can be the size of a list.
     *
     * @param operation has no variables with default values, which may be null where null is not allowed. {@link ReusedDocument} excludes
     *        these operations.
     */
    public static boolean dependsOnVariables(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .anyMatch(variable -> isSize(variable.getType()));
    }

    private static boolean isSize(Type<?> type) {
        return isList(type)
                || (type instanceof NonNullType required
                        ? isSize(required.getType())
                        : ((TypeName) type).getName().equals("Int"));
    }

    /** Checks the counts of a document. */
    private void check(Document document) {
        var size = new DocumentSize(document);
        checkCount("fragments", size.fragments(), config.maxFragments());
        checkCount("aliases", size.aliases(), config.maxAliases());
        checkCount("directives", size.directives(), config.maxDirectives());
    }

    /** Checks the cost of an operation. */
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

    /**
     * Checks a valid document without variables.
     *
     * @throws RequestAbortedException if it exceeds a limit for all variables
     */
    public void check(GraphQLSchema schema, Document document) {
        check(document);
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> check(schema, document, operation, fragments, smallest(operation)));
    }

    /** Variables of the least cost: one element for each list. */
    private static CoercedVariables smallest(OperationDefinition operation) {
        return CoercedVariables.of(operation.getVariableDefinitions().stream().collect(
                Collectors.toMap(VariableDefinition::getName, variable -> isList(variable.getType()) ? List.of("") : 1)));
    }

    private static boolean isList(Type<?> type) {
        return type instanceof NonNullType required ? isList(required.getType()) : type instanceof ListType;
    }

    private static void checkCount(String what, int number, int max) {
        if (number > max) {
            throw RequestAbortedException.tooComplex("The document has %,d %s; %,d are allowed.".formatted(number, what, max));
        }
    }
}
