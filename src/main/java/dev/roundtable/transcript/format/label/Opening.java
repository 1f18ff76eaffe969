package dev.roundtable.transcript.format.label;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.head.FrontPages;
import dev.roundtable.transcript.format.label.head.Header;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;

/** What stands above the first label of a text: other pages, the title, the fields of a header, words of nobody. It is used once. */
final class Opening {

    /** What is between stars, underscores or tildes without spaces is emphasis of Markdown. */
    private static final String FRAME = "(?:-{3,}|—{2,}|={3,}|#{3,}|(?<! )[*_~]{3,}(?= )|(?<= )[*_~]{3,})";
    /** A heading between dashes or other marks: {@code --- Part one ---}. */
    private static final Pattern FRAMED = Pattern.compile(FRAME + " ?+(\\p{L}[^\n]{1,80}?) ?" + FRAME);

    private final ContentLines lines;
    private final Header header;
    /** The line in which the header begins below other pages; 0 if it does not. */
    private final int start;
    private String heading;

    /** @param lines the lines of the text, which the reader moves on */
    Opening(LabelStyle style, ContentLines lines) {
        this.lines = lines;
        header = Header.of(style.text(), style.isMarkdown());
        start = FrontPages.end(new ContentLines(style.text(), style.isMarkdown()),
                line -> style.label(line, LabelLine.of(line)) != null);
    }

    /** Whether the line is on a page above the header. Its first heading is the title. */
    boolean isAboveHeader() {
        boolean above = lines.number() < start;
        if (above && heading == null && lines.level() == 1) {
            heading = lines.heading();
        }
        return above;
    }

    /** Whether a heading above all labels is the title; if so, it is kept. */
    boolean takesTitle(String text) {
        boolean title = lines.level() == 1 && heading == null;
        heading = title ? text : heading;
        return title;
    }

    /**
     * Whether words before the first label are speech: words under a title or in brackets are not. A first line that is no sentence
     * or stands between dashes becomes the title.
     */
    boolean isSpeech(String words) {
        var framed = FRAMED.matcher(words);
        if (framed.matches()) {
            heading = heading == null && lines.title() == null ? framed.group(1) : heading;
            return false;
        }
        boolean remark = "(（[【".indexOf(words.charAt(0)) >= 0 && ")）]】".indexOf(words.charAt(words.length() - 1)) >= 0;
        if (remark || heading != null || lines.title() != null) {
            return false;
        }
        boolean sentence = LineEnd.isSentence(words)
                || words.indexOf('\n') > 0 && words.lines().anyMatch(LineEnd::isSentence);
        heading = sentence || ListItem.is(words) ? heading : words.lines().findFirst().orElse(words);
        return sentence;
    }

    /** The header above the talk, and what the talk says of its people. */
    Header header() {
        return header;
    }

    /** The title of the talk; null without one. */
    String title() {
        return heading != null ? heading : header.title() != null ? header.title() : lines.title();
    }

    /** The day of the talk; null if the text does not state it. */
    LocalDate date() {
        return header.day() == null ? lines.date() : header.day();
    }

    /**
     * What the header states.
     *
     * @param names the names of all who speak
     */
    Facts facts(Set<String> names) {
        return header.facts(names);
    }
}
