package dev.roundtable.graphql.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of GraphQL requests. Each limit is well above what pages and tools need, and well below what slows the service. */
@ConfigMapping(prefix = "roundtable.graphql")
public interface GraphQLConfig {

    /** The most levels of nested fields. The introspection query of GraphiQL has 15. */
    @WithDefault("20")
    int maxDepth();

    /** The most fields of a response. Lists count with their page size. */
    @WithDefault("200000")
    int maxComplexity();

    /** The most bytes of a response, approximately and uncompressed. During execution, memory holds several copies of it. */
    @WithDefault("8M")
    MemorySize maxResponseSize();

    /** The most tokens of a document. */
    @WithDefault("4000")
    int maxTokens();

    /** The most characters of a document. */
    @WithDefault("65536")
    int maxCharacters();

    /** The longest time for fetching the fields of one request. Then the request fails. */
    @WithDefault("10s")
    Duration deadline();

    /** The most aliases of a document. */
    @WithDefault("100")
    int maxAliases();

    /** The most fragments of a document. The time for checking their cycles grows with the cube of their number. */
    @WithDefault("100")
    int maxFragments();

    /** The most fields with a selection, each of which may cost an SQL statement. Those of a fragment count for each spread. */
    @WithDefault("500")
    int maxRelations();

    /** The most root fields of an operation. */
    @WithDefault("50")
    int maxRootFields();

    /** The most directives of a document. */
    @WithDefault("100")
    int maxDirectives();

    /** Whether an error about an unknown name suggests a known one. The schema is public, so this discloses nothing. */
    @WithDefault("true")
    boolean suggestions();

    /** A folder of documents that clients may refer to by name, in addition to those of the service. */
    Optional<Path> documents();

    /** Whether only trusted documents are executed. */
    @WithDefault("false")
    boolean trustedOnly();
}
