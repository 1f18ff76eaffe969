package dev.roundtable.ingest.reload;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Knows which source has which slug while sources change one after the other. A slug has one owner. */
final class SlugOwners {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    /** @param slugs the slug of each source, by the source's key */
    SlugOwners(Map<String, String> slugs) {
        slugs.forEach(this::put);
    }

    /** Gives a slug to a source, in place of the one that it had. False if another source has the slug: nothing changes then. */
    boolean take(String source, String slug) {
        var owner = sources.get(slug);
        if (owner != null && !owner.equals(source)) {
            return false;
        }
        put(source, slug);
        return true;
    }

    /** Gives a slug to a source, even if another one has it: that source gets another slug next. */
    void exchange(String source, String slug) {
        put(source, slug);
    }

    /** The source that has a slug; null if none has it. */
    String owner(String slug) {
        return sources.get(slug);
    }

    /** All slugs that a source has. */
    Set<String> slugs() {
        return Set.copyOf(sources.keySet());
    }

    /** Whether a source has a slug, so that there is a panel of it. */
    boolean has(String source) {
        return slugs.containsKey(source);
    }

    private void put(String source, String slug) {
        var before = slugs.put(source, slug);
        if (before != null) {
            sources.remove(before, source);
        }
        sources.put(slug, source);
    }
}
