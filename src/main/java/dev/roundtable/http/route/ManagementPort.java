package dev.roundtable.http.route;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.request.RequestRefusedException;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves health, metrics and reloads on a separate port, if {@code roundtable.http.management-port} is set. The management interface of Quarkus
 * is not used, because it is enabled at build time, not by the operator.
 */
@Singleton
class ManagementPort {

    /** How long a connection may be idle while no response is awaited. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final Optional<Integer> port;
    private final String host;
    private Router routes;

    ManagementPort(Vertx vertx, HttpConfig config, VertxHttpConfig quarkus) {
        this.vertx = vertx;
        this.port = config.managementPort();
        this.host = quarkus.host();
    }

    void register(@Observes Router router) {
        routes = router;
        port.ifPresent(own -> router.route().order(RouteOrder.MANAGEMENT).handler(context -> checkPort(context, own)));
    }

    private static void checkPort(RoutingContext context, int own) {
        boolean management;
        try {
            management = isManagement(context.normalizedPath());
        } catch (IllegalArgumentException e) {
            // No route matches a path that cannot be decoded, see FailureHandler.
            context.next();
            return;
        }
        boolean managementPort = context.request().localAddress().port() == own;
        if (management == managementPort) {
            context.next();
        } else {
            context.fail(404, RequestRefusedException.of(404, "NOT_FOUND", "This port has nothing at this path."));
        }
    }

    private static boolean isManagement(String path) {
        return path.startsWith("/q/health") || path.startsWith("/q/metrics") || path.equals(ReloadRoute.PATH);
    }

    /** Only HTTP/1.1, which probes and jobs use: {@link IdleTimeout} knows nothing else. */
    static HttpServerOptions options() {
        return new HttpServerOptions().setHttp2ClearTextEnabled(false);
    }

    /** Opens the port before the panels are loaded, so that health checks work meanwhile. */
    void start(@Observes @Priority(1) StartupEvent event) throws InterruptedException {
        if (port.isEmpty()) {
            return;
        }
        try {
            vertx.createHttpServer(options().setHost(host).setPort(port.get())).requestHandler(routes)
                    .connectionHandler(connection -> IdleTimeout.limit(connection, IDLE)).listen().toCompletionStage()
                    .toCompletableFuture().get();
        } catch (ExecutionException e) {
            var quiet = new PreventFurtherStepsException(
                    "Roundtable did not start: roundtable.http.management-port is %d, but the service cannot listen on it (%s)."
                            .formatted(port.get(), e.getCause().getMessage()),
                    1);
            throw new IllegalStateException(quiet.getMessage(), quiet);
        }
    }
}
