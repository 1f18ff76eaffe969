package dev.roundtable.web.format;

import dev.roundtable.web.data.DataObject;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A text with its language, by which browsers choose a font and a voice.
 *
 * @param text the text in that language
 * @param language a BCP 47 tag
 */
@RegisterForReflection
public record TaggedText(String text, String language) {

    /** The title of a panel, whose own title is in {@code own}. */
    public static TaggedText title(DataObject panel, boolean chinese) {
        return of(panel, "title", "own", chinese);
    }

    /** The description of a panel, whose own description is in {@code ownDescription}; null if there is none. */
    public static TaggedText description(DataObject panel, boolean chinese) {
        return panel.text("description") == null ? null : of(panel, "description", "ownDescription", chinese);
    }

    /** A text is translated into the language of the page if it differs from the panel's own. */
    private static TaggedText of(DataObject panel, String field, String own, boolean chinese) {
        var text = panel.text(field);
        return new TaggedText(text, text.equals(panel.text(own)) ? panel.text("language") : chinese ? "zh" : "en");
    }
}
