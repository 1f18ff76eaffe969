package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

/** Recognizes HTML: a whole page, or a part of one as podcasts publish it. Markdown that begins with a tag is none. */
final class HtmlSignature {

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s++html|html|head|body)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "<(?:cite|time|p|div|article|section|h[1-6]|table|dl|main|ul|ol|span|style|meta|title|link|font|center)[\\s>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6} |\\*\\*|^[-*] |^```", Pattern.MULTILINE);

    private static final Pattern FRONT_MATTER = Pattern
            .compile("---[ \\t]*+\\R(?:(?!---)\\S.{0,500}+\\R|[ \\t]++.{0,500}+\\R|\\R){0,60}?---[ \\t]*+\\R");

    /** A part of a page closes an element at least once in this many characters. */
    private static final int FARTHEST = 600;

    private static final int FEWEST = 3;

    private HtmlSignature() {
    }

    /** Whether a text is HTML, which may stand below the front matter of a generator of pages. */
    static boolean isHtml(String written) {
        var text = withoutFrontMatter(written);
        int start = start(text);
        return matches(PAGE, text, start) || matches(PART, text, start) && text.stripTrailing().endsWith(">")
                && isDense(text) && !MARKDOWN.matcher(text).find();
    }

    /** The text with empty lines in place of its front matter, so that the lines below keep their numbers. */
    static String withoutFrontMatter(String text) {
        var matter = FRONT_MATTER.matcher(text);
        return matter.lookingAt() ? matter.group().replaceAll("[^\\r\\n]++", "") + text.substring(matter.end()) : text;
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
        int closed = (text.length() - text.replace("<br>", "").length()) / "<br>".length();
        for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
            closed++;
        }
        return closed >= FEWEST && (long) closed * FARTHEST >= text.length();
    }
}
