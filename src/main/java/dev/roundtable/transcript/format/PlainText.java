package dev.roundtable.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Plain text: all of it is speech, without labels. It is never recognized by content: a sheet must name it, or name the people who speak.
 * Warnings tell of times and names that are read as speech.
 */
final class PlainText implements TranscriptFormat {

    /** A line that begins with a time, or has an arrow between two times. */
    private static final Pattern TIME = Pattern.compile(
            "\\s{0,8}+[(\\[<*]{0,3}+\\d{1,3}+[:：]\\d{2}+(?!\\d).{0,80}|[^-]{0,40}+-->.{0,80}", Pattern.DOTALL);
    /** What may be a label: a few words before a colon or a closing bracket. */
    private static final Pattern LABEL = Pattern.compile("([^:：\\]>]{1,40}+)[:：\\]>]");
    /** The beginning of JSON, HTML or XML. */
    private static final Pattern MARKUP = Pattern.compile("\\s*+[{\\[<]");
    /** One line may speak of a time. */
    private static final int FEWEST = 3;
    /** A file has times if one of so many lines has one: below a time there may be several lines of speech. */
    private static final int LINES_FOR_EACH = 8;

    @Override
    public String name() {
        return "plain-text";
    }

    @Override
    public boolean recognizes(Input input) {
        return false;
    }

    @Override
    public Transcript read(Input input) {
        var whole = YoutubeText.whole(input.file(), name(), null, null, input.text());
        return new Transcript(whole.format(), null, null, null, whole.body(), whole.pieces(), problems(input));
    }

    /**
     * Whether a text that no other format reads is speech of the people in its sheet: nothing in it looks like a time, a label or a
     * markup.
     */
    static boolean isSpeechOfPeople(Input input) {
        if (input.names().isEmpty() || MARKUP.matcher(input.text()).lookingAt() || !problems(input).isEmpty()) {
            return false;
        }
        int all = 0;
        int labels = 0;
        var lines = new Lines(input.text());
        while (lines.next()) {
            all += lines.isBlank() ? 0 : 1;
            var label = LABEL.matcher(lines.text());
            labels += label.lookingAt() ? 1 : 0;
            if (input.names().contains(Labels.key(lines.text().strip()))
                    || label.lookingAt() && input.names().contains(Labels.key(label.group(1).strip()))) {
                return false;
            }
        }
        return labels * LINES_FOR_EACH <= all;
    }

    /** Reads a text for which {@link #isSpeechOfPeople} holds. */
    Transcript readSpeechOfPeople(Input input) {
        var read = read(input);
        return read.withWarnings(List.of(Problem.warning(input.file(), null,
                "There are no labels, so all words are read as speech of the people in the panel sheet.",
                "If that is right, put source: { format: plain-text } in the panel sheet.")));
    }

    /** Whether an editor should try this format for a text that no other format reads, as a sentence. */
    static String advice(Input input) {
        return problems(input).isEmpty()
                ? "For text without labels put source: { format: plain-text } in the panel sheet."
                : "The format plain-text would make words of the times or names in it, so change the file instead.";
    }

    private static List<Problem> problems(Input input) {
        var problems = new ArrayList<Problem>();
        int count = 0;
        int first = 0;
        int all = 0;
        var lines = new Lines(input.text());
        while (lines.next()) {
            boolean time = TIME.matcher(lines.text()).lookingAt();
            first = time && count == 0 ? lines.number() : first;
            count += time ? 1 : 0;
            all += lines.isBlank() ? 0 : 1;
        }
        if (count >= FEWEST && count * LINES_FOR_EACH >= all) {
            problems.add(Problem.warning(input.file(), first,
                    "The panel sheet says plain-text, so the times in %,d lines are read as words.".formatted(count),
                    "Remove the times, or remove the format from the sheet if another format can be read."));
        }
        if (new Labelled().recognizes(input)) {
            problems.add(Problem.warning(input.file(), null,
                    "The panel sheet says plain-text, so the names that label the speech are read as words.",
                    "Remove the format from the sheet: then the labels give the speakers."));
        }
        return problems;
    }
}
