package dev.roundtable.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.store.Readiness;
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
    private final Readiness readiness;
    private final ClientError clientErrors;
    private final GraphQL graphQL;

    Engine(PublicSchema schema, GraphQLConfig config, Limits limits, Readiness readiness, ClientError clientErrors) {
        this.schema = schema;
        this.limits = limits;
        this.readiness = readiness;
        this.clientErrors = clientErrors;
        var failures = new FieldFailures();
        this.graphQL = GraphQL.newGraphQL(schema.get()).defaultDataFetcherExceptionHandler(failures)
                .queryExecutionStrategy(new DirectExecution(failures)).instrumentation(limits)
                .preparsedDocumentProvider(new PreparedDocuments(schema.get(), config.maxCharacters())).build();
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
    public Response execute(String query, String operationName, Map<String, Object> variables) {
        var input = input(query).operationName(operationName).variables(variables).build();
        var result = graphQL.execute(input);
        return response(result, query, input.getGraphQLContext().get(PreparedDocuments.MOVED));
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
        } catch (Refusal refusal) {
            return List.of(refusal.getMessage());
        }
    }

    private ExecutionInput.Builder input(String document) {
        return ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).graphQLContext(limits::apply);
    }

    /** @param moved what was executed, where its nodes stand elsewhere than those of the document; else null */
    private Response response(ExecutionResult result, String document, Document moved) {
        var json = new JsonBytes(ENVELOPE + (result.getData() instanceof JsonBytes data ? data.length() : 0));
        char before = '{';
        if (!result.getErrors().isEmpty()) {
            json.raw("{\"errors\":");
            var places = moved == null ? Places.SAME : Places.between(moved, limits.parse(document));
            json.raw(bytes(result.getErrors().stream().map(error -> places.in(clientErrors.of(error, document))).toList()));
            before = ',';
        }
        if (result.isDataPresent()) {
            json.symbol(before);
            json.raw("\"data\":");
            if (result.getData() instanceof JsonBytes data) {
                json.raw(data);
            } else {
                json.raw(bytes(result.getData()));
            }
        }
        json.symbol('}');
        return new Response(json.toByteArray(), result.isDataPresent(), !result.getErrors().isEmpty(),
                result.getErrors().stream().anyMatch(Refusal::isOutOfTime));
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results are maps, lists and scalars", e);
        }
    }
}
