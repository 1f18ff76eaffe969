package dev.roundtable.web;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.jboss.logging.MDC;

import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.HeaderLines;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.ExactRequest;
import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.response.Compression;
import dev.roundtable.http.response.EncodedBody;
import dev.roundtable.http.response.PageKey;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import dev.roundtable.http.response.ResponseCache;
import dev.roundtable.web.frame.Page;
import dev.roundtable.web.frame.View;
import dev.roundtable.web.frame.ViewRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Renders pages, or takes them from the cache of GraphQL responses. So all responses together have one limit, and a page of an earlier
 * revision of the corpus is never sent.
 */
@Singleton
class PageCache {

    private final ResponseCache cache;
    private final Engine engine;
    private final Compression compression;

    PageCache(ResponseCache cache, Engine engine, Compression compression) {
        this.cache = cache;
        this.engine = engine;
        this.compression = compression;
    }

    /** A page that is cached; null if it is not. Never waits. */
    EncodedBody find(ViewRequest wanted, HttpServerRequest request) {
        var hit = cache.find(exact(wanted, request));
        return hit == null ? null : hit.response().body();
    }

    /**
     * Renders a page, unless another request is rendering it or has rendered it.
     *
     * @return failed with {@link MovedException} or with the exception of the view if there is no such page
     */
    CompletableFuture<EncodedBody> get(View view, ViewRequest wanted, HttpServerRequest request) {
        var encoding = AcceptedEncoding.of(request);
        var key = new PageKey(engine.revision(), name(wanted));
        return cache.get(key, () -> engine.read(() -> render(view, wanted, request))).thenApply(response -> {
            var page = response.body();
            compression.apply(page, encoding);
            cache.remember(exact(wanted, request), key,
                    new ResponsePreferences(view.mediaType(), encoding, Caching.SHARED, view.route()));
            return page;
        });
    }

    /** Renders a page. What fails meanwhile is logged with the reference that the reader gets. */
    private static Response render(View view, ViewRequest wanted, HttpServerRequest request) {
        MDC.put("requestId", request.response().headers().get(RequestId.HEADER));
        Page page;
        try {
            page = view.render(wanted);
        } finally {
            MDC.remove("requestId");
        }
        if (page.location() != null) {
            throw new MovedException(page.location());
        }
        return new Response(Outcome.COMPLETE, page.body().getBytes(StandardCharsets.UTF_8));
    }

    private static ExactRequest exact(ViewRequest wanted, HttpServerRequest request) {
        return new ExactRequest("page " + name(wanted), null,
                HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_ENCODING), null, null);
    }

    /** Names a page. Its own links and its feed have the name of the host, so that belongs to it. */
    private static String name(ViewRequest wanted) {
        return wanted.language().tag() + (wanted.isLanguageChosen() ? "! " : " ") + wanted.base() + wanted.target();
    }
}
