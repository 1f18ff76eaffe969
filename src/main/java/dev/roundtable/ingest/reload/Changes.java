package dev.roundtable.ingest.reload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects what one reload changes, or several. */
final class Changes {

    final Set<String> changed = new TreeSet<>();
    final Set<String> added = new TreeSet<>();
    final Set<String> removed = new TreeSet<>();
    /** The names of files that are wrong in the end, not slugs: a panel that was never read has none. */
    final Set<String> failed = new TreeSet<>();

    /** Adds what a later reload, or a later part of one, changes. */
    void add(Changes later) {
        for (var slug : later.added) {
            (removed.remove(slug) ? changed : added).add(slug);
        }
        later.changed.stream().filter(slug -> !added.contains(slug)).forEach(changed::add);
        for (var slug : later.removed) {
            changed.remove(slug);
            if (!added.remove(slug)) {
                removed.add(slug);
            }
        }
        failed.clear();
        failed.addAll(later.failed);
    }

    /** Such as: changed 2, added agi-next-2026. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        part(changed, "changed", parts);
        part(added, "added", parts);
        part(removed, "removed", parts);
        part(failed, "failed", parts);
        return parts.isEmpty() ? "no panel changed" : String.join(", ", parts);
    }

    private static void part(Set<String> names, String what, List<String> parts) {
        if (!names.isEmpty()) {
            parts.add(names.size() == 1 ? what + " " + names.iterator().next() : what + " %,d".formatted(names.size()));
        }
    }
}
