package dev.roundtable.http;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.graphql.Engine;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
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

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);

    private final Engine engine;
    private final AnswerCache cache;
    private final Answering answering;
    private final Executions executions;
    private final Responder responder;
    private final long maxBodySize;
    private final Duration requestTimeout;

    GraphQLRoute(Engine engine, AnswerCache cache, Answering answering, Executions executions, Responder responder,
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
        router.route("/graphql").order(Orders.GRAPHQL).handler(this::handle)
                .failureHandler(context -> fail(Exchange.of(context.request()), MediaType.JSON, context.failure()));
        // No route matches a path that cannot be decoded, not even those for any.
        router.errorHandler(400, context -> refuse(Exchange.of(context.request()), MediaType.JSON,
                RefusedException.badRequest("The path of the URL cannot be decoded. Queries go to /graphql.")));
        // Counted as what it is by whoever counts other requests.
        router.errorHandler(404, context -> responder.write(Exchange.of(context.request()), MediaType.JSON, RefusedException
                .of(404, "NOT_FOUND",
                        "Nothing is at this path. Queries go to /graphql; the schema is at /graphql/schema.graphql.")));
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var exchange = Exchange.of(request);
        var method = request.method();
        if (method == HttpMethod.POST) {
            RequestBody.read(request, maxBodySize, requestTimeout, body -> answer(exchange, body),
                    refusal -> refuse(exchange, MediaType.JSON, refusal));
        } else if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            answer(exchange, null);
        } else if (method == HttpMethod.OPTIONS) {
            responder.methods(request, RequestId.of(request));
        } else {
            refuse(exchange, MediaType.JSON,
                    RefusedException.of(405, "METHOD_NOT_ALLOWED", "Send a query with GET or POST."));
        }
    }

    private void answer(Exchange exchange, byte[] body) {
        var request = exchange.request();
        var exact = ExactRequest.of(request, body);
        var hit = cache.find(exact);
        if (hit != null) {
            responder.answer(exchange, hit.reading(), hit.answer());
            return;
        }
        var accepted = MediaType.accepted(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT));
        try {
            check(request, body, accepted);
            execute(exchange, new Asked(exact, request.query(), body, accepted,
                    Encoding.accepted(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_ENCODING))));
        } catch (RefusedException refusal) {
            refuse(exchange, accepted == null ? MediaType.JSON : accepted, refusal);
        }
    }

    /** Whether a request can be answered at all, by what is known without reading it; {@code accepted} is null where nothing is. */
    private void check(HttpServerRequest request, byte[] body, MediaType accepted) throws RefusedException {
        HeadSize.check(request);
        if (accepted == null) {
            throw RefusedException.of(406, "NOT_ACCEPTABLE", "Accept application/graphql-response+json or application/json.");
        }
        if (body != null && !MediaType.isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw RefusedException.of(415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }
        if (!engine.isReady()) {
            throw RefusedException.later("NOT_READY", "The panels are still being loaded. Try again in a moment.");
        }
    }

    private void execute(Exchange exchange, Asked asked) {
        var release = ConnectionWatch.hold(exchange.request());
        executions.run(() -> answering.answer(asked, exchange.id())).compose(Future::fromCompletionStage)
                .onSuccess(hit -> responder.answer(exchange, hit.reading(), hit.answer()))
                .onFailure(failure -> fail(exchange, asked.mediaType(), failure))
                .onComplete(done -> release.run());
    }

    private void refuse(Exchange exchange, MediaType mediaType, RefusedException refusal) {
        responder.refuse(exchange, mediaType, refusal);
    }

    private void fail(Exchange exchange, MediaType mediaType, Throwable failure) {
        if (failure instanceof RefusedException refusal) {
            responder.refuse(exchange, mediaType, refusal);
        } else {
            LOG.errorf(failure, "Request %s failed", exchange.id());
            responder.refuse(exchange, mediaType, RefusedException.of(500, "INTERNAL_SERVER_ERROR",
                    "The server failed. Try again; if it goes on, tell the operator this reference: %s."
                            .formatted(exchange.id())));
        }
    }
}
