package dev.roundtable.graphql.document;

import dev.roundtable.graphql.error.RequestAbortedException;

/** Limits the digits of numbers in a document, because graphql-java's lexer takes microseconds for each of them. */
public final class NumberDigits {

    /** The most digits of one number. No useful number has more than ten. */
    private static final int MAX_IN_NUMBER = 100;
    /** The most digits of all numbers, enough for some hundred page sizes and years. */
    private static final int MAX_IN_DOCUMENT = 2_000;

    private NumberDigits() {
    }

    /**
     * Counts digits, except those in strings, names and comments.
     *
     * @param document any text; it need not be GraphQL
     * @throws RequestAbortedException if there are too many
     */
    public static void check(String document) {
        int all = 0;
        int at = 0;
        while (at < document.length()) {
            int end = tokenEnd(document, at);
            if (isDigit(document.charAt(at))) {
                all += end - at;
                if (end - at > MAX_IN_NUMBER) {
                    throw RequestAbortedException
                            .tooComplex("The document has a number of more than %,d digits.".formatted(MAX_IN_NUMBER));
                }
                if (all > MAX_IN_DOCUMENT) {
                    throw RequestAbortedException
                            .tooComplex("The numbers in the document have more than %,d digits.".formatted(MAX_IN_DOCUMENT));
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
