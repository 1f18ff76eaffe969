package dev.roundtable.http.route;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.schema.definition.SchemaDocument;
import dev.roundtable.http.RouteOrder;
import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.MediaType;
import dev.roundtable.http.negotiation.ResponsePreferences;
import dev.roundtable.http.negotiation.ResponsePreferences.Caching;
import dev.roundtable.http.request.Exchange;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.Response;
import dev.roundtable.http.response.Response.Outcome;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

/** The route of the schema as SDL, for code generators and editors. That of SmallRye GraphQL has scalars that nothing uses. */
@Singleton
class SchemaRoute {

    private final SchemaDocument schema;
    private final Responder responder;
    private volatile Response schemaResponse;

    SchemaRoute(SchemaDocument schema, Responder responder) {
        this.schema = schema;
        this.responder = responder;
    }

    void register(@Observes Router router) {
        router.route("/graphql/schema.graphql").order(RouteOrder.SCHEMA).handler(context -> respond(Exchange.of(context)));
    }

    private void respond(Exchange exchange) {
        var request = exchange.request();
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            responder.write(exchange, MediaType.JSON,
                    RequestRefusedException.of(405, "METHOD_NOT_ALLOWED", "Read the schema with GET."));
            return;
        }
        var encoding = AcceptedEncoding.of(request);
        response().body().encode(encoding.best());
        responder.write(exchange,
                new ResponsePreferences(MediaType.SCHEMA, encoding, Caching.REVALIDATED, ""),
                response());
    }

    private Response response() {
        if (schemaResponse == null) {
            schemaResponse = new Response(Outcome.COMPLETE, schema.sdl().getBytes(StandardCharsets.UTF_8));
        }
        return schemaResponse;
    }
}
