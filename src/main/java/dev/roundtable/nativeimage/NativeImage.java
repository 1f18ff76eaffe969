package dev.roundtable.nativeimage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * Registers what libraries look up by name and no extension of Quarkus registers. Classes of the service that are used by reflection
 * are annotated themselves.
 */
// Caffeine names the class of a cache after its features: bounded by weight (SSMW), and also with statistics (SSSMW).
// picocli reads the options --help and --version from annotations of AutoHelpMixin.
// Lucene makes the implementation of an attribute of its interface's name, and finds out which form of rewrite() a query overrides.
@RegisterForReflection(classNames = { "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.SSSMW",
        "picocli.CommandLine$AutoHelpMixin", "org.apache.lucene.search.BoostAttributeImpl",
        "org.apache.lucene.search.MaxNonCompetitiveBoostAttributeImpl", "org.apache.lucene.search.BooleanQuery",
        "org.apache.lucene.search.BoostQuery", "org.apache.lucene.search.DisjunctionMaxQuery",
        "org.apache.lucene.search.SynonymQuery",
        "org.apache.lucene.analysis.tokenattributes.BytesTermAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.FlagsAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.OffsetAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.PayloadAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.PositionIncrementAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.PositionLengthAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.SentenceAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.TermFrequencyAttributeImpl",
        "org.apache.lucene.analysis.tokenattributes.TypeAttributeImpl" })
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
