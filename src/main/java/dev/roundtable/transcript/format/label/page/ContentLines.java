package dev.roundtable.transcript.format.label.page;

import java.time.LocalDate;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.SmallLetters;

/**
 * Iterates over the content lines of labelled text or Markdown. It skips front matter, comments, quotes, rules and link definitions.
 */
public final class ContentLines {

    private static final Pattern QUOTE = Pattern.compile(" {0,3}>(?!>)");
    /** A quote in plain text that is skipped: only words in brackets. */
    private static final Pattern SECTION = Pattern.compile(" {0,3}>[ \t]*[(（].*[)）]\\s*$");
    /** A link definition has a target: an address, a path, or one word before a title in quotation marks. */
    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[(?:\\^[^\\]]{1,200}+]:.*|[^\\]]{1,200}+]:[ \\t]*+(?:<\\S.*|\\S*(?:[/#]|\\w\\.\\w)\\S*+[ \\t]*+(?:[\"'(].*)?))");
    /** A link definition in plain text has an address. */
    private static final Pattern ADDRESS = Pattern
            .compile(" {0,3}\\[[^\\]]{1,200}+]:[ \\t]*+<?(?:https?|mailto|ftp):\\S++[ \\t]*+(?:[\"'(].*)?");
    private static final Pattern FIELD = Pattern.compile("(title|date):\\s*+(.+)");
    private static final Pattern BOLD = Pattern.compile(" {0,3}(\\*\\*|__)(?!\\s)([^*_:：]{1,100}+)\\1[ \\t]*+");
    private static final int LONGEST_HEADING = 500;
    private static final int LONGEST_FRONT_MATTER = 200;

    private final String all;
    private final boolean markdown;
    private final Lines lines;
    private final SilentBlocks silent;
    private String title;
    private LocalDate date;
    private boolean quote;
    private boolean comment;
    /** Whether the line is in a block of code. */
    private boolean code;
    private boolean blankBefore = true;
    /** Null as long as it was not needed. */
    private Boolean smallLetters;

    /** @param markdown whether the text is Markdown, whose front matter, comments and quotes are skipped */
    public ContentLines(String text, boolean markdown) {
        this.markdown = markdown;
        all = text;
        silent = new SilentBlocks(text);
        int start = markdown ? frontMatter(text) : 0;
        lines = new Lines(text);
        while (lines.nextStart() < start && lines.next()) {
            // front matter is no speech
        }
    }

    /** Moves to the next content line that is not blank; false at the end. */
    public boolean next() {
        blankBefore = false;
        while (lines.next()) {
            if (lines.isBlank()) {
                blankBefore = true;
                quote = false;
            } else if (counts(lines.text())) {
                return true;
            }
        }
        return false;
    }

    /** The text of the line, with its marks. */
    public String text() {
        return lines.text();
    }

    /** Whether words stand on the next line, without a blank line between, and do not go on with a small letter. */
    public boolean isFollowed() {
        int at = lines.nextStart();
        while (at < all.length() && (all.charAt(at) == ' ' || all.charAt(at) == '\t')) {
            at++;
        }
        return at < all.length() && all.charAt(at) != '\n' && all.charAt(at) != '\r'
                && (!Character.isLowerCase(all.codePointAt(at)) || isInSmallLetters());
    }

    private boolean isInSmallLetters() {
        smallLetters = smallLetters == null ? Boolean.valueOf(SmallLetters.are(all)) : smallLetters;
        return smallLetters;
    }

    /** The number of the line in the file, from 1. */
    public int number() {
        return lines.number();
    }

    /** Whether the line is the first one, or follows a blank line or a quote. */
    public boolean startsParagraph() {
        return blankBefore || lines.number() == 1;
    }

    /** The level of a heading, 1 to 6; 0 for any other line. */
    public int level() {
        var text = lines.text();
        int level = 0;
        int from = text.length() - text.stripLeading().length();
        while (markdown && from + level < text.length() && text.charAt(from + level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level < 7 && from < 4 && from + level < text.length()
                && Character.isWhitespace(text.charAt(from + level)) && text.length() < LONGEST_HEADING;
        return heading ? level : 0;
    }

    /** The words of a heading, without its marks. */
    public String heading() {
        var text = lines.text();
        int start = text.length() - text.stripLeading().length() + level();
        int end = text.length();
        while (end > start && " \t#".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Markdown.words(text.substring(start, end)).strip();
    }

    /** The title in the front matter; null without one. */
    public String title() {
        return title;
    }

    /** The date in the front matter; null without one. */
    public LocalDate date() {
        return date;
    }

    /** The words of a line that is all bold, like a heading; null for any other line. */
    public String bold() {
        if (!markdown || !startsParagraph()
                || !lines.text().stripTrailing().endsWith(lines.text().contains("**") ? "**" : "__")) {
            return null;
        }
        var match = BOLD.matcher(lines.text());
        return match.matches() ? match.group(2).strip() : null;
    }

    private boolean counts(String line) {
        if (line.equals(PageLayout.REMOVED)) {
            return false;
        }
        var shown = line.stripLeading();
        if (shown.startsWith("```") || shown.startsWith("~~~")) {
            var fence = shown.substring(0, 3);
            code = !code && all.indexOf(fence, lines.nextStart()) >= 0;
            return false;
        }
        if (code) {
            return false;
        }
        if (markdown && silent.cover(lines.start(), shown)) {
            return false;
        }
        if (markdown && (comment || shown.startsWith("<!--"))) {
            comment = !line.contains("-->");
            return false;
        }
        if (shown.charAt(0) == '>' && (markdown ? QUOTE : SECTION).matcher(line).lookingAt()) {
            quote = markdown;
            blankBefore = true;
            return false;
        }
        // a quote continues until the next blank line or heading
        quote = quote && level() == 0;
        return !quote && !isRule(shown)
                && !(shown.charAt(0) == '[' && (markdown ? DEFINITION : ADDRESS).matcher(line).matches());
    }

    /** Whether a line is a rule: at least three times the same mark and nothing else. */
    private static boolean isRule(String shown) {
        char mark = shown.charAt(0);
        return "-*_=─—".indexOf(mark) >= 0 && shown.chars().allMatch(c -> c == mark || Character.isWhitespace(c))
                && shown.chars().filter(c -> c == mark).limit(3).count() == 3;
    }

    private void field(String name, String value) {
        if (name.equals("title")) {
            title = title == null ? value : title;
        } else {
            date = date == null ? FileDate.in(value) : date;
        }
    }

    private int frontMatter(String text) {
        var head = new Lines(text);
        if (!head.next() || !head.text().stripTrailing().equals("---")) {
            return 0;
        }
        while (head.number() < LONGEST_FRONT_MATTER && head.next()) {
            var line = head.text().stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return head.nextStart();
            }
            var match = FIELD.matcher(line);
            if (match.matches()) {
                field(match.group(1), match.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2"));
            }
        }
        title = null;
        date = null;
        return 0;
    }
}
