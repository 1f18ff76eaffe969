package dev.roundtable.search.index;

import java.time.LocalDate;
import java.util.List;

/**
 * A turn as the index takes it.
 *
 * @param id of the turn
 * @param panel the slug of its panel
 * @param kind its kind, such as ANSWER
 * @param speaker the slug of its speaker; null if unknown
 * @param role the role of the speaker in the panel; null if unknown
 * @param language of the panel, as a BCP 47 tag
 * @param heldOn the day of the panel; null if unknown
 * @param text the words after corrections
 * @param heard what the corrections replaced
 * @param names the names of the speaker, and the slug; empty if unknown
 * @param question the titles of the question that it puts or answers, or its headline; empty if it has none
 * @param about the titles of the panel, and its event
 * @param mentions the slugs of the terms that it mentions, each once
 */
public record IndexedTurn(String id, String panel, String kind, String speaker, String role, String language, LocalDate heldOn,
        String text, List<Heard> heard, List<String> names, List<String> question, List<String> about,
        List<String> mentions) {

    /**
     * Words as they were transcribed, where a correction replaced them.
     *
     * @param verbatim the words as transcribed
     * @param textStart the first code point of the corrected words in the text
     * @param textEnd the code point after them
     */
    public record Heard(String verbatim, int textStart, int textEnd) {

        /** How much of the text around a correction belongs to a window, in code points. */
        private static final int CONTEXT = 16;

        /** The windows of all corrections of a text. If the corrections are in the order of the text, it takes one pass. */
        public static List<Window> windows(String text, List<Heard> heard) {
            var walk = new CodePointWalk(text);
            return heard.stream().map(one -> one.window(text, walk)).toList();
        }

        private Window window(String text, CodePointWalk walk) {
            int from = walk.index(Math.max(0, textStart - CONTEXT));
            int start = walk.index(textStart);
            int end = walk.index(textEnd);
            int to = walk.index(textEnd + CONTEXT);
            return new Window(text.substring(from, start) + verbatim + text.substring(end, to), start - from,
                    start - from + verbatim.length(), start, end);
        }
    }

    /**
     * Words as they were transcribed, with some words of the text around them. All indexes are UTF-16 units.
     *
     * @param words the words
     * @param heardStart where the words as transcribed begin in them
     * @param heardEnd the index after those
     * @param textStart where the corrected words begin in the text of the turn
     * @param textEnd the index after those
     */
    public record Window(String words, int heardStart, int heardEnd, int textStart, int textEnd) {}
}
