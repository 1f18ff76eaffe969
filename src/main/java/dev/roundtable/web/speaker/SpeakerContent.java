package dev.roundtable.web.speaker;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.passage.Snippet;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page of a speaker shows.
 *
 * @param others the other names, joined; null if there are none
 * @param more the path of the next page of answers; null on the last
 */
@RegisterForReflection
record SpeakerContent(String slug, String name, String others, String affiliation, String description, String url,
        String answerCount, List<Place> places, List<Reply> replies, List<Link> asked, List<Link> terms, String more) {

    static SpeakerContent of(DataObject speaker, boolean chinese) {
        var slug = speaker.text("slug");
        var name = speaker.text("name");
        var others = Stream
                .concat(Stream.of(speaker.text("own"), speaker.text("romanizedName")), speaker.texts("aliases").stream())
                .filter(other -> other != null && !other.equals(name)).distinct().toList();
        var answers = speaker.object("answers");
        var page = answers.object("pageInfo");
        return new SpeakerContent(slug, name, others.isEmpty() ? null : String.join(chinese ? "、" : ", ", others),
                speaker.text("affiliation"), speaker.text("description"), Url.web(speaker.text("url")),
                Numbers.grouped(speaker.integer("answerCount")),
                speaker.object("participations").list("nodes", one -> Place.of(one, chinese, slug)),
                answers.list("nodes", Reply::of),
                speaker.object("questions").list("nodes", one -> Link.toQuestion(one.object("panel"), one)).stream()
                        .filter(Objects::nonNull).toList(),
                speaker.list("terms", facet -> Link.toTerm(facet.object("term")).withCount(facet).with("speaker", slug)),
                page.flag("hasNextPage") ? Url.speaker(slug) + "?after=" + Url.encoded(page.text("endCursor")) : null);
    }

    /**
     * A panel that the speaker takes part in.
     *
     * @param language the language of the panel
     * @param day null if it is not known
     * @param words the path of all that the speaker says there
     */
    @RegisterForReflection
    record Place(Link panel, String language, String role, String affiliation, String share, String turns, String day,
            String words) {

        static Place of(DataObject participation, boolean chinese, String speaker) {
            var panel = participation.object("panel");
            return new Place(Link.toPanel(panel), panel.text("language"), participation.text("role"),
                    participation.text("affiliation"), Numbers.percent(participation.decimal("share")),
                    participation.text("turnCount"), Numbers.day(panel.text("heldOn"), chinese),
                    Url.speakerIn(panel.text("slug"), speaker));
        }
    }

    /**
     * An answer.
     *
     * @param path the path of its turn
     * @param words its beginning
     */
    @RegisterForReflection
    record Reply(String path, Link question, Link panel, String language, Snippet words) {

        static Reply of(DataObject answer) {
            var panel = answer.object("panel");
            return new Reply(Url.turn(panel.text("slug"), answer.text("turn", "id")),
                    Link.toQuestion(panel, answer.object("question")), Link.toPanel(panel), panel.text("language"),
                    Snippet.lead(answer.text("text")));
        }
    }
}
