package dev.roundtable.http.route;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.request.ConnectionWatch;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestHead;
import dev.roundtable.http.request.RequestId;
import dev.roundtable.http.request.RequestRefusedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Refuses requests with a wrong head before any route but that of GraphQL, which checks its requests itself. */
@Singleton
class RequestGate {

    void register(@Observes Router router) {
        router.route().order(RouteOrder.GATE).handler(RequestGate::handle);
    }

    private static void handle(RoutingContext context) {
        // Pages about failures and the log name the same id.
        context.response().headers().set(RequestId.HEADER, Exchange.of(context).id());
        // No route after this one reads the body, so reading it may wait, too.
        var resumeReading = ConnectionWatch.pauseReading(context.request());
        context.addEndHandler(end -> resumeReading.run());
        try {
            RequestHead.of(context.request()).check();
            context.next();
        } catch (RequestRefusedException refusal) {
            context.fail(refusal.status(), refusal);
        }
    }
}
