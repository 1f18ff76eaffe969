package dev.roundtable.web.speaker;

import java.util.List;
import java.util.stream.Stream;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.frame.ViewRequest;
import dev.roundtable.web.passage.Snippet;
import dev.roundtable.web.turn.Grounds;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page of a speaker shows.
 *
 * @param others the other names, joined; null if there are none
 * @param replies the answers; empty on the later pages of questions
 * @param questionCount how many questions the speaker asks
 * @param morePlaces in how many panels the speaker takes part; null if all are among the places
 * @param more the path of the next page of answers; null on the last
 * @param moreAsked the path of the next page of questions; null on the last
 */
@RegisterForReflection
record SpeakerContent(String slug, String name, String others, String affiliation, String description, String url,
        String answerCount, String questionCount, List<Place> places, String morePlaces, List<Reply> replies, List<Asked> asked,
        List<Link> terms, String more, String moreAsked) {

    /** The name of the parameter with the cursor of the page of questions before. */
    static final String ASKED = "asked";

    static SpeakerContent of(DataObject speaker, ViewRequest request) {
        boolean chinese = request.isChinese();
        var slug = speaker.text("slug");
        var name = speaker.text("name");
        var others = Stream
                .concat(Stream.of(speaker.text("own"), speaker.text("romanizedName")), speaker.texts("aliases").stream())
                .filter(other -> other != null && !other.equals(name)).distinct().toList();
        var places = speaker.object("participations");
        var answers = speaker.object("answers");
        var page = answers.object("pageInfo");
        var questions = speaker.object("questions");
        var questionPage = questions.object("pageInfo");
        return new SpeakerContent(slug, name, others.isEmpty() ? null : String.join(chinese ? "、" : ", ", others),
                speaker.text("affiliation"), speaker.text("description"), Url.web(speaker.text("url")),
                Numbers.grouped(speaker.integer("answerCount")), Numbers.grouped(questions.integer("totalCount")),
                places.list("nodes", one -> Place.of(one, chinese, slug)),
                places.object("pageInfo").flag("hasNextPage") ? Numbers.grouped(places.integer("totalCount")) : null,
                request.parameter(ASKED) == null ? answers.list("nodes", Reply::of) : List.of(),
                questions.list("nodes", Asked::of),
                speaker.list("terms", facet -> Link.toTerm(facet.object("term")).withCount(facet).with("speaker", slug)),
                page.flag("hasNextPage") ? Url.speaker(slug) + "?after=" + Url.encoded(page.text("endCursor")) : null,
                questionPage.flag("hasNextPage")
                        ? Url.speaker(slug) + "?" + ASKED + "=" + Url.encoded(questionPage.text("endCursor"))
                        : null);
    }

    /** The path of the panels that the speaker takes part in. */
    public String panels() {
        return "/?speaker=" + Url.encoded(slug);
    }

    /**
     * A question that the speaker asks.
     *
     * @param grounds how it is known who asks; null if that is certain
     */
    @RegisterForReflection
    record Asked(Link question, Link panel, String language, Grounds grounds) {

        static Asked of(DataObject question) {
            var panel = question.object("panel");
            var grounds = question.list("prompts", prompt -> Grounds.of(prompt.object("attribution")));
            return new Asked(Link.toQuestion(panel, question), Link.toPanel(panel), panel.text("language"),
                    grounds.isEmpty() ? null : grounds.get(0));
        }
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
     * @param grounds how it is known who answers; null if that is certain
     */
    @RegisterForReflection
    record Reply(String path, Link question, Link panel, String language, Snippet words, Grounds grounds) {

        static Reply of(DataObject answer) {
            var panel = answer.object("panel");
            return new Reply(Url.turn(panel.text("slug"), answer.text("turn", "id")),
                    Link.toQuestion(panel, answer.object("question")), Link.toPanel(panel), panel.text("language"),
                    Snippet.lead(answer.text("text")), Grounds.of(answer.object("turn").object("attribution")));
        }
    }
}
