package dev.roundtable.graphql.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which requests are answered. Each limit is well above what a page or a client's tool asks, and well below what hurts. */
@ConfigMapping(prefix = "roundtable.graphql")
public interface GraphQLConfig {

    /** How deep fields may nest: introspection as GraphiQL sends it has 15 levels. */
    @WithDefault("20")
    int maxDepth();

    /** How many fields a response may have, with lists counted by their page size. */
    @WithDefault("200000")
    int maxComplexity();

    /** How many bytes an answer may have, about, uncompressed: while it is made it is in memory a few times. */
    @WithDefault("8M")
    MemorySize maxResponseSize();

    /** How many tokens a document may have. */
    @WithDefault("4000")
    int maxTokens();

    /** How many characters a document may have. */
    @WithDefault("65536")
    int maxCharacters();

    /** How long the fields of one request may be fetched before it is given up. */
    @WithDefault("10s")
    Duration deadline();

    /** How many fields of a document may have another name in the response. */
    @WithDefault("100")
    int maxAliases();

    /** How many fragments a document may define: checking how they spread each other takes the cube of their number. */
    @WithDefault("100")
    int maxFragments();

    /** How many fields may have fields of their own, those of a fragment wherever it is spread: each may cost a statement. */
    @WithDefault("500")
    int maxRelations();

    /** How many root fields an operation may have. */
    @WithDefault("50")
    int maxRootFields();

    /** How many directives a document may use. */
    @WithDefault("100")
    int maxDirectives();

    /** Whether an error about an unknown name says which known one is meant: the schema is public, so that betrays nothing. */
    @WithDefault("true")
    boolean suggestions();

    /** A folder of documents that clients may name; the service's own need none. */
    Optional<Path> documents();

    /** Whether nothing but trusted documents is answered. */
    @WithDefault("false")
    boolean trustedOnly();
}
