package dev.roundtable.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import dev.roundtable.graphql.SchemaDocument;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;

/** The schema as SDL, for generated clients and editors, instead of SmallRye's, which names scalars that nothing uses. */
@Singleton
class SchemaRoute {

    private final SchemaDocument schema;

    SchemaRoute(SchemaDocument schema) {
        this.schema = schema;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, "/graphql/schema.graphql").order(Orders.SCHEMA).handler(context -> context.response()
                .putHeader("Content-Type", "application/graphql; charset=utf-8").end(schema.sdl()));
    }
}
