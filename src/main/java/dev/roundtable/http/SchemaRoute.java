package dev.roundtable.http;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.SchemaDocument;
import dev.roundtable.http.Answer.Outcome;
import dev.roundtable.http.Reading.Caching;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

/** The schema as SDL, for generated clients and editors, instead of SmallRye's, which names scalars that nothing uses. */
@Singleton
class SchemaRoute {

    private final SchemaDocument schema;
    private final Responder responder;
    private volatile Answer answer;

    SchemaRoute(SchemaDocument schema, Responder responder) {
        this.schema = schema;
        this.responder = responder;
    }

    void register(@Observes Router router) {
        router.route("/graphql/schema.graphql").order(Orders.SCHEMA).handler(context -> respond(context.request()));
    }

    private void respond(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            responder.write(Exchange.of(request), MediaType.JSON,
                    RefusedException.of(405, "METHOD_NOT_ALLOWED", "Read the schema with GET."));
            return;
        }
        var encoding = Encoding.accepted(HeaderLines.of(request.headers(), HttpHeaders.ACCEPT_ENCODING));
        answer().encode(encoding);
        responder.write(request, RequestId.of(request), new Reading(MediaType.SCHEMA, encoding, Caching.REVALIDATED, ""),
                answer());
    }

    private Answer answer() {
        if (answer == null) {
            answer = new Answer(Outcome.COMPLETE, schema.sdl().getBytes(StandardCharsets.UTF_8));
        }
        return answer;
    }
}
