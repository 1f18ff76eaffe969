package dev.roundtable.http.route;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.http.RouteOrder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;

/** Adds security headers for browsers to all responses. */
@Singleton
class SecurityHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence OWN_FRAMES = HttpHeaders.createOptimized("frame-ancestors 'self'");

    void register(@Observes Router router) {
        router.route().order(RouteOrder.HEADERS).handler(context -> {
            add(context.response().headers());
            context.next();
        });
    }

    /** Adds the security headers. They restrict embedding in pages of other sites, and do not change what CORS allows to scripts. */
    static void add(MultiMap headers) {
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(RESOURCE_POLICY, SAME_ORIGIN);
        headers.set(SECURITY_POLICY, OWN_FRAMES);
    }
}
