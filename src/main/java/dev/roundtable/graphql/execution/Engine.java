package dev.roundtable.graphql.execution;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.graphql.document.DocumentCache;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.document.Limits;
import dev.roundtable.graphql.document.NodeLocations;
import dev.roundtable.graphql.document.NumberDigits;
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

/** Executes GraphQL requests against SmallRye's schema, on the thread of the caller. */
@Singleton
public class Engine {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** More bytes than are around the data of an answer without errors. */
    private static final int ENVELOPE = 16;

    private final PublicSchema schema;
    private final Limits limits;
    private final CorpusState readiness;
    private final ErrorFormatter clientErrors;
    private final GraphQL graphQL;

    Engine(PublicSchema schema, GraphQLConfig config, Limits limits, CorpusState readiness) {
        this.schema = schema;
        this.limits = limits;
        this.readiness = readiness;
        this.clientErrors = new ErrorFormatter(new Suggestions(schema.get(), config.suggestions()),
                new ErrorLocations(limits::parse));
        var failures = new FieldExceptionHandler();
        this.graphQL = GraphQL.newGraphQL(schema.get()).defaultDataFetcherExceptionHandler(failures)
                .queryExecutionStrategy(new DirectExecutionStrategy(failures)).instrumentation(limits)
                .preparsedDocumentProvider(new DocumentCache(schema.get(), config.maxCharacters())).build();
    }

    /** Whether there is something to ask: nothing is served before the corpus is whole. */
    public boolean isReady() {
        return readiness.isComplete();
    }

    /** A number that changes whenever an answer may: what was answered under another number is out of date. */
    public long revision() {
        return readiness.revision();
    }

    /**
     * Executes one request.
     *
     * @param query the document
     * @param operationName which of its operations; null where it has one
     * @param variables their values by name
     * @return data and errors, as they go to the client: every error has {@code extensions.code}, and nothing internal
     */
    public ExecutionResponse execute(String query, String operationName, Map<String, Object> variables) {
        var input = input(query).operationName(operationName).variables(variables).build();
        var result = graphQL.execute(input);
        return response(result, query, input.getGraphQLContext().get(DocumentCache.MOVED));
    }

    /** Why a document can never be executed, a sentence each; empty where it can, with some variables. */
    public List<String> faults(String document) {
        try {
            NumberDigits.check(document);
            var checked = ParseAndValidate.parseAndValidate(schema.get(), input(document).build());
            if (!checked.isFailure()) {
                limits.check(schema.get(), checked.getDocument());
            }
            return checked.getErrors().stream().map(error -> (String) clientErrors.of(error, document).get("message")).toList();
        } catch (RequestAbortedException refusal) {
            return List.of(refusal.getMessage());
        }
    }

    private ExecutionInput.Builder input(String document) {
        return ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).graphQLContext(limits::apply);
    }

    /** @param moved what was executed, where its nodes stand elsewhere than those of the document; else null */
    private ExecutionResponse response(ExecutionResult result, String document, Document moved) {
        var json = new JsonBuffer(ENVELOPE + (result.getData() instanceof JsonBuffer data ? data.length() : 0));
        char before = '{';
        if (!result.getErrors().isEmpty()) {
            json.raw("{\"errors\":");
            var places = moved == null ? NodeLocations.SAME : NodeLocations.between(moved, limits.parse(document));
            json.raw(bytes(result.getErrors().stream().map(error -> places.in(clientErrors.of(error, document))).toList()));
            before = ',';
        }
        if (result.isDataPresent()) {
            json.symbol(before);
            json.raw("\"data\":");
            if (result.getData() instanceof JsonBuffer data) {
                json.raw(data);
            } else {
                json.raw(bytes(result.getData()));
            }
        }
        json.symbol('}');
        return new ExecutionResponse(json.toByteArray(), result.isDataPresent(), !result.getErrors().isEmpty(),
                result.getErrors().stream().anyMatch(RequestAbortedException::isOutOfTime));
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results are maps, lists and scalars", e);
        }
    }
}
