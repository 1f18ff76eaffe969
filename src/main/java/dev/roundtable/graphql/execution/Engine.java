package dev.roundtable.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.document.DocumentCache;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.document.Limits;
import dev.roundtable.graphql.document.NodeLocations;
import dev.roundtable.graphql.document.NumberDigits;
import dev.roundtable.graphql.document.SentDocument;
import dev.roundtable.graphql.error.ErrorFormatter;
import dev.roundtable.graphql.error.ErrorLocations;
import dev.roundtable.graphql.error.FieldExceptionHandler;
import dev.roundtable.graphql.error.RequestAbortedException;
import dev.roundtable.graphql.error.Suggestions;
import dev.roundtable.graphql.schema.definition.PublicSchema;
import dev.roundtable.store.CorpusState;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.language.Document;

/** Executes GraphQL requests on the thread of the caller. This class is the entry point of the package. */
@Singleton
public class Engine {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final PublicSchema schema;
    private final Limits limits;
    private final CorpusState corpus;
    private final ErrorFormatter errorFormatter;
    private final ResponseWriter writer;
    private final DocumentCache documents;
    private final GraphQL graphQL;

    Engine(PublicSchema schema, GraphQLConfig config, Limits limits, CorpusState corpus) {
        this.schema = schema;
        this.limits = limits;
        this.corpus = corpus;
        this.errorFormatter = new ErrorFormatter(new Suggestions(schema.get(), config.suggestions()),
                new ErrorLocations(limits::parse));
        var exceptionHandler = new FieldExceptionHandler();
        this.writer = new ResponseWriter(exceptionHandler);
        this.documents = new DocumentCache(schema.get());
        this.graphQL = GraphQL.newGraphQL(schema.get()).defaultDataFetcherExceptionHandler(exceptionHandler)
                .queryExecutionStrategy(new DirectExecutionStrategy(writer)).instrumentation(limits)
                .preparsedDocumentProvider(documents).build();
    }

    /** Whether requests can be executed: the corpus must be complete. */
    public boolean isReady() {
        return corpus.isComplete();
    }

    /** The revision of the corpus. A response of another revision is out of date. */
    public long revision() {
        return corpus.revision();
    }

    /** Reads the corpus at one revision, even if several requests are executed for it. */
    public <T> T read(Supplier<T> reading) {
        return corpus.read(reading);
    }

    /** Makes a change that responses depend on take effect between two requests. What was cached before is out of date then. */
    public void change(Runnable change) {
        corpus.publish(change);
    }

    /** A document for {@link #execute}. */
    public SentDocument document(String text) {
        return limits.document(text);
    }

    /** A document of the service itself for {@link #execute}. Its response may have more fields and bytes than that of a client. */
    public SentDocument ownDocument(String text) {
        return limits.ownDocument(text);
    }

    /**
     * Executes one request, at one revision of the corpus.
     *
     * @param document made by {@link #document}
     * @param operationName the operation to execute; null if the document has only one
     * @param variables the values of the variables by name
     * @return data and errors for the client. Every error has {@code extensions.code}, and no internal details.
     */
    public ExecutionResponse execute(SentDocument document, String operationName, Map<String, Object> variables) {
        return corpus.read(() -> {
            var query = document.text();
            var known = documents.find(document);
            var cached = known == null
                    ? CachedPlan.NONE
                    : known.plan(() -> CachedPlan.of(known, schema.get(), limits));
            var result = cached.isNamed(operationName)
                    ? cached.execute(known, variables, limits, limits.budget(document), writer)
                    : null;
            if (result != null) {
                return response(result, query, known.isText(query) ? null : known.document());
            }
            var input = input(query).graphQLContext(Map.of(SentDocument.class, document)).operationName(operationName)
                    .variables(variables).build();
            var any = graphQL.execute(input);
            return response(any, query, input.getGraphQLContext().get(DocumentCache.REUSED));
        });
    }

    /**
     * Validates a document without variables.
     *
     * @return the reasons why it can never be executed, each a sentence; empty if it can be executed with some variables
     */
    public List<String> faults(String document) {
        try {
            NumberDigits.check(document);
            var checked = ParseAndValidate.parseAndValidate(schema.get(), input(document).build());
            if (!checked.isFailure()) {
                limits.check(schema.get(), checked.getDocument());
            }
            return checked.getErrors().stream().map(error -> (String) errorFormatter.of(error, document).get("message"))
                    .toList();
        } catch (RequestAbortedException refusal) {
            return List.of(refusal.getMessage());
        }
    }

    private ExecutionInput.Builder input(String document) {
        return ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).graphQLContext(limits::apply);
    }

    /** @param reused the executed document, if it has the locations of another document; else null */
    private ExecutionResponse response(ExecutionResult result, String document, Document reused) {
        if (result.getErrors().isEmpty()) {
            return ExecutionResponse.complete(result.<ResponseData>getData().toResponse());
        }
        var locations = reused == null ? NodeLocations.SAME : NodeLocations.between(reused, limits.parse(document));
        var errors = result.getErrors().stream().map(error -> locations.in(errorFormatter.of(error, document))).toList();
        return ExecutionResponse.withErrors(new ErrorResponse(errors, data(result)),
                result.getErrors().stream().anyMatch(RequestAbortedException::isOutOfTime));
    }

    /** The data as JSON; null if the request was not executed. */
    private static byte[] data(ExecutionResult result) {
        if (!result.isDataPresent()) {
            return null;
        }
        return result.getData() instanceof ResponseData data ? data.toData() : NULL;
    }
}
