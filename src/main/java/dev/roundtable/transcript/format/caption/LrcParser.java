package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.Timestamp;

/** Parses the lines and fields of an LRC file. A line lasts until the next one begins. */
final class LrcParser {

    private static final String POINT = "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,9}))?";
    private static final Pattern TIME = Pattern.compile("\\s*+\\[" + POINT + "\\]");
    private static final Pattern WORD_TIME = Pattern.compile("<" + POINT + ">[ \\t]?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}");
    private static final Pattern OFFSET = Pattern.compile("[+-]?\\d{1,7}");

    /** No file says more lines; one line with many times says itself each time. The limit protects memory. */
    private static final int MOST_CUES = 1_000_000;

    /** The limit on characters that repeated lines add; a short file could say gigabytes otherwise. */
    private static final int MOST_REPEATED = 1_000_000;

    private final String file;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();
    /** The lines below the last cue that belong to it, each after a line end. */
    private final StringBuilder continued = new StringBuilder();
    private long repeated;

    LrcParser(String file) {
        this.file = file;
    }

    void parse(Lines lines) {
        while (lines.next()) {
            var line = lines.text();
            var time = TIME.matcher(line);
            if (time.lookingAt()) {
                timed(line, lines.number());
            } else if (!lines.isBlank()) {
                untimed(line, lines.number());
            }
        }
        endCue();
        if (cues.isEmpty()) {
            throw new TranscriptException(Problem.error(file, 1, "No line of this LRC file begins with a time.",
                    "Write lines as [01:02.50]words, or name another format."));
        }
    }

    private void timed(String line, int number) {
        endCue();
        var time = TIME.matcher(line);
        int first = cues.size();
        int from = 0;
        while (time.region(from, line.length()).lookingAt()) {
            if (cues.size() == MOST_CUES) {
                throw new TranscriptException(
                        Problem.error(file, number, "More than %,d times are in this file.".formatted(MOST_CUES),
                                "Split it into the talks that it holds."));
            }
            cues.add(new Cue(number, Timestamp.seconds(time, 1), null, null, ""));
            from = time.end();
        }
        repeated += (long) (cues.size() - first - 1) * (line.length() - from);
        if (repeated > MOST_REPEATED) {
            throw new TranscriptException(Problem.error(file, number,
                    "More than %,d characters are said again at other times.".formatted(MOST_REPEATED),
                    "Remove the times of this line, except the first one."));
        }
        var words = WORD_TIME.matcher(line.substring(from)).replaceAll("");
        for (int i = first; i < cues.size(); i++) {
            cues.set(i, cues.get(i).withText(words));
        }
    }

    /** Reads a field, or a line that goes on with the line above. */
    private void untimed(String line, int number) {
        var field = Lrc.FIELD.matcher(line);
        if (field.matches()) {
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        } else if (cues.isEmpty()) {
            throw new TranscriptException(Problem.error(file, number, "This line of an LRC file has no time.",
                    "Write it as [01:02.50]words, or remove it."));
        } else {
            continued.append('\n').append(line);
        }
    }

    private void endCue() {
        if (!continued.isEmpty()) {
            var last = cues.get(cues.size() - 1);
            cues.set(cues.size() - 1, last.withText(last.text() + continued));
            continued.setLength(0);
        }
    }

    /** A field such as {@code ti}; null if the file does not state it. */
    String field(String name) {
        var value = fields.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The language as a BCP 47 tag; null if the file does not state it. */
    String language() {
        var stated = field("la");
        return stated != null && LANGUAGE.matcher(stated).matches() ? stated : null;
    }

    /** The cues in the order of their times. */
    List<Cue> cues() {
        var sorted = new ArrayList<>(cues);
        sorted.sort(Comparator.comparing(Cue::start));
        var stated = fields.getOrDefault("offset", "0");
        // a positive offset shows the words earlier
        double offset = OFFSET.matcher(stated).matches() ? -Integer.parseInt(stated) / 1000.0 : 0;
        var timed = new ArrayList<Cue>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var cue = sorted.get(i);
            Double end = i + 1 < sorted.size() ? Math.max(0, sorted.get(i + 1).start() + offset) : null;
            timed.add(new Cue(cue.line(), Math.max(0, cue.start() + offset), end, null, cue.text()));
        }
        return timed;
    }
}
