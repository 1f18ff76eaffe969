package dev.roundtable.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Caffeine makes a cache, and its entries, by a class whose name says what the cache can do. */
@DisplayName("The classes of caches")
class CacheClassesTest {

    @Test
    void areKnownToANativeImage() throws ReflectiveOperationException {
        var known = new HashSet<>(Arrays.asList(CacheConstructorsFeature.typesNeedingConstructorsRegistered()));
        known.addAll(Arrays.asList(
                Class.forName("dev.roundtable.NativeImage").getAnnotation(RegisterForReflection.class).classNames()));
        var used = new HashSet<String>();
        used.addAll(classes(new AnswerCache(() -> 1, 1 << 20)));
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    private static Set<String> classes(Object owner) throws ReflectiveOperationException {
        var classes = new HashSet<String>();
        for (var field : owner.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            field.setAccessible(true);
            var value = field.get(owner);
            var cache = value instanceof AsyncCache<?, ?> async ? async.synchronous() : value;
            if (cache instanceof Cache<?, ?> one) {
                var map = one.asMap();
                classes.add(unwrapped(map).getClass().getName());
            }
        }
        return classes;
    }

    /** An asynchronous cache shows its entries through a view of the real one. */
    private static Object unwrapped(Object map) throws ReflectiveOperationException {
        for (var field : map.getClass().getDeclaredFields()) {
            if (field.getName().equals("delegate")) {
                field.setAccessible(true);
                return field.get(map);
            }
        }
        return map;
    }
}
