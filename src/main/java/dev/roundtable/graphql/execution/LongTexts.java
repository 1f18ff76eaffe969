package dev.roundtable.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Caches long texts as JSON in UTF-8, bounded in bytes, because encoding the words of a talk takes longer than all else that is done for
 * them. A text is found by itself, so a change of the corpus needs no attention.
 */
final class LongTexts {

    /** A shorter text is encoded faster than it is found. */
    private static final int SHORTEST = 200;
    /** The part of the heap. */
    private static final int HEAP_PARTS = 16;
    /** Approximate bytes of an entry without the text, and of each character in the key. */
    private static final int OVERHEAD = 150;
    private static final int CHARACTER = 2;

    private final Cache<String, byte[]> json = Caffeine.newBuilder().executor(Runnable::run)
            .maximumWeight(Runtime.getRuntime().maxMemory() / HEAP_PARTS)
            .weigher((String text, byte[] encoded) -> OVERHEAD + CHARACTER * text.length() + encoded.length).build();

    /** Appends a text as a JSON string. */
    void append(String text, JsonBuffer out) {
        if (text.length() < SHORTEST) {
            out.text(text);
            return;
        }
        var known = json.getIfPresent(text);
        if (known != null) {
            out.raw(known);
            return;
        }
        int from = out.length();
        out.text(text);
        json.put(text, out.from(from));
    }
}
