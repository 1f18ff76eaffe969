package dev.roundtable.http.route;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.execution.ExecutionQueue;
import dev.roundtable.http.execution.RequestExecutor;
import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.RequestContentType;
import dev.roundtable.http.request.ConnectionWatch;
import dev.roundtable.http.request.ExactRequest;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RawRequest;
import dev.roundtable.http.request.RequestBody;
import dev.roundtable.http.request.RequestHead;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.ResponseCache;
import dev.roundtable.startup.StartStages;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The route {@code /graphql}, by the working draft of the GraphQL over HTTP specification. It replaces the route of SmallRye GraphQL,
 * which has status 200 for every response.
 * <p>
 * The response to a repeated request is sent on the event loop, without parsing the request. Other requests are given to the
 * {@link ExecutionQueue}.
 */
@Singleton
class GraphQLRoute {

    private final Engine engine;
    private final ResponseCache cache;
    private final RequestExecutor executor;
    private final ExecutionQueue executions;
    private final Responder responder;
    private final long maxBodySize;
    private final Duration requestTimeout;
    private volatile boolean executed;

    GraphQLRoute(Engine engine, ResponseCache cache, RequestExecutor executor, ExecutionQueue executions, Responder responder,
            HttpConfig config) {
        this.engine = engine;
        this.cache = cache;
        this.executor = executor;
        this.executions = executions;
        this.responder = responder;
        this.maxBodySize = config.maxBodySize().asLongValue();
        this.requestTimeout = config.requestTimeout();
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(RouteOrder.GRAPHQL).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var exchange = Exchange.of(context);
        var method = request.method();
        if (method == HttpMethod.POST) {
            RequestBody.read(request, maxBodySize, requestTimeout, body -> respond(exchange, body),
                    refusal -> refuse(exchange, refusal));
        } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            respond(exchange, null);
        } else if (method == HttpMethod.OPTIONS) {
            responder.sendMethods(exchange);
        } else {
            refuse(exchange, RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Send a query with GET or POST."));
        }
    }

    private void respond(Exchange exchange, byte[] body) {
        var request = exchange.request();
        var head = RequestHead.of(request);
        try {
            head.check();
            if (body != null) {
                head.checkBody();
            }
            var exact = ExactRequest.of(request, head, body);
            var hit = cache.find(exact);
            if (hit != null) {
                responder.send(exchange, hit.preferences(), hit.response());
            } else {
                execute(exchange, negotiated(exact, request, head, body));
            }
        } catch (RequestRefusedException refusal) {
            refuse(exchange, refusal);
        }
    }

    /**
     * Checks what can be checked without parsing the GraphQL request, and negotiates the response.
     *
     * @throws RequestRefusedException if a header does not allow a response, or if the service is still loading
     */
    private RawRequest negotiated(ExactRequest exact, HttpServerRequest request, RequestHead head, byte[] body)
            throws RequestRefusedException {
        var accepted = MediaType.accepted(head.accept());
        if (accepted == null) {
            throw RequestRefusedException.of(406, "NOT_ACCEPTABLE",
                    "Accept application/graphql-response+json or application/json.");
        }
        if (body != null && !RequestContentType.isJson(head.contentType())) {
            throw RequestRefusedException.of(415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }
        if (!engine.isReady()) {
            throw RequestRefusedException.unavailable("NOT_READY", "The panels are still being loaded. Try again in a moment.");
        }
        return new RawRequest(exact, request.query(), body, accepted, AcceptedEncoding.of(head.acceptEncoding()));
    }

    private void execute(Exchange exchange, RawRequest raw) {
        var execution = executions.run(() -> executor.execute(raw, exchange.id()));
        if (execution.failed()) {
            // A refusal at once must be cheap, because there are too many requests. So reading is not paused.
            fail(exchange, raw.mediaType(), execution.cause());
            return;
        }
        var resumeReading = ConnectionWatch.pauseReading(exchange.request());
        execution.compose(Future::fromCompletionStage)
                .onSuccess(hit -> responder.send(exchange, hit.preferences(), hit.response()))
                .onFailure(failure -> fail(exchange, raw.mediaType(), failure))
                .onComplete(done -> {
                    resumeReading.run();
                    if (!executed) {
                        executed = true;
                        StartStages.reached("the first request is executed");
                    }
                });
    }

    /** Sends a refusal in the media type that the client accepts; in JSON if it accepts none. */
    private void refuse(Exchange exchange, RequestRefusedException refusal) {
        var accepted = MediaType.accepted(RequestHead.of(exchange.request()).accept());
        responder.refuse(exchange, accepted == null ? MediaType.JSON : accepted, refusal);
    }

    private void fail(Exchange exchange, MediaType mediaType, Throwable failure) {
        responder.refuse(exchange, mediaType,
                failure instanceof RequestRefusedException refusal
                        ? refusal
                        : FailureHandler.internalError(failure, exchange.id()));
    }
}
