package dev.roundtable.graphql.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape of a document: its text with marks in place of strings and integers. Equal literals have equal marks, so validation cannot
 * distinguish documents of one shape, apart from the values of literals. graphql-java's lexer is not used, because it is slow and this
 * runs for every request.
 *
 * @param text the document with marks
 * @param literals the distinct literals as written, in the order of their first marks. The list is empty, and the text is the document
 * itself, if a literal has an equal that is written otherwise, such as a string with an escape.
 */
record DocumentShape(String text, List<String> literals) {

    /** Delimits a mark. A normalized document has it only in strings. */
    private static final char MARK = '#';

    /** An integer (GraphQL specification of October 2021, section 2.9.1), except for -0, which equals 0. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*+");

    /** The shape of a document that {@link DocumentText} normalized. */
    static DocumentShape of(String document) {
        var out = new StringBuilder(document.length());
        var literals = new LinkedHashMap<String, Integer>();
        int at = 0;
        while (at < document.length()) {
            int end = token(document, at);
            char first = document.charAt(at);
            var token = first == '"' || isNumeric(first) ? document.substring(at, end) : null;
            if (token == null) {
                out.append(document, at, end);
            } else if (isAmbiguous(token)) {
                return new DocumentShape(document, List.of());
            } else if (isLiteral(token)) {
                int known = literals.computeIfAbsent(token, one -> literals.size());
                out.append(MARK).append(token.charAt(0) == '"' ? 's' : 'i').append(known).append(MARK);
            } else {
                out.append(token);
            }
            at = end;
        }
        return new DocumentShape(out.toString(), List.copyOf(literals.keySet()));
    }

    /** Whether a token may equal a literal that is written otherwise, or only looks like a literal. */
    private static boolean isAmbiguous(String token) {
        char first = token.charAt(0);
        return first == '"' ? !isPlainString(token) : isLiteral(token) && !WHOLE_NUMBER.matcher(token).matches();
    }

    /** Whether a token is a closed string on one line without escapes (section 2.9.4). */
    private static boolean isPlainString(String token) {
        int end = token.length() - 1;
        return end > 0 && token.charAt(end) == '"' && token.substring(1, end).chars().allMatch(DocumentShape::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean line = c == '\u2028' || c == '\u2029';
        return c != '"' && c != '\\' && !Character.isISOControl(c) && !Character.isSurrogate((char) c) && !line;
    }

    private static boolean isLiteral(String token) {
        char first = token.charAt(0);
        return first == '"' || isNumeric(first) && token.chars().skip(1).allMatch(c -> isDigit((char) c));
    }

    private static int token(String document, int at) {
        char first = document.charAt(at);
        if (first == '"') {
            return DocumentText.stringEnd(document, at);
        }
        int end = at + 1;
        if (isName(first) || first == '-') {
            while (end < document.length() && (isName(document.charAt(end)) || isNumeric(first) && isNumber(document, end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether a character is a dot or the sign of an exponent within a number. */
    private static boolean isNumber(String document, int at) {
        char c = document.charAt(at);
        return c == '.' || (c == '+' || c == '-') && "eE".indexOf(document.charAt(at - 1)) >= 0;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
    }

    private static boolean isNumeric(char first) {
        return first == '-' || isDigit(first);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
