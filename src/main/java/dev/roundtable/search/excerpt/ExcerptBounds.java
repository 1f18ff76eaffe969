package dev.roundtable.search.excerpt;

/** Decides where an excerpt begins and ends. */
final class ExcerptBounds {

    /** The longest excerpt in UTF-16 units: two or three lines of a page. Han characters need twice the space of Latin letters. */
    private static final int MOST = 220;
    private static final int MOST_HAN = 110;
    /** How far from the middle a script is looked for. */
    private static final int SAMPLE = 40;
    /** How much longer an excerpt may be, to begin at a clause. */
    private static final int NEAR = 30;
    private static final String ENDS_SENTENCE = "。！？!?；;\n";
    private static final String ENDS_CLAUSE = ENDS_SENTENCE + "，、,：:…";

    private final String text;

    ExcerptBounds(String text) {
        this.text = text;
    }

    /** The longest excerpt near a place of a text, in UTF-16 units. */
    static int most(String text, int near) {
        int han = 0;
        int from = Math.max(0, near - SAMPLE);
        int to = Math.min(text.length(), near + SAMPLE);
        for (int i = from; i < to; i++) {
            han += text.charAt(i) >= 0x2E80 ? 1 : 0;
        }
        return han * 3 > to - from ? MOST_HAN : MOST;
    }

    /** How far the matches of one excerpt may be apart, so that some words around them can be shown. */
    static int mostOfMatches(String text, int near) {
        return most(text, near) * 2 / 3;
    }

    /** A stretch of the usual length around the matches, which are longer only if they are. */
    Range around(Range matches) {
        int most = most(text, (matches.start() + matches.end()) / 2);
        int room = Math.max(0, most - (matches.end() - matches.start()));
        int start = begin(matches.start(), Math.max(0, matches.start() - room / 2), room);
        int limit = Math.min(text.length(), Math.max(matches.end(), start + most));
        int end = end(matches.end(), limit);
        return trimmed(start, end, matches);
    }

    /** The beginning of the first clause that fits before the matches. */
    private int begin(int matchStart, int earliest, int room) {
        if (earliest == 0) {
            return 0;
        }
        int clause = -1;
        for (int i = earliest; i <= matchStart; i++) {
            if (isEnd(i - 1, ENDS_SENTENCE)) {
                return i;
            }
            clause = clause < 0 && isEnd(i - 1, ENDS_CLAUSE) ? i : clause;
        }
        for (int i = earliest - 1; clause < 0 && i > 0 && i > earliest - NEAR; i--) {
            clause = isEnd(i - 1, ENDS_CLAUSE) ? i : clause;
        }
        if (clause >= 0) {
            return clause;
        }
        int word = earliest;
        while (word < matchStart && !isBetweenWords(word)) {
            word++;
        }
        return word;
    }

    /** The end of the last clause that fits after the matches. */
    private int end(int matchEnd, int latest) {
        if (latest == text.length()) {
            return latest;
        }
        int clause = -1;
        for (int i = latest; i >= matchEnd && i > 0; i--) {
            if (isEnd(i - 1, ENDS_SENTENCE)) {
                return i;
            }
            clause = clause < 0 && isEnd(i - 1, ENDS_CLAUSE) ? i : clause;
        }
        if (clause >= 0) {
            return clause;
        }
        int word = latest;
        while (word > matchEnd && !isBetweenWords(word)) {
            word--;
        }
        return word;
    }

    /** Whether a clause ends with a character: Latin punctuation needs a space after it. */
    private boolean isEnd(int index, String ends) {
        char c = text.charAt(index);
        if (c == '.') {
            return index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
        }
        return ends.indexOf(c) >= 0
                && (c >= 0x80 || c == '\n' || index + 1 == text.length() || !Character.isDigit(text.charAt(index + 1)));
    }

    private boolean isBetweenWords(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (Character.isLowSurrogate(after) || Character.getType(after) == Character.NON_SPACING_MARK) {
            return false;
        }
        boolean joined = isWord(before) && isWord(after);
        return !joined || before >= 0x2E80 && after >= 0x2E80;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\'' || c == '\u2019' || c == '-';
    }

    private Range trimmed(int from, int to, Range matches) {
        int start = from;
        int end = to;
        while (start < matches.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > matches.end() && end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }
}
