package dev.roundtable.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.Transcript;
import dev.roundtable.transcript.TranscriptException;

/**
 * SubRip subtitles, as players read them, for no standard exists: a comma or a dot before the milliseconds, numbers may be missing,
 * an empty line inside a cue does not end it, {@code <i>} and <code>{\an8}</code> say how words look. One piece per cue; a name that
 * behaves like a label over the whole file begins a new voice, which lasts until the next one (Podcasting 2.0 transcript
 * specification: a name is given when the speaker changes).
 */
final class SubRip implements TranscriptFormat {

    private static final String POINT = "(?:(\\d{1,9}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";

    private static final Pattern TIMING = Pattern.compile("\\s*+" + POINT + "\\s*+-->\\s*+" + POINT + "(?!\\S)");

    /** What was meant as a timing line, well written or not. */
    private static final Pattern ARROW = Pattern.compile("\\s*+\\d[\\d:.,]*+\\s*+-+>");

    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,9}\\s*+");

    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*+}");

    @Override
    public String name() {
        return "srt";
    }

    @Override
    public boolean recognises(String text) {
        var lines = new Lines(text);
        boolean more = lines.next();
        while (more && lines.isBlank()) {
            more = lines.next();
        }
        if (more && NUMBER.matcher(lines.text()).matches()) {
            more = lines.next();
        }
        return more && TIMING.matcher(lines.text()).lookingAt();
    }

    @Override
    public Transcript read(String file, String text) {
        var cues = cues(file, text);
        var evidence = new LabelEvidence();
        for (var cue : cues) {
            cue.words().lines().forEach(line -> evidence.see(LabelLine.of(line), true));
        }
        var labels = new Labels(file);
        var body = Body.ofCues(file);
        Label voice = null;
        for (var cue : cues) {
            var said = new StringBuilder();
            for (var line : (Iterable<String>) cue.words().lines()::iterator) {
                var labelled = LabelLine.of(line);
                if (evidence.accepts(labelled)) {
                    body.add(Joint.fold(said.toString()), voice, cue.start(), cue.end());
                    said.setLength(0);
                    voice = labels.of(labelled.label(), cue.line());
                    said.append(line, labelled.speechStart(), line.length());
                } else {
                    said.append(said.isEmpty() ? "" : "\n").append(line);
                }
            }
            body.add(Joint.fold(said.toString()), voice, cue.start(), cue.end());
        }
        return body.transcript(name(), null);
    }

    /** What a cue says, without marks, and when; the line is that of its timing. */
    private record Cue(int line, double start, double end, String words) {}

    private static List<Cue> cues(String file, String text) {
        var cues = new ArrayList<Cue>();
        var lines = new Lines(text);
        Cue open = null;
        var words = new Words();
        while (lines.next()) {
            if (ARROW.matcher(lines.text()).lookingAt()) {
                var timing = TIMING.matcher(lines.text());
                if (!timing.lookingAt()) {
                    throw new TranscriptException(Problem.error(file, lines.number(), "This timing line cannot be read.",
                            "Write it as 00:01:02,345 --> 00:01:04,000."));
                }
                words.dropNumber();
                close(file, open, words, cues);
                open = new Cue(lines.number(), Timestamp.seconds(timing, 1), Timestamp.seconds(timing, 5), null);
            } else {
                words.add(lines);
            }
        }
        close(file, open, words, cues);
        return cues;
    }

    private static void close(String file, Cue open, Words words, List<Cue> cues) {
        var said = words.take();
        if (open != null) {
            cues.add(new Cue(open.line(), open.start(), open.end(), said));
        } else if (!said.isBlank()) {
            throw new TranscriptException(Problem.error(file, words.firstLine, "This text stands before the first timing line.",
                    "Give it a line such as 00:00:00,000 --> 00:00:02,000, or remove it."));
        }
    }

    /** The lines of one cue; a number directly before a timing line belongs to the next. */
    private static final class Words {

        private final StringBuilder text = new StringBuilder();
        private int lastStart;
        private boolean numbered;
        private boolean afterBlank = true;
        private int firstLine;

        void add(Lines lines) {
            if (lines.isBlank()) {
                afterBlank = true;
                numbered = false;
                return;
            }
            firstLine = text.isEmpty() ? lines.number() : firstLine;
            numbered = afterBlank && NUMBER.matcher(lines.text()).matches();
            lastStart = text.length();
            text.append(text.isEmpty() ? "" : "\n").append(lines.text());
            afterBlank = false;
        }

        void dropNumber() {
            if (numbered) {
                text.setLength(lastStart);
            }
        }

        String take() {
            var taken = CueText.withoutTags(OVERRIDE.matcher(text).replaceAll(""));
            text.setLength(0);
            numbered = false;
            afterBlank = false;
            return taken;
        }
    }
}
