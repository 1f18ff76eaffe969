package dev.roundtable.search.analysis;

import java.util.Collection;
import java.util.Map;

/**
 * A set of the one or two characters with which some terms begin; it may contain a few more. Most words of a text begin with others, so
 * they need not be folded and stemmed to find the terms.
 */
public final class Beginnings {

    /** The beginnings of all terms. */
    static final Beginnings ALL = new Beginnings(true);

    /** By stem, the beginning of words that do not begin as their stem in KStem: the stem of Siamese is Thailand. */
    private static final Map<String, String> OTHER_BEGINNINGS = Map.ofEntries(Map.entry("thailand", "si"),
            Map.entry("burma", "my"), Map.entry("cambodia", "ka"), Map.entry("dutch", "ho"), Map.entry("philippines", "fi"),
            Map.entry("denmark", "da"), Map.entry("romania", "ru"), Map.entry("die", "dy"), Map.entry("lie", "ly"),
            Map.entry("tie", "ty"), Map.entry("vie", "vy"), Map.entry("ate", "ib"), Map.entry("date", "di"),
            Map.entry("fate", "fi"), Map.entry("gate", "gi"), Map.entry("hate", "hi"), Map.entry("late", "li"),
            Map.entry("mate", "mi"), Map.entry("pate", "pi"), Map.entry("rate", "ri"), Map.entry("sate", "si"));

    private static final int HASH = 0x9E3779B1;
    private static final int PAIR_BITS = 12;
    private static final int SINGLE_BITS = 9;

    private final boolean all;
    /** A bit for each first character, by its hash. */
    private final long[] firsts = new long[1 << SINGLE_BITS - 6];
    /** A bit for each term of one character, and each of which the second character does not tell. */
    private final long[] singles = new long[1 << SINGLE_BITS - 6];
    /** A bit for each first and second character. */
    private final long[] pairs = new long[1 << PAIR_BITS - 6];

    private Beginnings(boolean all) {
        this.all = all;
    }

    /** Of terms as {@link Tokens} have them. A mark before a term is no part of it. */
    public static Beginnings of(Collection<String> terms) {
        var beginnings = new Beginnings(false);
        for (var term : terms) {
            var word = isMarked(term) ? term.substring(1) : term;
            beginnings.add(word);
            if (OTHER_BEGINNINGS.containsKey(word)) {
                beginnings.add(OTHER_BEGINNINGS.get(word));
            }
        }
        return beginnings;
    }

    /** False if no term is, or begins with, a character. */
    private boolean mayHave(int first) {
        return all || has(firsts, hash(first, SINGLE_BITS));
    }

    /** False if no term is a character. */
    boolean mayHaveSingle(int character) {
        return all || has(singles, hash(character, SINGLE_BITS));
    }

    /** False if no term begins with two characters. */
    boolean mayHavePair(int first, int second) {
        return all || has(pairs, pair(first, second));
    }

    /**
     * False if no term can come from a word of a text, which is not folded yet.
     *
     * @param second the character after the first; any other than a letter or digit if the word has none
     */
    boolean mayHaveFolded(char first, char second) {
        if (all || first >= 0x80) {
            return true;
        }
        int folded = small(first);
        if (!mayHave(folded)) {
            return false;
        }
        return second >= 0x80 || has(singles, hash(folded, SINGLE_BITS)) || has(pairs, pair(folded, small(second)));
    }

    private void add(String term) {
        int first = term.codePointAt(0);
        set(firsts, hash(first, SINGLE_BITS));
        int at = Character.charCount(first);
        // A number may have a separator after its first digit, and a sign stands behind a whole word: C++.
        if (at >= term.length() || first <= '9' || !Character.isLetterOrDigit(term.codePointAt(at))) {
            set(singles, hash(first, SINGLE_BITS));
        }
        if (at < term.length()) {
            set(pairs, pair(first, term.codePointAt(at)));
        }
    }

    private static boolean isMarked(String term) {
        return term.length() > 1 && (term.charAt(0) == Tokens.STEM_MARK || term.charAt(0) == Tokens.ACROSS_MARK);
    }

    private static int small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }

    private static int pair(int first, int second) {
        return hash(first * 31 * 31 + second, PAIR_BITS);
    }

    private static int hash(int key, int bits) {
        return key * HASH >>> Integer.SIZE - bits;
    }

    private static boolean has(long[] bits, int bit) {
        // The shift takes the last six bits alone.
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private static void set(long[] bits, int bit) {
        bits[bit >> 6] |= 1L << bit;
    }
}
