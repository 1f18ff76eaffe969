package dev.roundtable.transcript.format.caption.ttml;

/** Finds the first element of a text without parsing all of it. */
public final class XmlRoot {

    private static final String SPACE_OR_END = " \t\r\n/>";

    private XmlRoot() {
    }

    /** The name of the root element without its prefix; null if the text does not begin like XML. */
    public static String of(String text) {
        int at = skipSpace(text, 0);
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            var close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
            int end = text.indexOf(close, behindSubset(text, at));
            if (end < 0) {
                return null;
            }
            at = skipSpace(text, end + close.length());
        }
        if (at >= text.length() || text.charAt(at) != '<') {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 100 && SPACE_OR_END.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var name = text.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The position of the bracket behind the declarations that a document type may have, which have {@code >} in them. */
    private static int behindSubset(String text, int at) {
        int open = text.startsWith("<!DOCTYPE", at) ? text.indexOf('[', at) : -1;
        int close = text.indexOf('>', at);
        if (open < 0 || close < open) {
            return at;
        }
        int end = text.indexOf(']', open);
        while (end >= 0 && !text.startsWith(">", skipSpace(text, end + 1))) {
            end = text.indexOf(']', end + 1);
        }
        return Math.max(at, end);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
