package dev.roundtable.transcript.format.caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.caption.cue.CueList;
import dev.roundtable.transcript.format.caption.cue.CueSpeech;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.Timestamp;

/**
 * SubRip subtitles. No standard exists, so they are read as players read them: a comma or a dot is before the milliseconds, numbers may
 * be missing, an empty line does not end a cue, {@code <i>} and <code>{\an8}</code> are style.
 */
public final class SubRip implements TranscriptFormat {

    private static final String POINT = "(?:(\\d{1,9}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?";

    private static final Pattern TIMING = Pattern.compile("\\s*+(-?+)" + POINT + "\\s*+-->\\s*+(-?+)" + POINT + "(?!\\S)");

    private static final Pattern VOICE = Pattern.compile("[\\[(]([^\\[\\]():]{1,60})[\\])]:?");

    /** The beginning of a timing line, valid or not. */
    private static final Pattern ARROW = Pattern.compile("\\s*+(?:-(?=\\d{1,9}:\\d))?+\\d[\\d:.,]*+\\s*+-+>");

    private static final Pattern NUMBER = Pattern.compile("\\s*+(\\d{1,9})\\s*+");

    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*+}");

    @Override
    public String name() {
        return "srt";
    }

    @Override
    public boolean recognizes(Input input) {
        var lines = new Lines(input.text());
        boolean more = nextWords(lines);
        if (more && NUMBER.matcher(lines.text()).matches()) {
            more = nextWords(lines);
        }
        return more && TIMING.matcher(lines.text()).lookingAt();
    }

    /** Moves to the next line that is not blank; false if there is none. */
    private static boolean nextWords(Lines lines) {
        boolean more = lines.next();
        while (more && lines.isBlank()) {
            more = lines.next();
        }
        return more;
    }

    @Override
    public Transcript read(Input input) {
        var parser = new Parser(input.file(), CueCollector.hasVoices(input.text()));
        parser.parse(new Lines(input.text()));
        return new CueSpeech(name(), input).read(parser.cues.cues());
    }

    private static final class Parser {

        private final String file;
        private final boolean voices;
        private final CueList cues = new CueList();
        private final StringBuilder text = new StringBuilder();
        /** The timing of the open cue; null before the first. */
        private Cue open;
        private String voice;
        /** The index in the text of the last line, if it is the number of the next cue; -1 otherwise. */
        private int number = -1;
        private boolean afterBlank = true;
        private boolean numberAfterBlank;
        /** The number of the open cue; -1 if it has none. */
        private int counted = -1;
        private int candidate = -1;

        Parser(String file, boolean voices) {
            this.file = file;
            this.voices = voices;
        }

        void parse(Lines lines) {
            while (lines.next()) {
                if (lines.isBlank()) {
                    afterBlank = true;
                    number = open == null || isCounted() ? number : -1;
                } else if (ARROW.matcher(lines.text()).lookingAt()) {
                    timing(lines);
                } else {
                    words(lines);
                }
            }
            close();
        }

        private void timing(Lines lines) {
            var timing = TIMING.matcher(lines.text());
            if (!timing.lookingAt()) {
                throw new TranscriptException(Problem.error(file, lines.number(), "This timing line cannot be read.",
                        "Write it as 00:01:02,345 --> 00:01:04,000."));
            }
            text.setLength(number < 0 ? text.length() : number);
            counted = number < 0 ? -1 : candidate;
            close();
            open = new Cue(lines.number(), seconds(timing, 1), seconds(timing, 6),
                    voiceBehind(lines.text().substring(timing.end()).strip()), "");
        }

        /** The time whose minus is this group. An editor that moves all cues makes times before the recording; they are its beginning. */
        private static double seconds(Matcher timing, int minus) {
            return timing.group(minus).isEmpty() ? Timestamp.seconds(timing, minus + 1) : 0;
        }

        /** The voice in brackets behind a timing, as recorders write it; null if positions of the text stand there, or nothing. */
        private static String voiceBehind(String rest) {
            var match = rest.isEmpty() ? null : VOICE.matcher(rest);
            return match != null && match.matches() ? match.group(1).strip() : null;
        }

        /** Whether the last line is the number that follows that of the open cue. */
        private boolean isCounted() {
            return number >= 0 && numberAfterBlank && counted >= 0 && candidate == counted + 1;
        }

        private void words(Lines lines) {
            if (isCounted()) {
                throw new TranscriptException(Problem.error(file, lines.number(),
                        "The timing line of cue %d was expected here.".formatted(candidate),
                        "Give it a line such as 00:00:00,000 --> 00:00:02,000, or remove its number."));
            }
            var digits = NUMBER.matcher(lines.text());
            candidate = digits.matches() ? Integer.parseInt(digits.group(1)) : -1;
            // without an empty line before it, only the number after the current one begins a cue
            boolean isNumber = candidate >= 0 && (afterBlank || counted >= 0 && candidate == counted + 1);
            if (open == null && !isNumber) {
                throw new TranscriptException(
                        Problem.error(file, lines.number(), "This text stands before the first timing line.",
                                "Give it a line such as 00:00:00,000 --> 00:00:02,000, or remove it."));
            }
            number = isNumber ? text.length() : -1;
            numberAfterBlank = afterBlank;
            text.append(text.isEmpty() ? "" : "\n").append(lines.text());
            afterBlank = false;
        }

        private void close() {
            if (open != null) {
                add(open, OVERRIDE.matcher(text).replaceAll(""));
            }
            text.setLength(0);
            number = -1;
            afterBlank = false;
        }

        /** Adds a cue. Voice spans are of WebVTT, but converters leave them in. */
        private void add(Cue timing, String marked) {
            if (timing.voice() != null) {
                cues.addVoice(timing.line(), timing.start(), timing.end(), timing.voice(), CueText.withoutTags(marked));
                return;
            }
            if (!voices) {
                cues.add(timing.line(), timing.start(), timing.end(), marked, CueText.withoutTags(marked));
                return;
            }
            for (var run : CueText.runs(marked)) {
                voice = run.voice() == null ? voice : run.voice();
                cues.addVoice(timing.line(), timing.start(), timing.end(), voice, run.text());
            }
        }
    }
}
