package dev.roundtable.http.route;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.roundtable.graphql.error.ServerFailure;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestHead;
import dev.roundtable.http.request.RequestRefusedException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Sends an error for requests that fail in a route or match none, in the same form as all errors of the service. */
@Singleton
class FailureHandler {

    private static final Logger LOG = Logger.getLogger(FailureHandler.class);

    private final Responder responder;

    FailureHandler(Responder responder) {
        this.responder = responder;
    }

    void register(@Observes Router router) {
        router.route().order(RouteOrder.OTHERS).failureHandler(this::failed);
        // No route matches a path that cannot be decoded, not even those for all paths.
        router.errorHandler(400, context -> responder.refuseUnrouted(Exchange.of(context),
                RequestRefusedException.badRequest("The path of the URL cannot be decoded. Send queries to /graphql.")));
        // OtherRequests counts and logs it.
        router.errorHandler(404, context -> responder.write(Exchange.of(context), MediaType.JSON, notFound()));
    }

    /** The refusal for an unexpected failure, which is logged with the id of the request. */
    static RequestRefusedException internalError(Throwable failure, String id) {
        LOG.errorf(failure, "Request %s failed", id);
        return RequestRefusedException.of(500, ServerFailure.CODE, ServerFailure.message(id));
    }

    private void failed(RoutingContext context) {
        var exchange = Exchange.of(context);
        var refusal = refusal(context, exchange.id());
        if ("/graphql".equals(exchange.request().path())) {
            responder.refuse(exchange, MediaType.JSON, refusal);
        } else if (context.failure() instanceof VertxException) {
            responder.refuseUnrouted(exchange, refusal);
        } else if (!context.response().ended()) {
            responder.write(exchange, MediaType.JSON, refusal);
        }
    }

    private static RequestRefusedException refusal(RoutingContext context, String id) {
        int status = context.statusCode();
        if (context.failure() instanceof RequestRefusedException refusal) {
            return refusal;
        }
        if (status == 404) {
            return notFound();
        }
        if (status == 400 && context.failure() instanceof VertxException) {
            // Vert.x checks path and host before any route.
            var path = context.request().path();
            return path == null || path.isEmpty()
                    ? RequestRefusedException
                            .badRequest("The path of the URL must begin with a slash. Send queries to /graphql.")
                    : RequestHead.noHost();
        }
        return status >= 400 && status < 500
                ? RequestRefusedException.of(status, "BAD_REQUEST", "The request is refused. Send queries to /graphql.")
                : internalError(context.failure(), id);
    }

    private static RequestRefusedException notFound() {
        return RequestRefusedException.of(404, "NOT_FOUND",
                "Nothing is at this path. Send queries to /graphql. The schema is at /graphql/schema.graphql.");
    }
}
