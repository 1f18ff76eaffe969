package dev.roundtable.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.monitoring.AccessLog;
import dev.roundtable.http.monitoring.RequestMetrics;
import dev.roundtable.http.response.Vary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

@DisplayName("The public port of a service whose health is on another")
class ManagementPortTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var settings = new SmallRyeConfigBuilder().addDiscoveredConverters()
                .withDefaultValue("roundtable.http.management-port", "1").withDefaultValue("quarkus.http.host", "localhost")
                .withMapping(HttpConfig.class)
                .withMapping(VertxHttpConfig.class).build();
        var config = settings.getConfigMapping(HttpConfig.class);
        var quarkus = settings.getConfigMapping(VertxHttpConfig.class);
        var router = Router.router(vertx);
        new ManagementPort(vertx, config, quarkus).register(router);
        new FailureHandler(
                new Responder(config, new Vary(quarkus), new RequestMetrics(new SimpleMeterRegistry(), null),
                        new AccessLog(config)))
                .register(router);
        // Only a route for a path has to decode that of a request.
        router.route("/graphql").order(RouteOrder.GRAPHQL).handler(context -> context.end());
        server = vertx.createHttpServer().requestHandler(router).listen(0, "localhost").toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/q/health", "/q/metrics", "/q/./health/ready", "/corpus/reload" })
    void saysInJsonThatNothingIsThere(String path) throws Exception {
        assertThat(code(path, 404)).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/%zz", "/%", "/graphql%zz" })
    void refusesAPathThatCannotBeDecoded(String path) throws Exception {
        assertThat(code(path, 400)).isEqualTo("BAD_REQUEST");
    }

    private String code(String path, int status) throws Exception {
        var answer = vertx.createHttpClient().request(HttpMethod.GET, server.actualPort(), "localhost", path)
                .compose(request -> request.send().compose(response -> {
                    assertThat(response.statusCode()).isEqualTo(status);
                    assertThat(response.getHeader("X-Request-Id")).isNotEmpty();
                    return response.body();
                })).map(Buffer::toString).toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
        return JsonPath.from(answer).getString("errors[0].extensions.code");
    }
}
