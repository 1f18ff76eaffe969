package dev.roundtable.transcript.script;

import java.util.List;

/**
 * A question. It counts once, even if it is handed on to several panelists.
 *
 * @param id opaque, derived from the panel's slug and the words of the first prompt
 * @param ordinal from 1, in the order in which questions are first put
 * @param slug names the question in URLs of its panel: the sheet's key, or made from the id
 * @param kind MAIN, or FOLLOW_UP with a parent
 * @param title what a reader sees, in the panel's language; null where nobody gave one
 * @param titleEn the same in English; null where nobody gave one
 * @param askedBy the slug of who puts it first; null where that is not known or nobody does
 * @param addressedTo the slugs of those it is put to, in that order
 * @param parent the ordinal of the question it follows up; null for a main question
 * @param prompts the ordinals of the turns that put it; empty for the implicit question of a panel in which nobody asks
 * @param asked the words that ask; null for the implicit question
 */
public record Question(String id, int ordinal, String slug, Kind kind, String title, String titleEn, String askedBy,
        List<String> addressedTo, Integer parent, List<Integer> prompts, Asked asked) {

    public Question {
        addressedTo = List.copyOf(addressedTo);
        prompts = List.copyOf(prompts);
    }

    /**
     * The words of a prompt that ask.
     *
     * @param span where they stand; the times are those of the whole turn
     * @param verbatim the words as transcribed
     * @param text the words after the glossary's corrections
     */
    public record Asked(Span span, String verbatim, String text) {}

    /** Whether a question is a main question or a follow-up. */
    public enum Kind {
        MAIN, FOLLOW_UP
    }
}
