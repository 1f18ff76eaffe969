package dev.roundtable.http.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

@DisplayName("CORS in development")
class DevelopmentCorsTest {

    private static final String ORIGINS = "quarkus.http.cors.origins";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "http://localhost:3000, true", "https://localhost:5173, true", "http://localhost, true",
            "http://panels.localhost:8080, true", "http://127.0.0.1:4200, true", "https://[::1]:3000, true",
            "http://localhost.example:3000, false", "http://notlocalhost:3000, false", "http://127.0.0.2, false",
            "http://127.0.0.1.example, false", "http://127a0b0c1, false", "http://localhost:3000/page, false",
            "http://example/localhost, false", "file://localhost, false", "null, false" })
    void areLetInWhileDevelopingIfTheyAreLocal(String origin, boolean expected) throws IOException {
        var origins = CORSFilter.parseAllowedOriginsRegex(Optional.of(config("dev").getValues(ORIGINS, String.class)));
        assertThat(CORSFilter.isOriginAllowedByRegex(origins, origin)).isEqualTo(expected);
        assertThat(config("dev").getValue("quarkus.http.cors.enabled", Boolean.class)).isTrue();
    }

    @Test
    void areNotLetInInProduction() throws IOException {
        assertThat(config("prod").getOptionalValue(ORIGINS, String.class)).isEmpty();
        assertThat(config("prod").getOptionalValue("quarkus.http.cors.enabled", Boolean.class)).isEmpty();
    }

    private static SmallRyeConfig config(String profile) throws IOException {
        var properties = Path.of("src/main/resources/application.properties").toUri().toURL();
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withProfile(profile)
                .withSources(new PropertiesConfigSource(properties)).build();
    }
}
