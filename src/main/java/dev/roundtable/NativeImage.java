package dev.roundtable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * What libraries look up by name and no extension tells the native compiler. Classes of the service that are made by reflection say
 * so themselves.
 */
// Caffeine names the class of a cache by its traits. Bounded by weight (SSMW), and with statistics (SSSMW), are missing among those that
// quarkus-caffeine registers.
@RegisterForReflection(classNames = { "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.SSSMW" })
final class NativeImage {

    private NativeImage() {
    }

    /** What graphql-java says of arguments that cannot be coerced: quarkus-smallrye-graphql registers parsing and validation only. */
    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    private static final class ScalarMessages {
    }

    /** What graphql-java says of input objects with the wrong number of members. */
    // Repeated on one class, the annotation is not seen.
    @RegisterResourceBundle(bundleName = "i18n.Execution")
    private static final class ExecutionMessages {
    }
}
