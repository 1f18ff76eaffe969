package dev.roundtable.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.graphql.Engine;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * GraphQL over HTTP, by the working draft of the GraphQL over HTTP specification. It stands before SmallRye's own route, which
 * answers 200 to everything; SmallRye keeps the schema, and its route the SDL below this one.
 */
@Singleton
class GraphQLRoute {

    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Before SmallRye's route and Quarkus' body handler. */
    private static final int ORDER = -100;

    private final Engine engine;
    private final HttpConfig config;

    GraphQLRoute(Engine engine, HttpConfig config) {
        this.engine = engine;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(config.maxBodySize().asLongValue())).handler(this::handle)
                .failureHandler(this::fail);
    }

    private void handle(RoutingContext context) {
        var accepted = MediaType.accepted(context.request().getHeader("Accept"));
        if (accepted == null) {
            refuse(context, MediaType.JSON, 406, "NOT_ACCEPTABLE",
                    "Accept application/graphql-response+json or application/json.");
            return;
        }
        var method = context.request().method();
        try {
            if (method == HttpMethod.GET) {
                execute(context, accepted, RequestParser.parameters(context.queryParams()));
            } else if (method == HttpMethod.POST) {
                post(context, accepted);
            } else {
                context.response().putHeader("Allow", "GET, POST");
                refuse(context, accepted, 405, "METHOD_NOT_ALLOWED", "Send a query with GET or POST.");
            }
        } catch (BadRequestException e) {
            refuse(context, accepted, 400, e.code(), e.getMessage());
        }
    }

    private void post(RoutingContext context, MediaType accepted) throws BadRequestException {
        if (!isJson(context.request().getHeader("Content-Type"))) {
            refuse(context, accepted, 415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
            return;
        }
        var body = context.body().buffer();
        execute(context, accepted, RequestParser.body(body == null ? new byte[0] : body.getBytes()));
    }

    private void execute(RoutingContext context, MediaType accepted, GraphQLRequest request) {
        if (!engine.isReady()) {
            context.response().putHeader("Retry-After", "1");
            refuse(context, accepted, 503, "NOT_READY", "The panels are still being loaded. Try again in a moment.");
            return;
        }
        boolean readOnly = context.request().method() == HttpMethod.GET;
        context.vertx().executeBlocking(() -> {
            if (readOnly && mutates(request)) {
                return new Finished(405, error("METHOD_NOT_ALLOWED", "Only a query may be sent with GET."));
            }
            var result = engine.execute(request.query(), request.operationName(), request.variables());
            return new Finished(status(result, accepted), Buffer.buffer(JSON.writeValueAsBytes(result)));
        }, false).onSuccess(finished -> respond(context, accepted, finished)).onFailure(context::fail);
    }

    /** Whether the document's operation changes anything; a document that cannot be parsed is left to the engine. */
    private static boolean mutates(GraphQLRequest request) {
        try {
            return Parser.parse(request.query()).getDefinitionsOfType(graphql.language.OperationDefinition.class).stream()
                    .filter(operation -> request.operationName() == null
                            || request.operationName().equals(operation.getName()))
                    .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    /**
     * A request that never came to execution has no data: the specification's media type says so with 400. The older media type
     * keeps 200 for whatever was well-formed, as its clients expect.
     */
    private static int status(Map<String, Object> result, MediaType accepted) {
        return accepted == MediaType.JSON || result.containsKey("data") ? 200 : 400;
    }

    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
        boolean utf8 = parts.length == 1 || !parts[1].startsWith("charset=")
                || parts[1].substring("charset=".length()).replace("\"", "").equals("utf-8");
        return parts[0].equals("application/json") && utf8;
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(context, MediaType.JSON, 413, "BODY_TOO_LARGE",
                    "The body has more than %,d bytes.".formatted(config.maxBodySize().asLongValue()));
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            refuse(context, MediaType.JSON, context.statusCode(), "BAD_REQUEST", "The request could not be read.");
        } else {
            LOG.error("A request failed", context.failure());
            refuse(context, MediaType.JSON, 500, "INTERNAL_SERVER_ERROR", "The server failed. Try again.");
        }
    }

    private static void refuse(RoutingContext context, MediaType accepted, int status, String code, String message) {
        respond(context, accepted, new Finished(status, error(code, message)));
    }

    private static void respond(RoutingContext context, MediaType accepted, Finished finished) {
        if (finished.status() == 405 && context.request().method() == HttpMethod.GET) {
            context.response().putHeader("Allow", "POST");
        }
        context.response().setStatusCode(finished.status()).putHeader("Content-Type", accepted.contentType())
                .end(finished.body());
    }

    private static Buffer error(String code, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", Map.of("code", code));
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(Map.of("errors", List.of(error))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    private record Finished(int status, Buffer body) {}
}
