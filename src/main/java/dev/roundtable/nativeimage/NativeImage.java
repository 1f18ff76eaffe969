package dev.roundtable.nativeimage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * Registers what libraries look up by name and no extension of Quarkus registers. Classes of the service that are used by reflection
 * are annotated themselves.
 */
// Caffeine names the class of a cache after its features: bounded by weight (SSMW), and also with statistics (SSSMW).
// picocli reads the options --help and --version from annotations of AutoHelpMixin.
@RegisterForReflection(classNames = { "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.SSSMW",
        "picocli.CommandLine$AutoHelpMixin" })
final class NativeImage {

    private NativeImage() {
    }

    /** Messages of graphql-java about wrong arguments: quarkus-smallrye-graphql registers those about parsing and validation only. */
    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    private static final class ScalarMessages {
    }

    /** Messages of graphql-java about input objects with the wrong number of fields. */
    // A class of its own: Quarkus ignores the annotation where it is repeated on one class.
    @RegisterResourceBundle(bundleName = "i18n.Execution")
    private static final class ExecutionMessages {
    }

    /** Messages of the JDK's XML parser about text that is not well-formed, which refusals of TTML quote. */
    @RegisterResourceBundle(bundleName = "com.sun.org.apache.xerces.internal.impl.msg.XMLMessages", moduleName = "java.xml")
    private static final class XmlMessages {
    }
}
