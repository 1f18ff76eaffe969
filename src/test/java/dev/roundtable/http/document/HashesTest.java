package dev.roundtable.http.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.request.GraphQLRequest;
import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.text.Sha256;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

@DisplayName("The hash of a document")
class HashesTest {

    private static final String FIRST = "{ speakers(filter: { name: \"?\" }) { totalCount } }";
    private static final String TRUSTED = TrustedDocuments.bundled("panels");

    @Test
    void staysWithItsFirstText() throws RequestRefusedException {
        var documents = documents(false);
        documents.persist(request(FIRST, Sha256.of(FIRST)));
        documents.persist(request("{ __typename }", Sha256.of(FIRST)));
        assertThat(documents.resolve(request(null, Sha256.of(FIRST)))).isEqualTo(FIRST);
    }

    @Test
    void isOfNothingElse() {
        assertThatThrownBy(() -> Sha256.of(FIRST.replace('?', '\uD800'))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void isThatOfTheTextBesideIt(boolean trustedOnly) {
        var refusal = catchThrowableOfType(RequestRefusedException.class,
                () -> documents(trustedOnly).resolve(request(TRUSTED, Sha256.of(FIRST))));
        assertThat(refusal.code()).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
    }

    @Test
    void maySayThatItsTextIsTrusted() throws RequestRefusedException {
        assertThat(documents(true).resolve(request(TRUSTED, Sha256.of(TRUSTED)))).isEqualTo(TRUSTED);
    }

    private static GraphQLRequest request(String document, String hash) {
        return new GraphQLRequest(document, null, hash, null, Map.of());
    }

    private static DocumentResolver documents(boolean trustedOnly) {
        var config = new SmallRyeConfigBuilder().withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withDefaultValue("roundtable.graphql.trusted-only", Boolean.toString(trustedOnly))
                .withMapping(GraphQLConfig.class).build().getConfigMapping(GraphQLConfig.class);
        return new DocumentResolver(new TrustedDocuments(config, null), config);
    }
}
