package dev.roundtable.transcript.format.caption;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.Timestamp;

/**
 * Parses the blocks of a WebVTT file. Beyond the standard, it reads what tools write and what changes no words: an empty line below a
 * timing, a line of spaces, a missing empty line, a missing end, joined files with a header each, other numbers of decimals, a comma
 * before them.
 */
final class WebVttParser {

    private static final String POINT = "(?:(\\d{1,9}):)?([0-5]?\\d):([0-5]?\\d)(?:[.,](\\d{1,9}))?";
    /** Hours that stand there twice, by mistake. */
    private static final String EXTRA = "(?:00:(?=\\d{2}:\\d{2}:\\d{2}[.,]))?+";
    private static final Pattern TIMING = Pattern
            .compile("[ \t\f]*+" + EXTRA + POINT + "[ \t\f]*+-->[ \t\f]*+(?:$|" + EXTRA + POINT + "(?![^ \t\f]))");

    private static final Pattern COMMENT = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \t].*)?");
    private static final Pattern HEADER = Pattern.compile("\uFEFF?WEBVTT(?:[ \t].*)?");

    /** The line with which the segments of a live stream begin. */
    private static final String SEGMENT = "X-TIMESTAMP-MAP";

    private static final Pattern LANGUAGE = Pattern
            .compile(
                    "(?i)(?:NOTE\\s{1,5}|WEBVTT\\b.{0,60}?\\s)?language\\s?[:=]\\s{0,5}\"?([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4})\"?\\s*+");

    private static final int LONGEST_FIELD = 100;

    private static final String ARROW = "-->";

    private final String file;
    private final Lines lines;
    private final CueCollector collector;
    private String language;
    private boolean more;
    private boolean joined;
    /** The identifier that stands directly above the next timing; null if there is none. */
    private String identifier;
    private String lastTiming;
    private String lastText;
    private int count;
    private int endless;
    private int firstEndless;

    WebVttParser(String file, String text, CueCollector collector) {
        this.file = file;
        this.lines = new Lines(text);
        this.collector = collector;
    }

    List<Cue> cues() {
        return collector.cues();
    }

    /** The language that the header states, as a BCP 47 tag; null if it states none. */
    String language() {
        return language;
    }

    /** How many cues have no end. */
    int endless() {
        return endless;
    }

    /** The line of the first cue without an end. */
    int firstEndless() {
        return firstEndless;
    }

    void parse() {
        more = lines.next();
        skipBlank();
        skipBlock();
        while (more) {
            if (lines.isBlank()) {
                more = lines.next();
            } else if (isTiming()) {
                cue(null);
            } else {
                block();
            }
        }
    }

    /** Reads a block that does not begin with a timing: an identifier with its cue, a comment, a style, a region or a header. */
    private void block() {
        var first = lines.text();
        int number = lines.number();
        more = lines.next();
        if (more && isTiming()) {
            cue(first);
        } else if (isBlock(first)) {
            joined |= HEADER.matcher(first).matches();
            seeLanguage(first);
            skipBlock();
        } else {
            skipBlank();
            if (count == 0 && (!more || !isTiming() || !Payload.isIdentifier(first))) {
                // above the first cue stand styles and fields, which some programs write with empty lines inside
                skipBlock();
                return;
            }
            if (!more || !isTiming() || !Payload.isIdentifier(first)) {
                throw broken(number, "This block has no timing line.",
                        "A block is a cue with a timing line, or begins with NOTE, STYLE or REGION.");
            }
            cue(first);
        }
    }

    /** @param above the line above the timing; null if there is none */
    private void cue(String above) {
        var timing = TIMING.matcher(lines.text());
        if (!timing.lookingAt()) {
            throw broken(lines.number(), "This timing line cannot be read.",
                    "Write it as 00:01:02.345 --> 00:01:04.000; hours and milliseconds may be left out.");
        }
        int number = lines.number();
        more = lines.next();
        var words = new Payload(above != null ? above : identifier, count + 1);
        while (more && !isTiming() && (!lines.isEmpty() || words.isEmpty())) {
            if (lines.isBlank()) {
                words.blank();
            } else if (isHeader(lines.text()) || words.isEmpty() && words.isAfterBlank() && isBlock(lines.text())) {
                break;
            } else {
                words.add(lines.text());
            }
            more = lines.next();
        }
        identifier = more && isTiming() ? words.removeIdentifier() : null;
        var text = NamedCue.withVoice(words.identifier(), words.text());
        // a player of joined segments shows a cue once that lasts beyond the end of a segment
        if (!joined || !text.equals(lastText) || !timing.group().equals(lastTiming)) {
            double start = Timestamp.seconds(timing, 1);
            boolean ends = timing.group(6) != null;
            firstEndless = ends || endless > 0 ? firstEndless : number;
            endless += ends ? 0 : 1;
            collector.add(number, start, ends ? Timestamp.seconds(timing, 5) : start, text);
            count++;
        }
        lastText = text;
        lastTiming = timing.group();
    }

    private void skipBlock() {
        while (more && !lines.isEmpty() && !isTiming()) {
            seeLanguage(lines.text());
            more = lines.next();
        }
    }

    private void skipBlank() {
        while (more && lines.isBlank()) {
            more = lines.next();
        }
    }

    private void seeLanguage(String line) {
        var stated = language == null && line.length() < LONGEST_FIELD ? LANGUAGE.matcher(line) : null;
        if (stated != null && stated.matches()) {
            language = stated.group(1);
        }
    }

    private static boolean isBlock(String line) {
        return isHeader(line) || COMMENT.matcher(line).matches();
    }

    private static boolean isHeader(String line) {
        return HEADER.matcher(line).matches() || line.startsWith(SEGMENT);
    }

    private boolean isTiming() {
        return lines.text().contains(ARROW);
    }

    private TranscriptException broken(int line, String message, String remedy) {
        return new TranscriptException(Problem.error(file, line, message, remedy));
    }
}
