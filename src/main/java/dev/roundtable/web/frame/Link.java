package dev.roundtable.web.frame;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A link with its words.
 *
 * @param count how often something occurs; null if that is not shown
 */
@RegisterForReflection
public record Link(String path, String name, String count) {

    /** A link without a count. */
    public static Link of(String path, String name) {
        return new Link(path, name, null);
    }

    /** A link to a speaker; null if there is none. */
    public static Link toSpeaker(DataObject speaker) {
        return speaker == null ? null : of(Url.speaker(speaker.text("slug")), speaker.text("name"));
    }

    /** A link to a term. */
    public static Link toTerm(DataObject term) {
        return of(Url.term(term.text("slug")), term.text("name"));
    }

    /** A link to a panel; null if there is none. */
    public static Link toPanel(DataObject panel) {
        return panel == null ? null : of(Url.panel(panel.text("slug")), panel.text("title"));
    }

    /** A link to a question of a panel; null if there is none. */
    public static Link toQuestion(DataObject panel, DataObject question) {
        return question == null
                ? null
                : of(Url.question(panel.text("slug"), question.text("slug")), question.text("headline"));
    }

    /** The last part of the path, decoded, which is the slug of a speaker, a term or a panel. */
    public String slug() {
        return Url.decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The same link with a parameter. */
    public Link with(String parameter, String value) {
        return new Link(path + "?" + parameter + "=" + Url.encoded(value), name, count);
    }

    /** The same link with the count of a facet. */
    public Link withCount(DataObject facet) {
        return new Link(path, name, Numbers.grouped(facet.integer("count")));
    }
}
