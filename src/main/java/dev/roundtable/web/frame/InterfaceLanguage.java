package dev.roundtable.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The languages of the page's own words. */
@RegisterForReflection
public enum InterfaceLanguage {

    /** English, which is also for readers of any third language. */
    ENGLISH("en", "English"),
    /** Chinese in simplified characters. */
    CHINESE("zh", "中文");

    private final String tag;
    private final String label;

    InterfaceLanguage(String tag, String label) {
        this.tag = tag;
        this.label = label;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Its name in the language itself. */
    public String label() {
        return label;
    }

    /** The other language, for the switch. */
    public InterfaceLanguage other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    /** The language of a tag, of which only the primary language counts; empty if it is null or another language. */
    public static Optional<InterfaceLanguage> of(String tag) {
        var primary = tag == null ? "" : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Stream.of(values()).filter(language -> language.tag.equals(primary)).findFirst();
    }

    /** The tags of all languages. */
    public static List<String> tags() {
        return Stream.of(values()).map(InterfaceLanguage::tag).toList();
    }
}
