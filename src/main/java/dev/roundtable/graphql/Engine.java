package dev.roundtable.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Singleton;

import dev.roundtable.store.Readiness;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;

/** Executes GraphQL requests against SmallRye's schema, on the thread of the caller. */
@Singleton
public class Engine {

    private final PublicSchema schema;
    private final Limits limits;
    private final Readiness readiness;
    private final ClientError clientErrors;
    private volatile GraphQL graphQL;

    Engine(PublicSchema schema, Limits limits, Readiness readiness, ClientError clientErrors) {
        this.schema = schema;
        this.limits = limits;
        this.readiness = readiness;
        this.clientErrors = clientErrors;
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
    public Map<String, Object> execute(String query, String operationName, Map<String, Object> variables) {
        var input = ExecutionInput.newExecutionInput(query).operationName(operationName).variables(variables)
                .locale(Locale.ENGLISH).graphQLContext(limits::apply).build();
        ExecutionResult result = graphQL().execute(input);
        var specification = result.toSpecification();
        if (!result.getErrors().isEmpty()) {
            List<GraphQLError> errors = result.getErrors();
            specification.put("errors", errors.stream().map(clientErrors::of).toList());
        }
        return specification;
    }

    /** Why a document can never be executed, a sentence each; empty where it can. */
    public List<String> faults(String document) {
        var input = ExecutionInput.newExecutionInput(document).locale(Locale.ENGLISH).graphQLContext(limits::apply).build();
        var checked = ParseAndValidate.parseAndValidate(schema.get(), input);
        return checked.getErrors().stream().map(clientErrors::of).map(error -> (String) error.get("message")).toList();
    }

    private GraphQL graphQL() {
        var built = graphQL;
        if (built == null) {
            built = GraphQL.newGraphQL(schema.get()).defaultDataFetcherExceptionHandler(new FieldFailures())
                    .instrumentation(limits).build();
            graphQL = built;
        }
        return built;
    }
}
