package dev.roundtable.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Link;
import dev.roundtable.web.passage.Passage;
import dev.roundtable.web.passage.Piece;
import dev.roundtable.web.passage.Range;
import dev.roundtable.web.turn.Grounds;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the page of a search shows.
 *
 * @param query the words of the query
 * @param suggestion the search that was probably meant; null if there is none
 * @param limits the limits that are set; each link removes one
 * @param panels links that limit the search to a panel, as the other facets do; empty if that limit is set
 * @param kinds the names are kinds of turns
 * @param more the path of the next page; null on the last
 */
@RegisterForReflection
record SearchContent(String query, String count, Link suggestion, List<Hit> hits, List<Limit> limits,
        List<Link> panels, List<Link> speakers, List<Link> kinds, List<Link> years, String more) {

    /** The page before anything is searched. */
    static final SearchContent NOTHING = new SearchContent(null, "0", null, List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), null);

    static SearchContent of(DataObject search, SearchUrl url) {
        var facets = search.object("facets");
        var page = search.object("pageInfo");
        var panels = facets.list("panels");
        var speakers = facets.list("speakers");
        var suggestion = search.text("suggestion");
        return new SearchContent(url.get(SearchUrl.QUERY), Numbers.grouped(search.integer("totalCount")),
                suggestion == null ? null : Link.of(url.with(SearchUrl.QUERY, suggestion), suggestion),
                search.list("edges", Hit::of), limits(url, panels, speakers),
                facet(url, "panel", panels, one -> one.text("panel", "slug"),
                        one -> Link.toPanel(one.object("panel"))),
                facet(url, "speaker", speakers, one -> one.text("speaker", "slug"),
                        one -> Link.toSpeaker(one.object("speaker"))),
                facet(url, "kind", facets.list("kinds"), one -> one.text("kind"),
                        one -> Link.of(null, one.text("kind"))),
                facet(url, "year", facets.list("years"), one -> one.text("year"),
                        one -> Link.of(null, one.text("year"))),
                page.flag("hasNextPage") ? url.with(SearchUrl.AFTER, page.text("endCursor")) : null);
    }

    private static List<Link> facet(SearchUrl url, String name, List<DataObject> facets, Function<DataObject, String> value,
            Function<DataObject, Link> link) {
        return url.get(name) != null
                ? List.of()
                : facets.stream().map(one -> link.apply(one).to(url.with(name, value.apply(one))).withCount(one))
                        .toList();
    }

    private static List<Limit> limits(SearchUrl url, List<DataObject> panels, List<DataObject> speakers) {
        var limits = new ArrayList<Limit>();
        for (var name : SearchUrl.LIMITS) {
            var value = url.get(name);
            if (value != null) {
                var label = switch (name) {
                    case "panel" -> label(panels, "panel", "title", value);
                    case "speaker" -> label(speakers, "speaker", "name", value);
                    default -> value;
                };
                limits.add(new Limit(url.with(name, null), label, name.equals("kind")));
            }
        }
        return limits;
    }

    /** The name of a slug. Without hits, no facet has it. */
    private static String label(List<DataObject> facets, String object, String field, String slug) {
        return facets.stream().filter(one -> slug.equals(one.text(object, "slug"))).map(one -> one.text(object, field))
                .findFirst()
                .orElse(slug);
    }

    /**
     * A limit that is set.
     *
     * @param path the search without it
     */
    @RegisterForReflection
    record Limit(String path, String name, boolean isKind) {}

    /**
     * A turn that was found.
     *
     * @param path the path of the first words that match, or of the turn if only a name or a title matches
     * @param speaker who speaks; null if that is not known
     * @param grounds how the speaker is known; null if that is certain
     * @param question the question of the turn; null if it has none
     * @param before whether the turn has words before these
     */
    @RegisterForReflection
    record Hit(String path, Link speaker, Grounds grounds, Link question, Link panel, String language, boolean before,
            List<Piece> words) {

        /** Whether no word of the excerpt matches, but a title, a name or a limit such as {@code speaker:yao}. */
        public boolean isUnmarked() {
            return words.stream().noneMatch(Piece::marked);
        }

        static Hit of(DataObject edge) {
            var turn = edge.object("node");
            var panel = turn.object("panel");
            var excerpt = edge.object("excerpt");
            var marks = excerpt.list("highlights", one -> new Range(one.integer("start"), one.integer("end")));
            int start = excerpt.integer("start");
            var path = marks.isEmpty()
                    ? Url.turn(panel.text("slug"), turn.text("id"))
                    : Url.words(panel.text("slug"), turn.text("id"), start + marks.get(0).start(), start + marks.get(0).end());
            return new Hit(path, Link.toSpeaker(turn.object("speaker")), Grounds.of(turn.object("attribution")),
                    Link.toQuestion(panel, turn.object("question")),
                    Link.toPanel(panel), panel.text("language"), start > 0, Passage.line(excerpt.text("text"), marks));
        }
    }
}
