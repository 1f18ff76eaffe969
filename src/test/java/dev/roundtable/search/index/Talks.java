package dev.roundtable.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Panels for tests of the storage.
 *
 * @param turns the number of turns of each panel; another number makes another content
 * @param added counts how often turns are added
 */
record Talks(Map<String, Integer> turns, AtomicInteger added) implements IndexStorage.Turns {

    @Override
    public Map<String, String> panels() {
        var panels = new TreeMap<String, String>();
        turns.forEach((panel, count) -> panels.put(panel, "has " + count));
        return panels;
    }

    @Override
    public void addTo(IndexBuilder index, Collection<String> panels) throws IOException {
        added.incrementAndGet();
        for (var panel : new TreeMap<>(turns).keySet()) {
            for (int i = 0; i < turns.get(panel) && panels.contains(panel); i++) {
                index.add(new IndexedTurn(panel + i, panel, "ANSWER", "mara", "PANELIST", "en", null,
                        "The river " + i + " of " + panel + (i % 2 == 0 ? " and the river again" : ""), List.of(),
                        List.of("Mara Lind"), List.of(), List.of("A talk"), List.of("river")));
            }
        }
    }
}
