package dev.roundtable.search.analysis;

import dev.roundtable.search.analysis.Tokens.Kind;

/**
 * Splits text into tokens. A word is a run of letters, digits and marks; it is folded, and English words also have a stem. {@code C++}
 * and {@code C#} are words, and so are {@code 3.5} and {@code 1,000}. Han and other scripts without spaces give single characters and
 * pairs. Punctuation takes no position, so a phrase matches with and without it. One instance must not be used by two threads.
 *
 * <p>
 * It is not Lucene's StandardTokenizer, because that drops the signs of {@code C++}, makes one token of a whole Thai sentence, and does
 * not tell whether punctuation stands between two Han characters.
 */
public final class TextAnalyzer {

    private static final int SHORTEST_STEMMED = 4;
    /** Longer words are cut: nobody searches for them, and Lucene refuses terms of 32 KB. */
    private static final int LONGEST_WORD = 200;
    private static final int NONE = -1;

    private EnglishStems stems;
    private final Tokens tokens = new Tokens();
    private Beginnings wanted;
    /** The characters of the text: an array, because indexing and excerpts read each of them several times. */
    private char[] text = new char[0];
    private int length;
    private int position;
    /** The character of a paired script before the current unit, or {@link #NONE}; its place; and whether it begins a run. */
    private int pending;
    private int pendingStart;
    private int pendingEnd;
    private boolean pendingIsEdge;

    /**
     * Splits a text.
     *
     * @return valid until the next call
     */
    public Tokens analyze(String analyzed) {
        return analyze(analyzed, Beginnings.ALL);
    }

    /**
     * Splits a text for some terms.
     *
     * @param terms the beginnings of the terms; other tokens are left out where that is faster, but keep their position
     * @return valid until the next call
     */
    public Tokens analyze(String analyzed, Beginnings terms) {
        wanted = terms;
        length = analyzed.length();
        text = length > text.length ? new char[Math.max(length, 2 * text.length)] : text;
        analyzed.getChars(0, length, text, 0);
        tokens.clear();
        position = 0;
        pending = NONE;
        int i = 0;
        while (i < length) {
            int c = Character.codePointAt(text, i, length);
            int next = i + Character.charCount(c);
            switch (Scripts.use(c)) {
                case Scripts.PAIRED -> character(Folding.character(c), i, next);
                case Scripts.WORD -> next = word(i, next);
                case Scripts.PICTOGRAPH -> addWord(Character.toString(c), i, next);
                default -> {
                }
            }
            i = next;
        }
        flush(true);
        return tokens;
    }

    /** The folded form of one word, as its term has it. */
    public static String fold(String word) {
        var characters = new StringBuilder(word.length());
        if (!isPaired(word)) {
            return Folding.word(word);
        }
        word.codePoints().map(Folding::character).forEach(characters::appendCodePoint);
        return characters.toString();
    }

    /** Whether a term begins with a character of a script that is searched by pairs of characters. */
    public static boolean isPaired(String term) {
        return !term.isEmpty() && Scripts.isPaired(term.codePointAt(0));
    }

    /** Takes a character of a paired script. Its tokens are added when the unit after it is known. */
    private void character(int c, int start, int end) {
        boolean follows = pending != NONE;
        boolean adjacent = follows && pendingEnd == start;
        if (follows) {
            int first = pending;
            int at = position;
            int from = pendingStart;
            flush(!adjacent);
            if (wanted.mayHavePair(first, c)) {
                tokens.add(adjacent ? Kind.PAIR : Kind.ACROSS, first, c, at, from, end);
            }
        }
        pending = c;
        pendingStart = start;
        pendingEnd = end;
        pendingIsEdge = !adjacent;
    }

    /** Adds the single-character tokens of the pending character. */
    private void flush(boolean runEnds) {
        if (pending != NONE) {
            if (wanted.mayHaveSingle(pending)) {
                tokens.add(Kind.CHARACTER, pending, NONE, position, pendingStart, pendingEnd);
                if (pendingIsEdge || runEnds) {
                    tokens.add(Kind.EDGE, pending, NONE, position, pendingStart, pendingEnd);
                }
            }
            pending = NONE;
            position++;
        }
    }

    private int word(int start, int second) {
        boolean number = Character.isDigit(Character.codePointAt(text, start, length));
        boolean separated = false;
        boolean fraction = start > 1 && text[start - 1] == '.' && Character.isDigit(text[start - 2]);
        int i = second;
        while (i < length) {
            int c = Character.codePointAt(text, i, length);
            int use = Scripts.use(c);
            if (use == Scripts.WORD || use == Scripts.MARK) {
                number = number && Character.isDigit(c);
                i += Character.charCount(c);
            } else if (number && !fraction && isFraction(i)) {
                fraction = true;
                i++;
            } else if (number && !fraction && isThousands(i)) {
                separated = true;
                i++;
            } else {
                break;
            }
        }
        if (!wanted.mayHaveFolded(text[start], second < length ? text[second] : ' ')) {
            flush(true);
            position++;
            return i;
        }
        int end = signs(start, i);
        var folded = Folding.word(text, start, Math.min(i - start, LONGEST_WORD));
        var word = separated ? folded.replace(",", "") : folded;
        addWord(end == i ? word : word + sign(i, end), start, end);
        return end;
    }

    private void addWord(String word, int start, int end) {
        if (word.isEmpty()) {
            return;
        }
        flush(true);
        tokens.add(Kind.WORD, word, position, start, end);
        var stem = stem(word);
        if (!stem.equals(word)) {
            tokens.add(Kind.STEM, Tokens.STEM_MARK + stem, position, start, end);
        }
        position++;
    }

    /** The stem of an English word; the word itself if it has none. */
    private String stem(String word) {
        if (word.length() < SHORTEST_STEMMED || word.length() > LONGEST_WORD) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word;
            }
        }
        stems = stems == null ? new EnglishStems() : stems;
        var stem = stems.of(word);
        return stem.length() < SHORTEST_STEMMED - 1 ? word : stem;
    }

    /** Whether a point separates the digits of one number, as in 3.5. In 2026.1.5 it does not. */
    private boolean isFraction(int point) {
        if (text[point] != '.' || digits(point + 1) == 0) {
            return false;
        }
        int after = point + 1 + digits(point + 1);
        return after >= length || text[after] != '.' || digits(after + 1) == 0;
    }

    /** Whether a comma separates thousands. */
    private boolean isThousands(int comma) {
        return text[comma] == ',' && digits(comma + 1) == 3;
    }

    private int digits(int from) {
        int i = from;
        while (i < length && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i - from;
    }

    /** The end of a word with the signs of a programming language, such as C++. */
    private int signs(int start, int end) {
        if (end - start > 2 || !Character.isLetter(text[end - 1]) || end >= length) {
            return end;
        }
        if (isAt(end, '+') && isAt(end + 1, '+')) {
            return end + 2;
        }
        boolean more = end + 1 < length && Scripts.isWordPart(text[end + 1]) && text[end + 1] < 0x0E00;
        return isAt(end, '#') && !more ? end + 1 : end;
    }

    private static String sign(int wordEnd, int end) {
        return end - wordEnd == 2 ? "++" : "#";
    }

    /** Whether a sign stands at an index, in normal or full width. */
    private boolean isAt(int index, char sign) {
        return index < length && (text[index] == sign || text[index] == sign + 0xFEE0);
    }
}
