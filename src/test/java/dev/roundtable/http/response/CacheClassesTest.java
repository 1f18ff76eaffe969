package dev.roundtable.http.response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.test.junit.QuarkusTest;

/** Caffeine looks up the classes of a cache and its entries by names that depend on the features of the cache. It caches these lookups. */
@QuarkusTest
@DisplayName("The classes of all caches of the running service")
class CacheClassesTest {

    private static final String PACKAGE = Caffeine.class.getPackageName() + ".";

    @Test
    void areKnownToANativeImage() throws ReflectiveOperationException {
        given().queryParam("documentId", "panels").get("/graphql").then().statusCode(200);
        given().contentType("application/json").body(Map.of("query", "{ panels { nodes { slug } } }")).post("/graphql").then()
                .statusCode(200);

        var known = new HashSet<>(Arrays.asList(CacheConstructorsFeature.typesNeedingConstructorsRegistered()));
        known.addAll(Arrays.asList(
                Class.forName("dev.roundtable.nativeimage.NativeImage").getAnnotation(RegisterForReflection.class)
                        .classNames()));
        assertThat(known).containsAll(found("LocalCacheFactory")).containsAll(found("NodeFactory"));
        assertThat(found("LocalCacheFactory")).contains(PACKAGE + "SSMW", PACKAGE + "SSSMW");
        assertThat(found("NodeFactory")).isNotEmpty();
    }

    private static Set<String> found(String factory) throws ReflectiveOperationException {
        var field = Class.forName(PACKAGE + factory).getField("FACTORIES");
        field.setAccessible(true);
        var names = new TreeSet<String>();
        ((Map<?, ?>) field.get(null)).keySet().forEach(name -> names.add(PACKAGE + name));
        return names;
    }
}
