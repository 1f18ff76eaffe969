package dev.roundtable.search.analysis;

import java.util.Arrays;

/**
 * The tokens of one text, in the order of their positions. A word has one position, and so has each character of a paired script. One
 * position can have several tokens. The arrays are reused from text to text.
 */
public final class Tokens {

    /** What a token is. */
    public enum Kind {
        /** A folded word. */
        WORD,
        /** The stem of a word that differs from the word, marked by {@link #STEM_MARK}. */
        STEM,
        /** Two characters of a paired script that follow each other. */
        PAIR,
        /** Two such characters with punctuation or space between them, marked by {@link #ACROSS_MARK}. */
        ACROSS,
        /** A character of a paired script at the beginning or the end of a run of such characters. */
        EDGE,
        /** Any character of a paired script. */
        CHARACTER
    }

    /** The first character of the term of a stem. No word begins with it. */
    public static final char STEM_MARK = '~';
    /** The first character of the term of a pair across punctuation. No word begins with it. */
    public static final char ACROSS_MARK = '|';

    private static final Kind[] KINDS = Kind.values();

    private char[] characters;
    private int[] termStarts;
    private int[] starts;
    private int[] ends;
    private int[] positions;
    private byte[] kinds;
    private int size;
    private int end;

    Tokens() {
        this(512, 256);
    }

    private Tokens(int characters, int tokens) {
        this.characters = new char[characters];
        termStarts = new int[tokens + 1];
        starts = new int[tokens];
        ends = new int[tokens];
        positions = new int[tokens];
        kinds = new byte[tokens];
    }

    /** A copy that stays valid when these tokens change, and takes no more memory than it needs. */
    public Tokens copy() {
        var copy = new Tokens(0, 0);
        copy.characters = Arrays.copyOf(characters, end);
        copy.termStarts = Arrays.copyOf(termStarts, size + 1);
        copy.starts = Arrays.copyOf(starts, size);
        copy.ends = Arrays.copyOf(ends, size);
        copy.positions = Arrays.copyOf(positions, size);
        copy.kinds = Arrays.copyOf(kinds, size);
        copy.size = size;
        copy.end = end;
        return copy;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** The term of a token. */
    public String term(int token) {
        return new String(characters, termStarts[token], termLength(token));
    }

    /** The first character of the term of a token, as a code point. */
    public int firstCharacter(int token) {
        return Character.codePointAt(characters, termStarts[token]);
    }

    /** What a token is. */
    public Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    /** The position of a token in the sequence of words and characters, from 0. */
    public int position(int token) {
        return positions[token];
    }

    /** The index of the first UTF-16 unit of a token in the text. */
    public int start(int token) {
        return starts[token];
    }

    /** The index after the last UTF-16 unit of a token in the text. */
    public int end(int token) {
        return ends[token];
    }

    /** The array that has the characters of all terms. */
    char[] characters() {
        return characters;
    }

    /** Where a term begins in {@link #characters()}. */
    int termStart(int token) {
        return termStarts[token];
    }

    int termLength(int token) {
        return termStarts[token + 1] - termStarts[token];
    }

    void clear() {
        size = 0;
        end = 0;
    }

    void add(Kind kind, String term, int position, int from, int to) {
        reserve(term.length());
        term.getChars(0, term.length(), characters, end);
        end += term.length();
        finish(kind, position, from, to);
    }

    /** Adds a token of one or two code points, with a mark before them if the kind has one. */
    void add(Kind kind, int first, int second, int position, int from, int to) {
        reserve(5);
        if (kind == Kind.ACROSS) {
            characters[end++] = ACROSS_MARK;
        }
        end += Character.toChars(first, characters, end);
        if (second >= 0) {
            end += Character.toChars(second, characters, end);
        }
        finish(kind, position, from, to);
    }

    private void finish(Kind kind, int position, int from, int to) {
        kinds[size] = (byte) kind.ordinal();
        positions[size] = position;
        starts[size] = from;
        ends[size] = to;
        size++;
        termStarts[size] = end;
    }

    private void reserve(int length) {
        if (end + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, end + length));
        }
        if (size == starts.length) {
            int more = Math.max(256, size * 2);
            termStarts = Arrays.copyOf(termStarts, more + 1);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            positions = Arrays.copyOf(positions, more);
            kinds = Arrays.copyOf(kinds, more);
        }
    }
}
