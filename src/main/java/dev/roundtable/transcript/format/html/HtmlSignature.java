package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

/** Recognizes HTML: a whole page, or a part of one as podcasts publish it. Markdown that begins with a tag is none. */
final class HtmlSignature {

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s++html|html|head|body)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "<(?:cite|time|p|div|article|section|h[1-6]|table|dl|main|ul|ol|span|style|meta|title|link)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6} |\\*\\*|^[-*] |^```", Pattern.MULTILINE);

    /** A part of a page closes an element at least once in this many characters. */
    private static final int FARTHEST = 600;

    private static final int FEWEST = 3;

    private HtmlSignature() {
    }

    /** Whether a text is HTML. */
    static boolean isHtml(String text) {
        int start = start(text);
        return matches(PAGE, text, start) || matches(PART, text, start) && text.stripTrailing().endsWith(">")
                && isDense(text) && !MARKDOWN.matcher(text).find();
    }

    private static boolean matches(Pattern pattern, String text, int start) {
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The index behind white space, comments and an XML declaration. */
    private static int start(String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            var close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?xml", at) ? "?>" : null;
            int end = close == null ? -1 : text.indexOf(close, at);
            if (end < 0) {
                return at;
            }
            at = end + close.length();
        }
    }

    private static boolean isDense(String text) {
        int closed = 0;
        for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
            closed++;
        }
        return closed >= FEWEST && (long) closed * FARTHEST >= text.length();
    }
}
