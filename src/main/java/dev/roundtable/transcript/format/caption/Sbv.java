package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.CueList;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.Timestamp;

/**
 * SBV, the SubViewer variant of a video service (https://support.google.com/youtube/answer/2734698): a line {@code start,end}, the words
 * below it, then an empty line. {@code [br]} breaks a line.
 */
public final class Sbv implements TranscriptFormat {

    private static final String POINT = "(\\d{1,9}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,9}))?";
    private static final Pattern TIMING = Pattern.compile("\\s*+" + POINT + "[ \\t]*+,[ \\t]*+" + POINT + "\\s*+");

    /** The beginning of a timing line, valid or not. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*+\\d{1,9}:\\d{1,2}:[^\\s,]{1,20}+,\\s*+\\d{1,9}:");

    @Override
    public String name() {
        return "sbv";
    }

    @Override
    public boolean recognizes(Input input) {
        var lines = new Lines(input.text());
        boolean more = lines.next();
        while (more && lines.isBlank()) {
            more = lines.next();
        }
        return more && TIMING.matcher(lines.text()).matches();
    }

    @Override
    public Transcript read(Input input) {
        var cues = new CueList();
        var lines = new Lines(input.text());
        var words = new StringBuilder();
        int line = 0;
        double start = 0;
        double end = 0;
        while (lines.next()) {
            var text = lines.text();
            if (BEGINNING.matcher(text).lookingAt()) {
                var timing = TIMING.matcher(text);
                if (!timing.matches()) {
                    throw refused(input, lines.number(), "This timing line cannot be read.");
                }
                if (line > 0) {
                    add(cues, line, start, end, words);
                }
                line = lines.number();
                start = Timestamp.seconds(timing, 1);
                end = Timestamp.seconds(timing, 5);
            } else if (!lines.isBlank()) {
                if (line == 0) {
                    throw refused(input, lines.number(), "This text stands before the first timing line.");
                }
                words.append(words.isEmpty() ? "" : "\n").append(text);
            }
        }
        if (line > 0) {
            add(cues, line, start, end, words);
        }
        return new CueSpeech(name(), input).read(cues.cues());
    }

    private static void add(CueList cues, int line, double start, double end, StringBuilder words) {
        var marked = words.toString().replace("[br]", "\n");
        cues.add(line, start, end, marked, CueText.withoutTags(marked));
        words.setLength(0);
    }

    private static TranscriptException refused(Input input, int line, String message) {
        return new TranscriptException(Problem.error(input.file(), line, message,
                "Write a timing as 0:00:01.000,0:00:04.000 on a line of its own, and the words below it."));
    }
}
