package dev.roundtable.web;

import jakarta.inject.Singleton;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.response.BodySender;
import dev.roundtable.http.response.EncodedBody;
import dev.roundtable.http.response.Vary;
import dev.roundtable.web.frame.View;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Sends pages and their assets. An earlier route has set the headers that all responses have. */
@Singleton
class PageResponder {

    /** Nothing but what the service itself sends is loaded, and nothing inline is executed or applied. */
    private static final String OWN = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final CharSequence POLICY = HttpHeaders.createOptimized(OWN);
    /** A player may be shown after a click. The page itself names the only host that it needs. */
    private static final CharSequence PLAYER_POLICY = HttpHeaders
            .createOptimized(OWN + "; frame-src https://www.youtube-nocookie.com https://player.vimeo.com");
    private static final CharSequence POLICY_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    /** The service learns which page leads to its address, as {@link LanguageSwitch} needs. Other hosts do not. */
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence OWN_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence PRIVATE = HttpHeaders.createOptimized("private, no-cache");
    private static final CharSequence FOR_EVER = HttpHeaders.createOptimized("public, max-age=31536000, immutable");

    private final CharSequence shared;
    private final CharSequence vary;
    private final CharSequence varyOfAssets;

    PageResponder(HttpConfig config, Vary vary) {
        this.vary = vary.on("Accept-Encoding, Accept-Language, Cookie");
        varyOfAssets = vary.on("Accept-Encoding");
        shared = HttpHeaders.createOptimized("public, max-age=" + config.maxAge().toSeconds());
    }

    /** Sends a page, or status 304 if the browser has it. */
    void send(HttpServerRequest request, View view, EncodedBody page, LanguageChoice choice) {
        var headers = request.response().headers();
        headers.set(POLICY_NAME, view.hasPlayer() ? PLAYER_POLICY : POLICY).set(REFERRER_POLICY, OWN_ORIGIN)
                .set(HttpHeaders.VARY, vary).set(
                        HttpHeaders.CACHE_CONTROL,
                        choice.isExplicit() ? PRIVATE : shared);
        write(request, view.mediaType(), page);
    }

    /**
     * Sends an asset, or status 304 if the browser has it.
     *
     * @param current whether its URL has the hash of this version. If not, no cache may store it: another version has other content there.
     */
    void sendAsset(HttpServerRequest request, MediaType type, EncodedBody asset, boolean current) {
        request.response().headers().set(POLICY_NAME, POLICY).set(HttpHeaders.VARY, varyOfAssets)
                .set(HttpHeaders.CACHE_CONTROL, current ? FOR_EVER : NO_STORE);
        write(request, type, asset);
    }

    /**
     * Sends a page that says why there is no other. It is never cached.
     *
     * @param status 400 to 599
     */
    void sendProblem(HttpServerRequest request, int status, String html) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.headers().set(POLICY_NAME, POLICY).set(REFERRER_POLICY, OWN_ORIGIN).set(HttpHeaders.VARY, vary)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .set(HttpHeaders.CONTENT_TYPE, MediaType.HTML.contentType());
        if (status == 503) {
            response.headers().set(HttpHeaders.RETRY_AFTER, "2");
        } else if (status == 405) {
            response.headers().set(HttpHeaders.ALLOW, "GET, HEAD");
        }
        response.setStatusCode(status).end(Buffer.buffer(html));
    }

    /** Sends the icon to those who look for it at the old address, such as readers of feeds. */
    void sendIcon(HttpServerRequest request, EncodedBody icon) {
        request.response().headers().set(POLICY_NAME, POLICY).set(HttpHeaders.VARY, varyOfAssets)
                .set(HttpHeaders.CACHE_CONTROL, shared);
        write(request, MediaType.SVG, icon);
    }

    /** Sends the reader to the permanent URL of a page. */
    void redirect(HttpServerRequest request, String location) {
        request.response().putHeader(HttpHeaders.LOCATION, location).putHeader(HttpHeaders.VARY, vary)
                .putHeader(HttpHeaders.CACHE_CONTROL, shared)
                .setStatusCode(301)
                .end();
    }

    /** Sends a reader who changes the language on. */
    void changeLanguage(HttpServerRequest request, LanguageSwitch next, LanguageChoice choice) {
        var headers = request.response().headers();
        headers.set(HttpHeaders.LOCATION, next.location()).set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (next.setsCookie()) {
            headers.set(HttpHeaders.SET_COOKIE, choice.cookie());
        }
        request.response().setStatusCode(303).end();
    }

    private static void write(HttpServerRequest request, MediaType type, EncodedBody body) {
        BodySender.sendTagged(request, type, body,
                AcceptedEncoding.of(request).best());
    }
}
