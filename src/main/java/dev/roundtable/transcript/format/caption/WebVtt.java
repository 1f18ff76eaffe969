package dev.roundtable.transcript.format.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.Lines;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TextJoiner;
import dev.roundtable.transcript.format.Timestamp;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Label;
import dev.roundtable.transcript.format.label.Labels;

/**
 * WebVTT, the W3C's Web Video Text Tracks Format (https://www.w3.org/TR/webvtt1/#file-parsing), with one piece for each cue and voice. A
 * cue without a voice span continues the last voice, as in the transcript specification of Podcasting 2.0. In a file without voice
 * spans, a name before a colon may begin a voice, as meeting services write. A player drops a broken block silently. This reader refuses
 * the file, so that no words are lost unnoticed.
 */
public final class WebVtt implements TranscriptFormat {

    private static final Pattern TIMING = Pattern
            .compile("[ \t\f]*+(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \t\f]*+-->"
                    + "[ \t\f]*+(?:(\\d{1,9}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?![^ \t\f])");

    private static final Pattern VOICE = Pattern.compile("<v[. \\t]");

    /** Single words with times: a video service writes roll-up captions like this, with each line twice or more. */
    private static final Pattern ROLL_UP = Pattern.compile("<\\d\\d:\\d\\d:\\d\\d\\.\\d{3}><c>");

    private static final String ARROW = "-->";

    @Override
    public String name() {
        return "webvtt";
    }

    @Override
    public boolean recognizes(Input input) {
        var text = input.text();
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\r\n".indexOf(text.charAt(6)) >= 0);
    }

    @Override
    public Transcript read(Input input) {
        var file = input.file();
        var text = input.text();
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(file, 1, "The first line of a WebVTT file is WEBVTT; this one is not.",
                    "Add the line, or name another format."));
        }
        var parser = new Parser(file, text);
        parser.parse();
        var body = SpeechBuilder.ofCues(file);
        if (VOICE.matcher(text).find()) {
            say(parser.cues, new Labels(file), body);
        } else {
            PrefixedCues.say(parser.cues.stream().map(WebVtt::words).toList(), input, body);
        }
        return body.transcript(name(), null);
    }

    private static void say(List<Cue> cues, Labels labels, SpeechBuilder body) {
        Label voice = null;
        for (var cue : cues) {
            body.time(cue.line(), cue.start(), cue.end());
            for (var run : CueText.runs(cue.text())) {
                voice = run.voice() == null ? voice : labels.of(run.voice(), cue.line());
                body.add(TextJoiner.fold(run.text()), voice, cue.start(), cue.end());
            }
        }
    }

    private static Cue words(Cue cue) {
        return cue.withText(CueText.runs(cue.text()).stream().map(CueText.Run::text).collect(Collectors.joining()));
    }

    private static final class Parser {

        private final String file;
        private final Lines lines;
        private final List<Cue> cues = new ArrayList<>();
        private final boolean rollUp;
        private String lastLine = "";
        private boolean more;

        Parser(String file, String text) {
            this.file = file;
            lines = new Lines(text);
            rollUp = ROLL_UP.matcher(text).find();
        }

        void parse() {
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

        /** Reads a block that does not begin with a timing: an identifier with its cue, or a comment, style or region. */
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
            cues.add(new Cue(number, Timestamp.seconds(timing, 1), Timestamp.seconds(timing, 5),
                    rollUp ? newLines(payload.toString()) : payload.toString()));
        }

        /** The new lines of a cue of roll-up captions. Its first line repeats the last line of the cue before. */
        private String newLines(String payload) {
            var added = new StringBuilder();
            for (var line : (Iterable<String>) payload.lines().filter(each -> !each.isBlank())::iterator) {
                var words = CueText.withoutTags(line).strip();
                if (!added.isEmpty() || !words.equals(lastLine)) {
                    added.append(line).append('\n');
                }
                lastLine = words;
            }
            return added.toString();
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
