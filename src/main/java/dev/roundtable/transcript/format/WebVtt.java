package dev.roundtable.transcript.format;

import java.util.regex.Pattern;

import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.Transcript;
import dev.roundtable.transcript.TranscriptException;

/**
 * WebVTT: the W3C's Web Video Text Tracks Format, section 6.1 (file parsing). One piece per cue and voice; a cue without a voice span
 * continues the last voice, as the Podcasting 2.0 transcript specification has it. Where a player drops a broken block in silence,
 * this reader refuses the file: nothing that somebody said may be lost unnoticed.
 */
final class WebVtt implements TranscriptFormat {

    private static final Pattern TIMING = Pattern
            .compile("[ \t\f]*+(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \t\f]*+-->"
                    + "[ \t\f]*+(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?![^ \t\f])");

    private static final String ARROW = "-->";

    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public boolean recognises(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\r\n".indexOf(text.charAt(6)) >= 0);
    }

    @Override
    public Transcript read(String file, String text) {
        if (!recognises(text)) {
            throw new TranscriptException(Problem.error(file, 1, "The first line of a WebVTT file is WEBVTT; this one is not.",
                    "Add the line, or name another format."));
        }
        var reading = new Reading(file, text);
        reading.readAll();
        return reading.body.transcript(name(), null);
    }

    private static final class Reading {

        private final String file;
        private final Lines lines;
        private final Labels labels;
        private final Body body;
        private Label voice;
        private boolean more;

        Reading(String file, String text) {
            this.file = file;
            lines = new Lines(text);
            labels = new Labels(file);
            body = Body.ofCues(file);
        }

        void readAll() {
            more = lines.next();
            skipBlock();
            while (more) {
                if (lines.isEmpty()) {
                    more = lines.next();
                } else if (isTiming()) {
                    cue();
                } else {
                    block();
                }
            }
        }

        /** A block that begins with something else than a timing: an identifier and its cue, or a comment, style or region. */
        private void block() {
            var first = lines.text();
            int number = lines.number();
            more = lines.next();
            if (more && isTiming()) {
                cue();
            } else if (first.matches("(?:NOTE|STYLE|REGION)(?:[ \t].*)?")) {
                skipBlock();
            } else {
                throw broken(number, "This block has no timing line.",
                        "A block is a cue with a timing line, or begins with NOTE, STYLE or REGION.");
            }
        }

        private void cue() {
            var timing = TIMING.matcher(lines.text());
            if (!timing.lookingAt()) {
                throw broken(lines.number(), "This timing line cannot be read.",
                        "Write it as 00:01:02.345 --> 00:01:04.000; hours may be left out, milliseconds have three digits.");
            }
            int number = lines.number();
            var payload = new StringBuilder();
            more = lines.next();
            while (more && !lines.isEmpty() && !isTiming()) {
                payload.append(payload.isEmpty() ? "" : "\n").append(lines.text());
                more = lines.next();
            }
            double start = Timestamp.seconds(timing, 1);
            double end = Timestamp.seconds(timing, 5);
            for (var run : CueText.runs(payload.toString())) {
                voice = run.voice() == null ? voice : labels.of(run.voice(), number);
                body.add(run.text(), voice, start, end);
            }
        }

        private void skipBlock() {
            while (more && !lines.isEmpty() && !isTiming()) {
                more = lines.next();
            }
        }

        private boolean isTiming() {
            return lines.text().contains(ARROW);
        }

        private TranscriptException broken(int line, String message, String remedy) {
            return new TranscriptException(Problem.error(file, line, message, remedy));
        }
    }
}
