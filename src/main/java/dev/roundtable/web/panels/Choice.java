package dev.roundtable.web.panels;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.format.Numbers;
import dev.roundtable.web.frame.Link;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The people or terms that a reader can choose to limit the list.
 *
 * @param links the first of them: as many as a page of the API has
 * @param others how many more there are; null if there are none
 */
@RegisterForReflection
record Choice(List<Link> links, String others) {

    /** How many are also shown as links. */
    private static final int SHOWN = 24;

    static Choice of(DataObject connection, List<Link> links) {
        int others = connection.integer("totalCount") - links.size();
        return new Choice(links, others > 0 ? Numbers.grouped(others) : null);
    }

    /** Those that are also shown as links. */
    public List<Link> shown() {
        return links.subList(0, Math.min(SHOWN, links.size()));
    }
}
