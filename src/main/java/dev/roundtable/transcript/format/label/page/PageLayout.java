package dev.roundtable.transcript.format.label.page;

import java.util.HashMap;
import java.util.Map;

import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Removes what only the layout of pages adds to a text: the line numbers at the left margin of depositions, page numbers, and headers and
 * footers that recur. The lines keep their numbers. A removed line becomes {@link #REMOVED}, because it ends no paragraph.
 */
public final class PageLayout {

    /** The content of a line that was removed. */
    public static final String REMOVED = "\u0000";

    private static final int SAMPLE = 400;
    private static final int LEAST_NUMBERED = 8;
    /** So few numbered lines are enough if nearly all lines have numbers. */
    private static final int LEAST_MARKED = 4;
    private static final int LONGEST_FURNITURE = 100;
    private static final int LEAST_PAGES = 3;
    /** The length of a time of day: 08:15:02. */
    private static final int CLOCK = 8;

    private final String text;
    private final boolean margin;
    private final Map<String, Integer> recurring = new HashMap<>();

    private PageLayout(String text, boolean margin) {
        this.text = text;
        this.margin = margin;
    }

    /** The text without the layout of its pages and without {@link SpeechTags tags of a corpus}; the same text if it has neither. */
    public static String without(String all) {
        var text = SpeechTags.without(all);
        boolean margin = hasMargin(text);
        return margin || text.indexOf('\f') >= 0 ? new PageLayout(text, margin).body() : NumberedPages.without(text);
    }

    /** Whether most of the first lines begin with numbers that count up. With a mark behind the number, nearly all must: a list has them, too. */
    private static boolean hasMargin(String text) {
        var lines = new Lines(text);
        int filled = 0;
        int counted = 0;
        int marked = 0;
        int last = 0;
        for (int i = 0; i < SAMPLE && lines.next(); i++) {
            if (!lines.isBlank()) {
                filled++;
                int number = number(lines.text());
                boolean counts = number == 1 || number > 0 && number == last + 1;
                counted += counts ? 1 : 0;
                marked += counts && !Character.isWhitespace(after(lines.text())) ? 1 : 0;
                last = number > 0 ? number : last;
            }
            if (i == 20 && counted == 0) {
                return false;
            }
        }
        boolean all = 10 * counted >= 9 * filled;
        return 2 * marked > counted
                ? all && counted >= LEAST_MARKED
                : counted >= LEAST_NUMBERED && 2 * counted >= filled || all && counted >= LEAST_MARKED;
    }

    /** The line number at the left margin, of up to four digits; 0 without one. */
    private static int number(String line) {
        int from = start(line);
        int end = end(line, from);
        boolean marked = end < line.length() && ":.)".indexOf(line.charAt(end)) >= 0 && end + 1 < line.length();
        int next = marked ? end + 1 : end;
        boolean number = end > from && end - from < 5 && (next == line.length() || Character.isWhitespace(line.charAt(next)));
        return number ? Integer.parseInt(line.substring(from, end)) : 0;
    }

    /** The character behind the number. */
    private static char after(String line) {
        int end = end(line, start(line));
        return end < line.length() ? line.charAt(end) : ' ';
    }

    /** The index of the number. A time of day may be before it, as in realtime records. */
    private static int start(String line) {
        int from = blanks(line, 0);
        boolean clock = line.length() > from + CLOCK && line.charAt(from + 2) == ':' && line.charAt(from + 5) == ':'
                && Character.isDigit(line.charAt(from)) && Character.isDigit(line.charAt(from + CLOCK - 1))
                && Character.isWhitespace(line.charAt(from + CLOCK));
        int next = clock ? blanks(line, from + CLOCK) : from;
        return clock && next < line.length() && Character.isDigit(line.charAt(next)) ? next : from;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String line, int from) {
        int end = from;
        while (end < line.length() && end - from < 5 && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private String body() {
        for (var lines = new Lines(text); lines.next();) {
            var line = lines.text().strip();
            if (mayRecur(line)) {
                recurring.merge(pattern(line), 1, Integer::sum);
            }
        }
        boolean spaced = margin && isSpaced();
        var body = new StringBuilder(text.length());
        for (var lines = new Lines(text); lines.next();) {
            body.append(spaced && lines.isBlank() ? REMOVED : kept(lines.text())).append('\n');
        }
        return body.toString();
    }

    /** Whether nearly every numbered line has a blank line below it, so that blank lines part no paragraphs. */
    private boolean isSpaced() {
        int numbered = 0;
        int blank = 0;
        for (var lines = new Lines(text); lines.next();) {
            blank += lines.isBlank() ? 1 : 0;
            numbered += !lines.isBlank() && number(lines.text()) > 0 ? 1 : 0;
        }
        return 5 * blank >= 4 * numbered;
    }

    private String kept(String line) {
        var shown = line.replace('\f', ' ');
        var stripped = shown.strip();
        if (Furniture.isPage(shown) && !stripped.isEmpty()
                || mayRecur(stripped) && recurring.get(pattern(stripped)) >= LEAST_PAGES) {
            return REMOVED;
        }
        if (!margin) {
            return shown;
        }
        var words = number(shown) > 0
                ? shown.substring(start(shown)).replaceFirst("\\d{1,4}[:.)]?[ \\t]*+", "")
                : shown;
        return words.isBlank() ? REMOVED : words;
    }

    /** Whether a line may be a header or footer of pages: it is short, without a label, and no sentence. */
    static boolean mayRecur(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_FURNITURE && line.indexOf(':') < 0 && line.indexOf('：') < 0
                && line.chars().filter(Character::isLetter).limit(6).count() == 6
                && (!LineEnd.isSentence(line) || isCapitals(line)) && number(line) == 0
                && line.chars().noneMatch(c -> c == '?');
    }

    private static boolean isCapitals(String line) {
        return line.indexOf('.') > 1 && line.chars().noneMatch(Character::isLowerCase);
    }

    static String pattern(String line) {
        return line.replaceAll("\\d++", "#").replaceAll("\\s++", " ");
    }
}
