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

        /** The words as transcribed, with some words of the text around them. */
        public String window(String text) {
            int length = text.codePointCount(0, text.length());
            int start = text.offsetByCodePoints(0, Math.min(length, textStart));
            int from = start - contextLength(text);
            int end = text.offsetByCodePoints(0, Math.min(length, textEnd));
            int to = text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
            return text.substring(from, start) + verbatim + text.substring(end, to);
        }

        /** How many UTF-16 units of a window stand before the words as transcribed. */
        public int contextLength(String text) {
            int start = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), textStart));
            return start - text.offsetByCodePoints(start, -Math.min(CONTEXT, text.codePointCount(0, start)));
        }
    }
}
