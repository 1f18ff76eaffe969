package dev.roundtable.search.analysis;

import java.util.Collection;
import java.util.Map;

/**
 * A set of the one or two characters with which some terms begin; it may contain a few more. Most words of a text begin with others, so
 * they need not be folded and stemmed to find the terms.
 */
public final class Beginnings {

    /** By stem, the beginning of words that do not begin as their stem in KStem: the stem of Siamese is Thailand. */
    private static final Map<String, String> OTHER_BEGINNINGS = Map.ofEntries(Map.entry("thailand", "si"),
            Map.entry("burma", "my"), Map.entry("cambodia", "ka"), Map.entry("dutch", "ho"), Map.entry("philippines", "fi"),
            Map.entry("denmark", "da"), Map.entry("romania", "ru"), Map.entry("die", "dy"), Map.entry("lie", "ly"),
            Map.entry("tie", "ty"), Map.entry("vie", "vy"), Map.entry("ate", "ib"), Map.entry("date", "di"),
            Map.entry("fate", "fi"), Map.entry("gate", "gi"), Map.entry("hate", "hi"), Map.entry("late", "li"),
            Map.entry("mate", "mi"), Map.entry("pate", "pi"), Map.entry("rate", "ri"), Map.entry("sate", "si"));

    private static final int ASCII = 0x80;
    private static final int HASH = 0x9E3779B1;
    private static final int PAIR_BITS = 12;
    private static final int SINGLE_BITS = 9;

    /** A bit for each two ASCII characters with which a word of a text may begin that gives a term; a word of one letter has a space. */
    private final long[] ascii = new long[ASCII * ASCII / Long.SIZE];
    /** A bit for each ASCII character with which such a word may begin. */
    private final long[] asciiFirsts = new long[ASCII / Long.SIZE];
    /** A bit for each first character of other terms, by its hash. */
    private final long[] firsts = new long[1 << SINGLE_BITS - 6];
    /** A bit for each of those that are one character. */
    private final long[] singles = new long[1 << SINGLE_BITS - 6];
    /** A bit for each first and second character of other terms. */
    private final long[] pairs = new long[1 << PAIR_BITS - 6];

    private Beginnings() {
    }

    /** Of terms as {@link Tokens} have them. A mark before a term is no part of it. */
    public static Beginnings of(Collection<String> terms) {
        var beginnings = new Beginnings();
        for (var term : terms) {
            var word = isMarked(term) ? term.substring(1) : term;
            beginnings.add(word);
            if (OTHER_BEGINNINGS.containsKey(word)) {
                beginnings.add(OTHER_BEGINNINGS.get(word));
            }
        }
        return beginnings;
    }

    /**
     * The next place in a text where one of the terms may begin.
     *
     * @param from the beginning of the text, or the end of a word or character that was such a place
     * @return an index; the length if there is no such place
     */
    int next(char[] text, int from, int length) {
        for (int i = from; i < length; i++) {
            char c = text[i];
            if (c >= ASCII ? isOther(text, i, length) : isAscii(c, i + 1 < length ? text[i + 1] : ' ') && isBegin(text, i)) {
                return i;
            }
        }
        return length;
    }

    private boolean isAscii(char first, char second) {
        return second < ASCII ? has(ascii, first * ASCII + second) : has(asciiFirsts, first);
    }

    /** Whether a term may begin with a character that is not ASCII. All words that begin so may, because they are not folded yet. */
    private boolean isOther(char[] text, int i, int length) {
        int c = Character.codePointAt(text, i, length);
        int use = Scripts.use(c);
        if (use == Scripts.WORD) {
            return isBegin(text, i);
        }
        if (use != Scripts.PAIRED) {
            return use == Scripts.PICTOGRAPH && has(firsts, hash(c, SINGLE_BITS));
        }
        int folded = Folding.character(c);
        if (!has(firsts, hash(folded, SINGLE_BITS))) {
            return false;
        }
        int next = i + Character.charCount(c);
        int second = next < length ? Character.codePointAt(text, next, length) : ' ';
        return !Scripts.isPaired(second) || has(singles, hash(folded, SINGLE_BITS))
                || has(pairs, pair(folded, Folding.character(second)));
    }

    /** Whether no word goes on at an index where a letter or digit stands. */
    private static boolean isBegin(char[] text, int index) {
        int before = index - 1;
        while (before >= 0 && Scripts.use(text[before]) == Scripts.MARK) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        int c = Character.codePointBefore(text, before + 1);
        return Scripts.use(c) != Scripts.WORD;
    }

    private void add(String term) {
        int first = term.codePointAt(0);
        int at = Character.charCount(first);
        int second = at < term.length() ? term.codePointAt(at) : ' ';
        if (first < ASCII) {
            addWord((char) first, second);
            return;
        }
        set(firsts, hash(first, SINGLE_BITS));
        if (at < term.length()) {
            set(pairs, pair(first, second));
        } else {
            set(singles, hash(first, SINGLE_BITS));
        }
    }

    private void addWord(char first, int second) {
        // A sign stands behind a whole word: C++. A number may have a separator after its first digit, and in a text with a decimal point
        // it depends on the digits before whether a number begins at a digit, so all are looked at.
        boolean anySecond = !Character.isLetterOrDigit(second);
        if (Character.isDigit(first)) {
            for (char digit = '0'; digit <= '9'; digit++) {
                addAny(digit);
            }
        } else if (anySecond) {
            addAny(first);
            addAny(Character.toUpperCase(first));
        } else {
            for (char letter : new char[]{ first, Character.toUpperCase(first) }) {
                set(asciiFirsts, letter);
                if (second < ASCII) {
                    set(ascii, letter * ASCII + second);
                    set(ascii, letter * ASCII + Character.toUpperCase(second));
                }
            }
        }
    }

    private void addAny(char first) {
        set(asciiFirsts, first);
        for (int second = 0; second < ASCII; second++) {
            set(ascii, first * ASCII + second);
        }
    }

    private static boolean isMarked(String term) {
        return term.length() > 1 && (term.charAt(0) == Tokens.STEM_MARK || term.charAt(0) == Tokens.ACROSS_MARK);
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
