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

    private final Tokens tokens = new Tokens();
    /** The characters of the text: an array, because indexing and excerpts read each of them several times. */
    private char[] text = new char[0];
    private int length;
    private int position;
    /** Where the last unit ends whose tokens were added. */
    private int end;

    /**
     * Splits a text.
     *
     * @return valid until the next call
     */
    public Tokens analyze(String analyzed) {
        read(analyzed);
        for (int i = 0; i < length; i = end) {
            addUnit(i);
        }
        return tokens;
    }

    /** Begins to look for some terms in a text. This is faster than to split all of it. */
    public void read(String analyzed) {
        length = analyzed.length();
        text = length > text.length ? new char[Math.max(length, 2 * text.length)] : text;
        analyzed.getChars(0, length, text, 0);
        tokens.clear();
        position = 0;
        end = 0;
    }

    /**
     * The first place where one of some terms may begin.
     *
     * @param from the beginning of the text, or the {@link #end()} of the word or character that was looked at last
     * @return an index in UTF-16 units; the length of the text if there is no such place
     */
    public int place(Beginnings terms, int from) {
        return terms.next(text, from, length);
    }

    /**
     * Splits off the word or character at a place.
     *
     * @return its tokens, all at position 0; valid until the next call
     */
    public Tokens at(int place) {
        tokens.clear();
        position = 0;
        addUnit(place);
        return tokens;
    }

    /** Adds tokens of what follows the last unit, as far as a position. */
    public void extend(int last) {
        while (position <= last && end < length) {
            addUnit(end);
        }
    }

    /** The index after the last word or character that was split off. */
    public int end() {
        return end;
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

    /** Adds the tokens of the word or character that begins at an index; none if neither does. */
    private void addUnit(int start) {
        int c = Character.codePointAt(text, start, length);
        end = start + Character.charCount(c);
        switch (Scripts.use(c)) {
            case Scripts.PAIRED -> addCharacter(Folding.character(c), start, end);
            case Scripts.WORD -> addWord(start, end);
            case Scripts.PICTOGRAPH -> addTerm(Character.toString(c), start);
            default -> {
            }
        }
    }

    private void addCharacter(int c, int start, int after) {
        int next = nextUnit(after);
        int second = next < length ? Character.codePointAt(text, next, length) : NONE;
        boolean follows = second != NONE && Scripts.isPaired(second);
        boolean isEdge = !(follows && next == after)
                || start == 0 || !Scripts.isPaired(Character.codePointBefore(text, start));
        tokens.add(Kind.CHARACTER, c, NONE, position, start, after);
        if (isEdge) {
            tokens.add(Kind.EDGE, c, NONE, position, start, after);
        }
        if (follows) {
            tokens.add(next == after ? Kind.PAIR : Kind.ACROSS, c, Folding.character(second), position, start,
                    next + Character.charCount(second));
        }
        position++;
    }

    /** The index of the next word or character from an index on; the length of the text if there is none. */
    private int nextUnit(int from) {
        int i = from;
        while (i < length) {
            int c = Character.codePointAt(text, i, length);
            int use = Scripts.use(c);
            if (use != Scripts.OTHER && use != Scripts.MARK) {
                return i;
            }
            i += Character.charCount(c);
        }
        return length;
    }

    private void addWord(int start, int second) {
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
        end = signs(start, i);
        var folded = Folding.word(text, start, Math.min(i - start, LONGEST_WORD));
        var word = separated ? folded.replace(",", "") : folded;
        addTerm(end == i ? word : word + sign(i, end), start);
    }

    private void addTerm(String word, int start) {
        if (word.isEmpty()) {
            return;
        }
        tokens.add(Kind.WORD, word, position, start, end);
        var stem = stem(word);
        if (!stem.equals(word)) {
            tokens.add(Kind.STEM, Tokens.STEM_MARK + stem, position, start, end);
        }
        position++;
    }

    /** The stem of an English word; the word itself if it has none. */
    private static String stem(String word) {
        if (word.length() < SHORTEST_STEMMED || word.length() > LONGEST_WORD) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word;
            }
        }
        var stem = EnglishStems.of(word);
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
    private int signs(int start, int wordEnd) {
        if (wordEnd - start > 2 || wordEnd >= length || !Character.isLetter(text[wordEnd - 1])) {
            return wordEnd;
        }
        if (isAt(wordEnd, '+') && isAt(wordEnd + 1, '+')) {
            return wordEnd + 2;
        }
        boolean more = wordEnd + 1 < length && Scripts.isWordPart(text[wordEnd + 1]) && text[wordEnd + 1] < 0x0E00;
        return isAt(wordEnd, '#') && !more ? wordEnd + 1 : wordEnd;
    }

    private static String sign(int wordEnd, int signEnd) {
        return signEnd - wordEnd == 2 ? "++" : "#";
    }

    /** Whether a sign stands at an index, in normal or full width. */
    private boolean isAt(int index, char sign) {
        return index < length && (text[index] == sign || text[index] == sign + 0xFEE0);
    }
}
