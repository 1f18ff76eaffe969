package dev.roundtable.search.analysis;

import java.util.Collection;
import java.util.Map;

/**
 * A set of the characters with which some terms begin; it may contain a few more characters. Most words of a text begin with another
 * character, so they need not be folded and stemmed to find the terms.
 */
public final class FirstCharacters {

    /** All characters. */
    static final FirstCharacters ALL = new FirstCharacters(-1);

    /** By stem, the first character of words that do not begin as their stem in KStem's dictionary: the stem of Siamese is Thailand. */
    private static final Map<String, Character> OTHER_WORDS = Map.of("thailand", 's', "burma", 'm', "cambodia", 'k', "dutch",
            'h',
            "philippines", 'f');

    /** A bit for each character, by its last six bits. */
    private final long bits;

    private FirstCharacters(long bits) {
        this.bits = bits;
    }

    /** Of terms as {@link Tokens} have them. A mark before a term is no part of it. */
    public static FirstCharacters of(Collection<String> terms) {
        long bits = 0;
        for (var term : terms) {
            var word = isMarked(term) ? term.substring(1) : term;
            bits |= bit(word.codePointAt(0));
            bits |= OTHER_WORDS.containsKey(word) ? bit(OTHER_WORDS.get(word)) : 0;
        }
        return new FirstCharacters(bits);
    }

    /** False if no term begins with a character. */
    public boolean mayHave(int codePoint) {
        return (bits & bit(codePoint)) != 0;
    }

    /** The same for the character with which a word of a text begins, before it is folded. */
    boolean mayHaveFolded(char letter) {
        return letter >= 0x80 || mayHave(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
    }

    private static boolean isMarked(String term) {
        return term.length() > 1 && (term.charAt(0) == Tokens.STEM_MARK || term.charAt(0) == Tokens.ACROSS_MARK);
    }

    private static long bit(int codePoint) {
        // The shift takes the last six bits alone.
        return 1L << codePoint;
    }
}
