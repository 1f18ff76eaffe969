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
import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.HeaderLines;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.EntityTags;
import dev.roundtable.http.response.RequestOutcome;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Writes answers and refusals with their headers. */
@Singleton
class Responder {

    private static final CharSequence METHODS = HttpHeaders.createOptimized("GET, HEAD, POST, OPTIONS");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("private, no-cache");

    /** Whatever is smaller leaves with one write, into the buffer of the socket. */
    private static final int LARGE = 64 * 1024;

    private final CharSequence vary;
    private final CharSequence shared;
    private final RequestMetrics metrics;
    private final AccessLog log;

    Responder(HttpConfig config, VertxHttpConfig quarkus, RequestMetrics metrics, AccessLog log) {
        this.metrics = metrics;
        this.log = log;
        vary = HttpHeaders
                .createOptimized(quarkus.cors().enabled() ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding");
        shared = HttpHeaders.createOptimized("public, max-age=" + config.maxAge().toSeconds());
    }

    /** Writes an answer, or 304 where the client has it already. */
    void answer(Exchange exchange, ResponsePreferences reading, Response answer) {
        int bytes = write(exchange.request(), exchange.id(), reading, answer);
        done(exchange, reading.operation(), RequestOutcome.of(answer.outcome()), bytes);
    }

    /** The same, neither counted nor logged: how many bytes the body has. */
    int write(HttpServerRequest request, String id, ResponsePreferences reading, Response answer) {
        var response = request.response();
        var headers = response.headers();
        var form = answer.in(reading.encoding());
        var caching = answer.outcome() == Outcome.COMPLETE ? reading.caching() : Caching.NONE;
        headers.set(RequestId.HEADER, id).set(HttpHeaders.VARY, vary).set(HttpHeaders.CACHE_CONTROL,
                switch (caching) {
                    case NONE -> NO_STORE;
                    case REVALIDATED -> NO_CACHE;
                    case SHARED -> shared;
                });
        SecurityHeaders.add(headers);
        if (caching != Caching.NONE) {
            var tag = answer.tag(form, reading.mediaType());
            headers.set(HttpHeaders.ETAG, tag);
            if (EntityTags.match(HeaderLines.of(request.headers(), HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatusCode(304).end();
                return 0;
            }
        }
        if (form.encoding() != ContentEncoding.IDENTITY) {
            headers.set(HttpHeaders.CONTENT_ENCODING, form.encoding().header());
        }
        headers.set(HttpHeaders.CONTENT_TYPE, reading.mediaType().contentType()).set(HttpHeaders.CONTENT_LENGTH, form.length());
        // The older type's clients expect 200 whatever came of a request that is one.
        response.setStatusCode(reading.mediaType() == MediaType.GRAPHQL_RESPONSE ? answer.outcome().status() : 200);
        if (form.body().length() <= LARGE || request.method() == HttpMethod.HEAD) {
            response.end(form.body());
        } else {
            // At the end a request no longer counts as under way, so that comes when the last byte has gone: the service may stop then.
            response.write(form.body()).onSuccess(written -> response.end());
        }
        return form.body().length();
    }

    private void done(Exchange exchange, String operation, RequestOutcome result, long bytes) {
        long nanoseconds = System.nanoTime() - exchange.began();
        var request = exchange.request();
        int status = request.response().getStatusCode();
        metrics.graphQL(operation, result, nanoseconds);
        metrics.http(OtherRequests.method(request.method()), "/graphql", status, nanoseconds);
        log.log(exchange, operation, status, bytes, nanoseconds);
    }

    /** Writes which methods there are. */
    void methods(HttpServerRequest request, String id) {
        var response = request.response();
        SecurityHeaders.add(response.headers().set(RequestId.HEADER, id).set(HttpHeaders.ALLOW, METHODS));
        response.setStatusCode(204).end();
    }

    /** Writes why a request is not answered. Status 400 is 200 in the older media type where the request itself was well-formed. */
    void refuse(Exchange exchange, MediaType mediaType, RequestRefusedException refusal) {
        var response = exchange.request().response();
        if (!response.ended() && !response.closed()) {
            int bytes = write(exchange, mediaType, refusal);
            done(exchange, "", RequestOutcome.of(refusal), bytes);
        }
    }

    /** The same, neither counted nor logged: how many bytes the body has. */
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
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
