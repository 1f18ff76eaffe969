package dev.roundtable.graphql.document;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import io.quarkus.runtime.ImageMode;

/**
 * Parses GraphQL when a native image is built. ANTLR computes the tables that decide between rules when it first needs each of them,
 * and keeps them in static fields, so the image contains them and the first request does not wait for that.
 */
@Singleton
class ParserWarmUp {

    /** Documents that together have every kind of selection, argument, variable and value. */
    private static final List<String> DOCUMENTS = List.of(IntrospectionQuery.INTROSPECTION_QUERY,
            "{ a { b c } d { ... on E { f } } }",
            """
                    query A($b: C!, $d: [E!] = [F], $g: Int = 1) {
                      h: i(j: $b, k: { l: "m", n: [1, 2.5] }, o: true, p: null, q: R) { ...S @include(if: $t) id }
                      u(first: 10, after: "v") @skip(if: false) { edges { node { w cursor } } pageInfo { hasNextPage } }
                    }
                    fragment S on T { x y(z: -1) { __typename } }
                    """);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            DOCUMENTS.forEach(new Parser()::parseDocument);
        }
    }
}
