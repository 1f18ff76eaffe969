package dev.roundtable.web.term;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.passage.Range;
import dev.roundtable.web.passage.Snippet;
import dev.roundtable.web.turn.Grounds;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page of a term shows.
 *
 * @param others the other names, joined; null if there are none
 * @param person the speaker whom it names; null if it names nobody who takes part in a panel
 * @param limit the name of the only speaker whose mentions are listed; null for all
 * @param more the path of the next page of mentions; null on the last
 */
@RegisterForReflection
record TermContent(String path, String name, String kind, String others, String mentionCount, String panelCount, Link person,
        List<Link> speakers, List<Link> together, String limit, List<Place> places, String more) {

    static TermContent of(DataObject term, boolean chinese, String speaker, String speakerName) {
        var slug = term.text("slug");
        var path = Url.term(slug);
        var others = term.texts("aliases");
        var mentions = term.object("mentions");
        var page = mentions.object("pageInfo");
        var limit = speaker == null ? "" : "&speaker=" + Url.encoded(speaker);
        return new TermContent(path, term.text("name"), term.text("kind"),
                others.isEmpty() ? null : String.join(chinese ? "、" : ", ", others),
                Numbers.grouped(term.integer("mentionCount")), Numbers.grouped(term.integer("panelCount")),
                Link.toSpeaker(term.object("speaker")),
                term.list("speakers", facet -> Link.of(path + "?speaker=" + Url.encoded(facet.text("speaker", "slug")),
                        facet.text("speaker", "name")).withCount(facet)),
                term.list("cooccursWith", facet -> Link.toTerm(facet.object("term")).withCount(facet)),
                Direction.isolated(speakerName),
                mentions.list("nodes", Place::of),
                page.flag("hasNextPage") ? path + "?after=" + Url.encoded(page.text("endCursor")) + limit : null);
    }

    /** The path of the panels that name it. */
    public String panels() {
        return "/?term=" + path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of all mentions, or of those of one speaker; null for all. */
    String path(String speaker) {
        return speaker == null ? path : path + "?speaker=" + Url.encoded(speaker);
    }

    /**
     * A place where a turn names it.
     *
     * @param path the path of the words
     * @param speaker who names it; null if that is not known
     * @param grounds how the speaker is known; null if that is certain
     * @param question the question of the turn; null if it has none
     */
    @RegisterForReflection
    record Place(String path, Link speaker, Grounds grounds, Link question, Link panel, String language, Snippet words) {

        static Place of(DataObject mention) {
            var turn = mention.object("turn");
            var panel = turn.object("panel");
            var range = mention.object("range");
            var words = new Range(range.integer("start"), range.integer("end"));
            return new Place(Url.words(panel.text("slug"), turn.text("id"), words.start(), words.end()),
                    Link.toSpeaker(turn.object("speaker")), Grounds.of(turn.object("attribution")),
                    Link.toQuestion(panel, turn.object("question")),
                    Link.toPanel(panel),
                    panel.text("language"), Snippet.around(turn.text("text"), words));
        }
    }
}
