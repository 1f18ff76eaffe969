package dev.roundtable.web.panels;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Direction;
import dev.roundtable.web.format.Languages;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Link;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the front page shows.
 *
 * @param groups the panels by year
 * @param speaker the speaker whose panels are listed; null for all
 * @param term the term that the listed panels name; null for all
 * @param spoken the language whose panels are listed; null for all
 * @param more the path of the next page; null on the last
 * @param languages the languages of all panels
 * @param limits links that each remove one of several limits; empty for fewer than two
 */
@RegisterForReflection
record PanelsContent(List<PanelGroup> groups, String count, String panelCount, String speakerCount, String questionCount,
        String speaker, String term, String spoken, String more, Choice speakers, Choice terms,
        List<String> languages, List<Limit> limits) {

    static PanelsContent of(DataObject data, boolean chinese, PanelLimits limits) {
        var panels = data.object("panels");
        var corpus = data.object("corpus");
        var cards = panels.list("nodes", panel -> PanelCard.of(panel, chinese));
        var page = panels.object("pageInfo");
        var path = limits.path();
        var speaker = limit(limits.get("speaker"), data.object("speaker"));
        var term = limit(limits.get("term"), data.object("term"));
        var spoken = limits.get("language");
        return new PanelsContent(PanelGroup.of(cards), Numbers.grouped(panels.integer("totalCount")),
                Numbers.grouped(corpus.integer("panelCount")), Numbers.grouped(corpus.integer("speakerCount")),
                Numbers.grouped(corpus.integer("questionCount")), speaker, term, spoken,
                page.flag("hasNextPage")
                        ? path + (path.equals("/") ? "?" : "&") + "after=" + Url.encoded(page.text("endCursor"))
                        : null,
                Choice.of(data.object("speakers"), data.object("speakers").list("nodes", Link::toSpeaker)),
                Choice.of(data.object("terms"), data.object("terms").list("nodes", Link::toTerm)),
                corpus.texts("languages").stream().map(Languages::primary).distinct().toList(),
                limits.parameters().size() < 2
                        ? List.of()
                        : Stream.of(new Limit(limits.without("speaker"), speaker, false),
                                new Limit(limits.without("term"), term, false),
                                new Limit(limits.without("language"), spoken, true))
                                .filter(limit -> limit.name() != null).toList());
    }

    /** The name of what limits the list. */
    private static String limit(String written, DataObject found) {
        return written == null ? null : Direction.isolated(found.text("name"));
    }

    /** What limits the list first; null for all panels. */
    String limit() {
        return Stream.of(speaker, term, spoken).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * A limit that is set.
     *
     * @param path the list without it
     * @param name a name, or the tag of a language
     */
    @RegisterForReflection
    record Limit(String path, String name, boolean isLanguage) {}

    /** Whether all panels are listed. */
    public boolean isAll() {
        return speaker == null && term == null && spoken == null;
    }
}
