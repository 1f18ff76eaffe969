package dev.roundtable.http.execution;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import dev.roundtable.graphql.document.Limits;
import dev.roundtable.graphql.document.SentDocument;
import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.graphql.execution.ExecutionResponse;
import dev.roundtable.http.document.DocumentResolver;
import dev.roundtable.http.document.OperationName;
import dev.roundtable.http.document.OperationType;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RawRequest;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.Compression;
import dev.roundtable.http.response.GraphQLKey;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import dev.roundtable.http.response.ResponseCache;
import dev.roundtable.http.response.ResponseCache.Hit;

/** Parses and executes a request, or finds its response in the cache. Blocks, so it runs on a thread of {@link ExecutionQueue}. */
@Singleton
public class RequestExecutor {

    private static final Logger LOG = Logger.getLogger(RequestExecutor.class);

    private final Engine engine;
    private final Limits limits;
    private final DocumentResolver documents;
    private final ResponseCache cache;
    private final Compression compression;

    RequestExecutor(Engine engine, Limits limits, DocumentResolver documents, ResponseCache cache, Compression compression) {
        this.engine = engine;
        this.limits = limits;
        this.documents = documents;
        this.cache = cache;
        this.compression = compression;
    }

    /**
     * Executes a request.
     *
     * @param id the {@link dev.roundtable.http.request.RequestId} in the log
     * @return the response; completed later if another request is executing it at this time
     * @throws RequestRefusedException if the request is not valid
     */
    public CompletableFuture<Hit> execute(RawRequest raw, String id) throws RequestRefusedException {
        var request = raw.parse();
        var document = documents.resolve(request);
        if (raw.isGet() && OperationType.isMutationOrSubscription(limits, document, request.operationName())) {
            throw RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Only a query may be sent with GET.");
        }
        var caching = !raw.isGet() ? Caching.NONE : request.isPersisted() ? Caching.SHARED : Caching.REVALIDATED;
        var sent = engine.document(document);
        var preferences = new ResponsePreferences(raw.mediaType(), raw.encoding(), caching,
                OperationName.of(sent.normalized(), request.operationName()));
        var key = new GraphQLKey(engine.revision(), sent.normalized(), request.operationName(), request.variables());
        return cache.get(key, () -> run(sent, request, id)).thenApply(shared -> {
            if (shared.requestId() != null && !shared.requestId().equals(id)) {
                LOG.errorf("Request %s failed with request %s, whose execution it shared", id, shared.requestId());
            }
            var response = shared.forRequest(id);
            finish(raw, request, key, preferences, response);
            return new Hit(preferences, response);
        });
    }

    private void finish(RawRequest raw, GraphQLRequest request, GraphQLKey key, ResponsePreferences preferences,
            Response response) {
        compression.apply(response.body(), preferences.encoding());
        if (response.outcome() != Outcome.REFUSED) {
            documents.persist(request);
        }
        // A request that persists its document is parsed each time, because the document may have been evicted since.
        if (response.outcome() == Outcome.COMPLETE && !request.persists()) {
            cache.remember(raw.exact(), key, preferences);
        }
    }

    private static Outcome outcome(ExecutionResponse response) {
        if (response.isExecuted()) {
            return response.hasErrors() ? Outcome.WITH_ERRORS : Outcome.COMPLETE;
        }
        return response.isOutOfTime() ? Outcome.OUT_OF_TIME : Outcome.REFUSED;
    }

    private Response run(SentDocument document, GraphQLRequest request, String id) {
        MDC.put("requestId", id);
        try {
            var response = engine.execute(document, request.operationName(), request.variables());
            return response.failure() == null
                    ? new Response(outcome(response), response.json())
                    : new Response(outcome(response), response.json(), id, response.failure());
        } finally {
            MDC.remove("requestId");
        }
    }
}
