package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.text.Sha256;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

@DisplayName("Documents that clients have persisted")
class DocumentResolverTest {

    private static final GraphQLConfig DEFAULTS = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 100, new DurationConverter())
            .withConverter(MemorySize.class, 100, new MemorySizeConverter()).withMapping(GraphQLConfig.class).build()
            .getConfigMapping(GraphQLConfig.class);

    private final DocumentResolver documents = new DocumentResolver(new TrustedDocuments(DEFAULTS, null), DEFAULTS);

    @Test
    void areEvictedWhenTheCacheIsFull() {
        for (int i = 0; i < 10_000; i++) {
            documents.persist(request(document(i)));
        }
        var characters = IntStream.range(0, 10_000).mapToObj(DocumentResolverTest::document).filter(this::isKnown)
                .mapToLong(String::length).sum();
        assertThat(characters).isBetween(1_000_000L, 4_000_000L);
    }

    @Test
    void doNotReplaceTrustedOnes() throws RequestRefusedException {
        var trusted = TrustedDocuments.bundled("panels");
        documents.persist(new GraphQLRequest("{ __typename }", null, Sha256.of(trusted), null, Map.of()));
        assertThat(documents.resolve(new GraphQLRequest(null, null, Sha256.of(trusted), null, Map.of()))).isEqualTo(trusted);
    }

    private boolean isKnown(String document) {
        try {
            return documents.resolve(new GraphQLRequest(null, null, Sha256.of(document), null, Map.of())).equals(document);
        } catch (RequestRefusedException e) {
            return false;
        }
    }

    private static String document(int number) {
        return "query Q%d { panels { totalCount } } #%s".formatted(number, "x".repeat(1_000));
    }

    private static GraphQLRequest request(String document) {
        return new GraphQLRequest(document, null, Sha256.of(document), null, Map.of());
    }
}
