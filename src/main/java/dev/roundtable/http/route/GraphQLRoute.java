package dev.roundtable.http.route;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.execution.Engine;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.execution.ExecutionQueue;
import dev.roundtable.http.execution.RequestExecutor;
import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.ContentType;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.request.ConnectionWatch;
import dev.roundtable.http.request.ExactRequest;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RawRequest;
import dev.roundtable.http.request.RequestBody;
import dev.roundtable.http.request.RequestHead;
import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.ResponseCache;
import dev.roundtable.startup.StartStages;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * GraphQL over HTTP, by the working draft of the GraphQL over HTTP specification. It stands before SmallRye's own route, which
 * answers 200 to everything; SmallRye keeps the schema, and its route the SDL below this one. A repeated request is answered on
 * the event loop without being read; any other goes to a bounded number of threads.
 */
@Singleton
class GraphQLRoute {

    private final Engine engine;
    private final ResponseCache cache;
    private final RequestExecutor answering;
    private final ExecutionQueue executions;
    private final Responder responder;
    private final long maxBodySize;
    private final Duration requestTimeout;
    private volatile boolean executed;

    GraphQLRoute(Engine engine, ResponseCache cache, RequestExecutor answering, ExecutionQueue executions, Responder responder,
            HttpConfig config) {
        this.engine = engine;
        this.cache = cache;
        this.answering = answering;
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
        var exchange = Exchange.of(request);
        var method = request.method();
        if (method == HttpMethod.POST) {
            RequestBody.read(request, maxBodySize, requestTimeout, body -> answer(exchange, body),
                    refusal -> refuse(exchange, refusal));
        } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            answer(exchange, null);
        } else if (method == HttpMethod.OPTIONS) {
            responder.methods(request, RequestId.of(request));
        } else {
            refuse(exchange, RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Send a query with GET or POST."));
        }
    }

    private void answer(Exchange exchange, byte[] body) {
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
                responder.answer(exchange, hit.reading(), hit.answer());
            } else {
                execute(exchange, asked(exact, request, head, body));
            }
        } catch (RequestRefusedException refusal) {
            refuse(exchange, refusal);
        }
    }

    /** A request that can be answered, by what is known without reading it. */
    private RawRequest asked(ExactRequest exact, HttpServerRequest request, RequestHead head, byte[] body)
            throws RequestRefusedException {
        var accepted = MediaType.accepted(head.accept());
        if (accepted == null) {
            throw RequestRefusedException.of(406, "NOT_ACCEPTABLE",
                    "Accept application/graphql-response+json or application/json.");
        }
        if (body != null && !ContentType.isJson(head.contentType())) {
            throw RequestRefusedException.of(415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }
        if (!engine.isReady()) {
            throw RequestRefusedException.later("NOT_READY", "The panels are still being loaded. Try again in a moment.");
        }
        return new RawRequest(exact, request.query(), body, accepted, ContentEncoding.accepted(head.acceptEncoding()),
                ContentEncoding.isPlainRefused(head.acceptEncoding()));
    }

    private void execute(Exchange exchange, RawRequest asked) {
        var execution = executions.run(() -> answering.answer(asked, exchange.id()));
        if (execution.failed()) {
            // Nothing is held for what is refused at once: where too much is asked, that must cost least.
            fail(exchange, asked.mediaType(), execution.cause());
            return;
        }
        var release = ConnectionWatch.hold(exchange.request());
        execution.compose(Future::fromCompletionStage).onSuccess(hit -> responder.answer(exchange, hit.reading(), hit.answer()))
                .onFailure(failure -> fail(exchange, asked.mediaType(), failure))
                .onComplete(done -> {
                    release.run();
                    if (!executed) {
                        executed = true;
                        StartStages.reached("the first request is executed");
                    }
                });
    }

    /** In the media type that the client accepts, whatever is wrong with the rest of its request; else in JSON. */
    private void refuse(Exchange exchange, RequestRefusedException refusal) {
        var accepted = MediaType.accepted(RequestHead.of(exchange.request()).accept());
        responder.refuse(exchange, accepted == null ? MediaType.JSON : accepted, refusal);
    }

    private void fail(Exchange exchange, MediaType mediaType, Throwable failure) {
        responder.refuse(exchange, mediaType,
                failure instanceof RequestRefusedException refusal
                        ? refusal
                        : FailureHandler.unforeseen(failure, exchange.id()));
    }
}
