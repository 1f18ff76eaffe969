package dev.roundtable.http.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.monitoring.AccessLog;
import dev.roundtable.http.monitoring.OtherRequests;
import dev.roundtable.http.monitoring.RequestMetrics;
import dev.roundtable.http.monitoring.RequestOutcome;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.BodySender;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import dev.roundtable.http.response.Vary;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/** Sends responses and refusals with their headers, and records them in metrics and the access log. */
@Singleton
class Responder {

    private static final CharSequence METHODS = HttpHeaders.createOptimized("GET, HEAD, POST, OPTIONS");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("private, no-cache");

    private final CharSequence vary;
    private final CharSequence shared;
    private final RequestMetrics metrics;
    private final AccessLog log;

    Responder(HttpConfig config, Vary vary, RequestMetrics metrics, AccessLog log) {
        this.metrics = metrics;
        this.log = log;
        this.vary = vary.on("Accept, Accept-Encoding");
        shared = HttpHeaders.createOptimized("public, max-age=" + config.maxAge().toSeconds());
    }

    /** Sends a response, or status 304 if the client has it. */
    void send(Exchange exchange, ResponsePreferences preferences, Response content) {
        int bytes = write(exchange, preferences, content);
        recordGraphQL(exchange, preferences.operation(), RequestOutcome.of(content.outcome()), bytes);
    }

    /**
     * Writes a response without recording it in metrics and log.
     *
     * @return the number of bytes of the body
     */
    int write(Exchange exchange, ResponsePreferences preferences, Response content) {
        var request = exchange.request();
        var headers = request.response().headers();
        var caching = content.outcome() == Outcome.COMPLETE ? preferences.caching() : Caching.NONE;
        headers.set(RequestId.HEADER, exchange.id()).set(HttpHeaders.VARY, vary).set(HttpHeaders.CACHE_CONTROL,
                switch (caching) {
                    case NONE -> NO_STORE;
                    case REVALIDATED -> NO_CACHE;
                    case SHARED -> shared;
                });
        SecurityHeaders.add(headers);
        // Clients of the older media type expect status 200 for every well-formed request.
        request.response()
                .setStatusCode(preferences.mediaType() == MediaType.GRAPHQL_RESPONSE ? content.outcome().status() : 200);
        return caching == Caching.NONE
                ? BodySender.send(request, preferences.mediaType(), content.body(), preferences.encoding().best())
                : BodySender.sendTagged(request, preferences.mediaType(), content.body(), preferences.encoding().best());
    }

    private void recordGraphQL(Exchange exchange, String operation, RequestOutcome result, long bytes) {
        long nanoseconds = System.nanoTime() - exchange.start();
        metrics.graphQL(operation, result, nanoseconds);
        record(exchange, "/graphql", operation, bytes, nanoseconds);
    }

    private void record(Exchange exchange, String path, String operation, long bytes, long nanoseconds) {
        var request = exchange.request();
        int status = request.response().getStatusCode();
        metrics.http(OtherRequests.method(request.method()), path, status, nanoseconds);
        log.log(exchange, operation, status, bytes, nanoseconds);
    }

    /** Sends the methods of {@code /graphql}. With CORS, preflight requests do not come here: the filter of Quarkus answers them. */
    void sendMethods(Exchange exchange) {
        var response = exchange.request().response();
        SecurityHeaders.add(response.headers().set(RequestId.HEADER, exchange.id()).set(HttpHeaders.ALLOW, METHODS));
        response.setStatusCode(204).end();
        record(exchange, "/graphql", "", 0, System.nanoTime() - exchange.start());
    }

    /** Sends the refusal of a GraphQL request, unless a response was sent or the connection is closed. */
    void refuse(Exchange exchange, MediaType mediaType, RequestRefusedException refusal) {
        if (isOpen(exchange)) {
            int bytes = write(exchange, mediaType, refusal);
            recordGraphQL(exchange, "", RequestOutcome.of(refusal), bytes);
        }
    }

    /** Sends the refusal of a request that no route has seen, unless a response was sent or the connection is closed. */
    void refuseUnrouted(Exchange exchange, RequestRefusedException refusal) {
        if (isOpen(exchange)) {
            int bytes = write(exchange, MediaType.JSON, refusal);
            record(exchange, OtherRequests.OTHER, "", bytes, System.nanoTime() - exchange.start());
        }
    }

    private static boolean isOpen(Exchange exchange) {
        var response = exchange.request().response();
        return !response.ended() && !response.closed();
    }

    /**
     * Writes a refusal without recording it in metrics and log.
     *
     * @return the number of bytes of the body
     */
    int write(Exchange exchange, MediaType mediaType, RequestRefusedException refusal) {
        var request = exchange.request();
        var response = request.response();
        var headers = response.headers();
        headers.set(RequestId.HEADER, exchange.id()).set(HttpHeaders.VARY, vary).set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.CONTENT_TYPE, mediaType.contentType());
        SecurityHeaders.add(headers);
        if (refusal.status() == 405 && !headers.contains(HttpHeaders.ALLOW)) {
            headers.set(HttpHeaders.ALLOW, request.method() == HttpMethod.GET ? "POST" : METHODS);
        } else if (refusal.status() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        var body = error(refusal, exchange.id());
        response.setStatusCode(refusal.status()).end(body);
        return body.length();
    }

    private static Buffer error(RequestRefusedException refusal, String id) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", refusal.getMessage());
        error.put("extensions", Map.of("code", refusal.code(), "requestId", id));
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(Map.of("errors", List.of(error))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings can always be written as JSON", e);
        }
    }
}
