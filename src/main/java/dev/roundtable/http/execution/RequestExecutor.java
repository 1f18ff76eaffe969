package dev.roundtable.http.execution;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import dev.roundtable.graphql.document.DocumentText;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.graphql.execution.ExecutionResponse;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.document.DocumentResolver;
import dev.roundtable.http.document.Operations;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RawRequest;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import dev.roundtable.http.response.ResponseCache;
import dev.roundtable.http.response.ResponseCache.Hit;
import dev.roundtable.http.response.ResponseKey;

/** From a request to its finished answer, on one thread that may block. */
@Singleton
public class RequestExecutor {

    private static final Logger LOG = Logger.getLogger(RequestExecutor.class);

    private final Engine engine;
    private final DocumentResolver documents;
    private final ResponseCache cache;
    private final long compressFrom;
    private final int maxCharacters;

    RequestExecutor(Engine engine, DocumentResolver documents, ResponseCache cache, HttpConfig config,
            GraphQLConfig graphql) {
        this.engine = engine;
        this.documents = documents;
        this.cache = cache;
        this.compressFrom = config.compressFrom().asLongValue();
        this.maxCharacters = graphql.maxCharacters();
    }

    /**
     * Answers a request.
     *
     * @param id the request's name in the log
     * @return the answer, now or when another request has it
     */
    public CompletableFuture<Hit> answer(RawRequest asked, String id) throws RequestRefusedException {
        var request = asked.read();
        var document = documents.of(request);
        if (asked.isGet() && Operations.change(document, request.operationName())) {
            throw RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Only a query may be sent with GET.");
        }
        var caching = !asked.isGet() ? Caching.NONE : request.isPersisted() ? Caching.SHARED : Caching.REVALIDATED;
        // A document that is too long stays so: it must not pass for a short one that has an answer.
        var text = document.length() > maxCharacters ? document : DocumentText.normalized(document);
        var reading = new ResponsePreferences(asked.mediaType(), asked.encoding(), caching,
                Operations.name(text, request.operationName()));
        var key = new ResponseKey(engine.revision(), text, request.operationName(), request.variables());
        return cache.get(key, () -> execute(document, request, id)).thenApply(shared -> {
            var answer = own(shared, id);
            finish(asked, request, key, reading, answer);
            return new Hit(reading, answer);
        });
    }

    private void finish(RawRequest asked, GraphQLRequest request, ResponseKey key, ResponsePreferences reading,
            Response answer) {
        if (answer.size() >= compressFrom || asked.plainRefused()) {
            answer.encode(reading.encoding());
        }
        if (answer.outcome() != Outcome.REFUSED) {
            documents.keep(request);
        }
        // A request that brings its document is read each time, for the document may have been dropped since.
        if (answer.outcome() == Outcome.COMPLETE && !request.persists()) {
            cache.remember(asked.exact(), key, reading);
        }
    }

    /** A failure that several requests share is given to each with its own name, under which it is in the log, too. */
    private static Response own(Response answer, String id) {
        if (answer.reference() == null || answer.reference().equals(id)) {
            return answer;
        }
        LOG.errorf("Request %s failed with request %s, whose execution it shared", id, answer.reference());
        return answer.withReference(id);
    }

    private static Outcome outcome(ExecutionResponse response) {
        if (response.isExecuted()) {
            return response.hasErrors() ? Outcome.WITH_ERRORS : Outcome.COMPLETE;
        }
        return response.isOutOfTime() ? Outcome.OUT_OF_TIME : Outcome.REFUSED;
    }

    private Response execute(String document, GraphQLRequest request, String id) {
        MDC.put("requestId", id);
        try {
            var response = engine.execute(document, request.operationName(), request.variables());
            boolean named = response.hasErrors()
                    && new String(response.json(), StandardCharsets.UTF_8).contains("\"requestId\":\"" + id + '"');
            return new Response(outcome(response), response.json(), named ? id : null);
        } finally {
            MDC.remove("requestId");
        }
    }
}
