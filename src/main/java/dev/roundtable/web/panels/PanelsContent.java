package dev.roundtable.web.panels;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.frame.Link;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the front page shows.
 *
 * @param speaker the speaker whose panels are listed; null for all
 * @param filterLanguage the language whose panels are listed; null for all
 * @param more the path of the next page; null on the last
 */
@RegisterForReflection
record PanelsContent(List<PanelCard> panels, String count, String panelCount, String speakerCount, String questionCount,
        String speaker, String filterLanguage, String more, List<Link> speakers, List<Link> terms) {

    static PanelsContent of(DataObject data, boolean chinese, String speaker, String language, String more) {
        var panels = data.object("panels");
        var corpus = data.object("corpus");
        return new PanelsContent(panels.list("nodes", panel -> PanelCard.of(panel, chinese)),
                Numbers.grouped(panels.integer("totalCount")), Numbers.grouped(corpus.integer("panelCount")),
                Numbers.grouped(corpus.integer("speakerCount")), Numbers.grouped(corpus.integer("questionCount")), speaker,
                language, panels.object("pageInfo").flag("hasNextPage") ? more : null,
                data.object("speakers").list("nodes",
                        Link::toSpeaker),
                data.object("terms").list("nodes", Link::toTerm));
    }

    /** Whether all panels are listed. */
    public boolean isAll() {
        return speaker == null && filterLanguage == null;
    }

}
