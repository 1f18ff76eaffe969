package dev.roundtable.web.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Panels of one year, which follow each other in the list.
 *
 * @param year null if nobody states the day of these panels
 */
@RegisterForReflection
record PanelGroup(String year, List<PanelCard> panels) {

    static List<PanelGroup> of(List<PanelCard> panels) {
        var groups = new ArrayList<PanelGroup>();
        for (var panel : panels) {
            if (groups.isEmpty() || !Objects.equals(groups.get(groups.size() - 1).year(), panel.year())) {
                groups.add(new PanelGroup(panel.year(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).panels().add(panel);
        }
        return groups;
    }
}
