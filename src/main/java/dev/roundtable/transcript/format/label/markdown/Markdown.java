package dev.roundtable.transcript.format.label.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Entities;

/**
 * Extracts the words from one paragraph of Markdown: without link targets, images, HTML and emphasis marks, and with decoded escapes and
 * character references. It follows CommonMark 0.31, chapter 6, in one pass with bounded look-ahead. A mark that is never closed is text.
 */
public final class Markdown {

    private static final Pattern TELLTALE = Pattern
            .compile("(?m)^ {0,3}(?:#{1,6}[ \t]|<[A-Za-z!/]|\\*\\*[^*\r\n])|]\\(https?:|\\A---[ \t]*+\r?\n");

    /** A code span (chapter 6.1). A longer one is rather two marks that some write for apostrophes. */
    private static final Pattern CODE = Pattern.compile("(`{1,3})(?!`)([^`\r\n]{1,200}+)\\1(?!`)");
    /** An automatic link (chapter 6.5). */
    private static final Pattern ADDRESS = Pattern.compile("<(https?:[^<>\\s]{1,2000}+|[^<>\\s@:/]{1,64}+@[^<>\\s@]{1,200}+)>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b");
    /** The first character of scripts that have no spaces between words. */
    private static final char EAST_ASIAN = '\u2E80';

    /** The number of a link definition, behind the words of the link. */
    private static final Pattern REFERENCE = Pattern.compile("\\[\\d{0,3}+]");
    private static final Pattern LOST = Pattern.compile("(?<![\\p{L}\\d*])\\*\\*(?!\\*)[ \\t]?|\\*\\*(?![\\p{L}\\d*])");
    private static final int LONGEST_TARGET = 2_000;

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private final BitSet dropped = new BitSet();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final Emphasis emphasis = new Emphasis(dropped);
    private final MarkdownTags tags;
    private int at;

    private Markdown(String source, Set<String> speakers) {
        this.source = source;
        tags = new MarkdownTags(source, speakers);
    }

    /** Whether a whole text is Markdown: headings, bold beginnings of lines, links, HTML or front matter. */
    public static boolean isMarkdown(String text) {
        return TELLTALE.matcher(text).find();
    }

    /** The words of a paragraph. */
    public static String words(String paragraph) {
        return words(paragraph, Set.of());
    }

    /**
     * The words of a paragraph.
     *
     * @param speakers the words of the names of those who speak: what they do stands in angle brackets, {@code <Mara nods>}
     */
    public static String words(String paragraph, Set<String> speakers) {
        return endOfPlain(paragraph, 0) == paragraph.length() ? paragraph : new Markdown(paragraph, speakers).words();
    }

    private String words() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '&' -> reference();
                case '<' -> tag();
                case '[' -> open();
                case ']' -> close();
                case '`' -> code();
                case '*', '_', '~' -> at = emphasis.run(source, at, out);
                default -> keep(endOfPlain(source, at) - at);
            }
        }
        var words = new StringBuilder(out.length());
        int from = 0;
        while (from < out.length()) {
            int to = dropped.nextSetBit(from);
            words.append(out, from, to < 0 ? out.length() : to);
            from = to < 0 ? out.length() : dropped.nextClearBit(to);
        }
        return withoutLostMarks(words.toString());
    }

    /** Two asterisks that have lost their partner are no words, except between numbers, as in a power. */
    private static String withoutLostMarks(String words) {
        return words.contains("**") ? LOST.matcher(words).replaceAll("") : words;
    }

    /** The index of the next character that may be a mark, or the end of the text. Most text has no marks. */
    private static int endOfPlain(String text, int from) {
        int i = from;
        while (i < text.length() && !isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '\\', '&', '<', '[', ']', '*', '_', '~', '`' -> true;
            default -> false;
        };
    }

    private void keep(int count) {
        out.append(source, at, at + count);
        at += count;
    }

    private void escape() {
        boolean escaped = at + 1 < source.length() && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(source.charAt(at + 1)) >= 0;
        at += escaped ? 1 : 0;
        keep(1);
    }

    private void reference() {
        int end = Entities.endOf(source, at);
        var decoded = end < 0 ? null : Entities.decoded(source.substring(at + 1, end));
        if (decoded == null) {
            keep(1);
        } else {
            out.append(decoded);
            at = end + 1;
        }
    }

    private void tag() {
        var address = ADDRESS.matcher(source).region(at, source.length());
        if (address.lookingAt()) {
            // an address in angle brackets is its own text
            out.append(address.group(1));
            at = address.end();
            return;
        }
        int end = tags.end(at);
        if (end < 0) {
            keep(1);
        } else {
            if (BREAK.matcher(source).region(at, end).lookingAt() && isWord(at - 1) && isWord(end)) {
                out.append(' ');
            }
            at = end;
        }
    }

    /** Text in a code span is as it is written: {@code `<div>`} is said. */
    private void code() {
        var span = CODE.matcher(source).region(at, source.length());
        boolean alone = span.lookingAt() && !isLetter(at - 1) && !isLetter(span.end());
        out.append(alone ? span.group(2) : "");
        at = alone ? span.end() : emphasis.run(source, at, out);
    }

    private boolean isLetter(int index) {
        return isWord(index) && Character.isLetterOrDigit(source.charAt(index));
    }

    /** Whether a character of a script that has spaces between words stands there. */
    private boolean isWord(int index) {
        return index >= 0 && index < source.length() && !Character.isWhitespace(source.charAt(index))
                && source.charAt(index) < EAST_ASIAN;
    }

    private void open() {
        if (source.startsWith("[^", at)) {
            int end = endOf(at + 2, ']');
            if (end > 0) {
                at = end + 1;
                return;
            }
        }
        brackets.push(out.length());
        if (brackets.size() > Emphasis.MOST_OPEN) {
            brackets.removeLast();
        }
        keep(1);
    }

    private void close() {
        boolean byName = REFERENCE.matcher(source).region(at + 1, source.length()).lookingAt();
        int target = brackets.isEmpty() || !byName && !source.startsWith("(", at + 1) ? -1 : endOf(at + 2, byName ? ']' : ')');
        if (target < 0) {
            brackets.poll();
            keep(1);
            return;
        }
        int open = brackets.pop();
        boolean image = open > 0 && out.charAt(open - 1) == '!';
        if (image) {
            dropped.set(open - 1, out.length());
        } else {
            dropped.set(open);
        }
        at = target + 1;
        if (image && source.startsWith("{", at)) {
            // Pandoc writes the size of an image behind it
            int end = source.indexOf('}', at);
            at = end < 0 || end > at + LONGEST_TARGET ? at : end + 1;
        }
    }

    /** The index where a link's target or a note's name ends, with pairs of brackets inside; -1 if it does not end. */
    private int endOf(int from, char closing) {
        int depth = 0;
        int limit = Math.min(source.length(), from + LONGEST_TARGET);
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == closing && depth == 0) {
                return i;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '[' || c == ']' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
