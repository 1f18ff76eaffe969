package dev.roundtable.graphql.document;

import dev.roundtable.graphql.error.RequestAbortedException;

/** Bounds the digits of the numbers in a document: the parser's lexer looks at each for microseconds. */
public final class NumberDigits {

    /** No number that means anything here has more than ten. */
    private static final int MOST_OF_ONE = 100;
    /** Some hundred page sizes and years. */
    private static final int MOST_OF_ALL = 2_000;

    private NumberDigits() {
    }

    /**
     * Counts digits, but for those in strings, names and comments.
     *
     * @throws RequestAbortedException where there are too many
     */
    public static void check(String document) {
        int all = 0;
        int at = 0;
        while (at < document.length()) {
            int end = tokenEnd(document, at);
            if (isDigit(document.charAt(at))) {
                all += end - at;
                if (end - at > MOST_OF_ONE) {
                    throw RequestAbortedException
                            .tooComplex("The document has a number of more than %,d digits.".formatted(MOST_OF_ONE));
                }
                if (all > MOST_OF_ALL) {
                    throw RequestAbortedException
                            .tooComplex("The numbers in the document have more than %,d digits.".formatted(MOST_OF_ALL));
                }
            }
            at = end;
        }
    }

    private static int tokenEnd(String document, int at) {
        char first = document.charAt(at);
        if (first == '"') {
            return DocumentText.stringEnd(document, at);
        }
        int end = at + 1;
        while (end < document.length() && continues(first, document.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean continues(char first, char next) {
        return isDigit(first) ? isDigit(next) : first == '#' ? next != '\n' && next != '\r' : isLetter(first) && isName(next);
    }

    private static boolean isName(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
