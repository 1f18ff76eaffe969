package dev.roundtable.graphql.document;

/**
 * Normalizes the text of a document: removes the ignored tokens of GraphQL (specification of October 2021, section 2.1.7: white space,
 * line ends, comments, commas and the byte order mark). graphql-java's printer is not used, because it needs a parsed document, and
 * caches look the text up to avoid parsing.
 */
public final class DocumentText {

    private static final String BLOCK = "\"\"\"";
    /** Tokens that need no space on either side. A spread needs none either. A single dot does: "1 .5" must not become a number. */
    private static final String PUNCTUATORS = "!$&():=@[]{|}";
    private static final String SPREAD = "...";

    private final String text;
    private final StringBuilder out;
    private int at;
    private int comments;

    private DocumentText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /**
     * Normalizes a document.
     *
     * @param document any text; it need not be GraphQL
     * @return equal texts for documents that have the same tokens
     */
    public static String normalized(String document) {
        return of(document).normalized();
    }

    /** Reads a document, which need not be GraphQL. */
    static DocumentText of(String document) {
        var text = new DocumentText(document);
        while (text.at < document.length()) {
            text.next();
        }
        return text;
    }

    /** The document without its ignored tokens. */
    String normalized() {
        return out.toString();
    }

    /** The number of comments, which the parser limits like tokens. */
    int comments() {
        return comments;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '#') {
            comments++;
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            separate();
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == '\uFEFF') {
            at++;
            separate();
        } else if (c == '"') {
            copy(stringEnd(text, at));
        } else if (isName(c)) {
            int end = at + 1;
            while (end < text.length() && isName(text.charAt(end))) {
                end++;
            }
            out.append(text, at, end);
            at = end;
        } else {
            copy(text.startsWith(SPREAD, at) ? at + SPREAD.length() : at + 1);
        }
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Appends a space, unless the last token needs none. */
    private void separate() {
        boolean spread = out.length() >= SPREAD.length() && out.indexOf(SPREAD, out.length() - SPREAD.length()) >= 0;
        if (out.length() > 0 && last() != ' ' && PUNCTUATORS.indexOf(last()) < 0 && !spread) {
            out.append(' ');
        }
    }

    private char last() {
        return out.charAt(out.length() - 1);
    }

    /** The index after the string or block string that begins at an index; the end of the text if it is not closed. */
    static int stringEnd(String text, int begin) {
        if (text.startsWith(BLOCK, begin)) {
            int end = begin + BLOCK.length();
            while (end < text.length() && !text.startsWith(BLOCK, end)) {
                end += text.startsWith("\\" + BLOCK, end) ? 1 + BLOCK.length() : 1;
            }
            return Math.min(text.length(), end + BLOCK.length());
        }
        int end = begin + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private void copy(int end) {
        boolean punctuator = PUNCTUATORS.indexOf(text.charAt(at)) >= 0 || text.startsWith(SPREAD, at);
        if (punctuator && out.length() > 0 && last() == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append(text, at, end);
        at = end;
    }
}
