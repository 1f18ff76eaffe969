package dev.roundtable.http.monitoring;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.request.Exchange;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Counts and logs requests that are not GraphQL requests: pages, the schema, health, metrics, GraphiQL. */
@Singleton
public class OtherRequests {

    /** Values of the tag {@code uri}. Each stands for its path and all paths below it that have no value of their own. */
    static final List<String> PATHS = List.of("/graphql/schema.graphql", "/q/health", "/q/metrics", "/q/graphql-ui",
            "/corpus/reload", "/panels/", "/panels", "/speakers/", "/speakers", "/terms/", "/terms", "/search", "/feed.atom",
            "/sitemap.xml", "/web/", "/favicon.ico", "/robots.txt");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
    /** The value of the tag {@code uri} for all other paths, and for those that no route can match. */
    public static final String OTHER = "other";

    private final RequestMetrics metrics;
    private final AccessLog log;

    OtherRequests(RequestMetrics metrics, AccessLog log) {
        this.metrics = metrics;
        this.log = log;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.OTHERS).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var exchange = Exchange.of(context);
        var path = path(context.request().path());
        context.addEndHandler(end -> {
            long nanoseconds = System.nanoTime() - exchange.start();
            var response = context.response();
            metrics.http(method(context.request().method()), path, response.getStatusCode(), nanoseconds);
            log.log(exchange, "", response.getStatusCode(), response.bytesWritten(), nanoseconds);
        });
        context.next();
    }

    /**
     * The value of the tag {@code method} of a metric. It is one of few, because clients may invent methods and each value is a time
     * series.
     */
    public static String method(HttpMethod method) {
        return METHODS.contains(method.name()) ? method.name() : OTHER;
    }

    private static String path(String path) {
        return path.equals("/") ? path : PATHS.stream().filter(one -> isAtOrBelow(path, one)).findFirst().orElse(OTHER);
    }

    private static boolean isAtOrBelow(String path, String one) {
        return path.equals(one) || path.startsWith(one.endsWith("/") ? one : one + "/");
    }
}
