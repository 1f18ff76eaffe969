package dev.roundtable.graphql;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of one request. Each is well above what a page or a client's tool asks, and well below what hurts. */
@ConfigMapping(prefix = "roundtable.graphql")
public interface GraphQLConfig {

    /** How deep fields may nest: introspection as GraphiQL sends it has 15 levels. */
    @WithDefault("20")
    int maxDepth();

    /** How many fields a response may have, with lists counted by their page size. */
    @WithDefault("200000")
    int maxComplexity();

    /** How many tokens a document may have. */
    @WithDefault("4000")
    int maxTokens();

    /** How many characters a document may have. */
    @WithDefault("65536")
    int maxCharacters();

    /** How long the fields of one request may be fetched before it is given up. */
    @WithDefault("10s")
    Duration deadline();
}
