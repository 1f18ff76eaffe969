package dev.roundtable.web.frame;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A link with its words.
 *
 * @param count how often something occurs; null if that is not shown
 * @param language the language of the words; null if it is that of the page or not known
 */
@RegisterForReflection
public record Link(String path, String name, String count, String language) {

    /** A link without a count. */
    public static Link of(String path, String name) {
        return new Link(path, name, null, null);
    }

    /** A link to a speaker; null if there is none. */
    public static Link toSpeaker(DataObject speaker) {
        return speaker == null ? null : of(Url.speaker(speaker.text("slug")), speaker.text("name"));
    }

    /** A link to a term. */
    public static Link toTerm(DataObject term) {
        return of(Url.term(term.text("slug")), term.text("name"));
    }

    /** A link to a panel, whose own title is in {@code own}; null if there is none. */
    public static Link toPanel(DataObject panel) {
        return panel == null ? null : own(Url.panel(panel.text("slug")), panel, "title", panel);
    }

    /** A link to a question of a panel, whose headline in the language of the panel is in {@code own}; null if there is none. */
    public static Link toQuestion(DataObject panel, DataObject question) {
        return question == null
                ? null
                : own(Url.question(panel.text("slug"), question.text("slug")), question, "headline", panel);
    }

    /** A link with words that are in the language of the panel unless they are translated. */
    private static Link own(String path, DataObject named, String field, DataObject panel) {
        boolean isTranslated = !named.text(field).equals(named.text("own"));
        return new Link(path, named.text(field), null, isTranslated ? null : panel.text("language"));
    }

    /** The last part of the path, decoded, which is the slug of a speaker, a term or a panel. */
    public String slug() {
        return Url.decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The same words with another path. */
    public Link to(String other) {
        return new Link(other, name, count, language);
    }

    /** The same link with a parameter. */
    public Link with(String parameter, String value) {
        return new Link(path + "?" + parameter + "=" + Url.encoded(value), name, count, language);
    }

    /** The same link with the count of a facet. */
    public Link withCount(DataObject facet) {
        return new Link(path, name, Numbers.grouped(facet.integer("count")), language);
    }
}
