package dev.roundtable.transcript.format.shape;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Markdown in which the speech is quoted, below the labels or together with them: {@code **Anna:**} above {@code > words}, or
 * {@code > **Anna:** words}. In other Markdown, quotes are no speech.
 */
public final class QuotedText implements TranscriptFormat {

    /** The share of lines that are quotes. */
    private static final double QUOTED = 0.4;
    private static final int FEWEST = 3;

    private final Labelled labelled = new Labelled();

    /** The text without the marks of quotes; null if it has too few. */
    private record Unquoted(String text, boolean below) {}

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        if (input.text().indexOf("\n>") < 0) {
            return false;
        }
        var unquoted = unquoted(input);
        return unquoted.text != null && (unquoted.below || !labelled.recognizes(input))
                && labelled.recognizes(Input.of(input.file(), unquoted.text, input.names()));
    }

    @Override
    public Transcript read(Input input) {
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(input.file(), null, "No speaker labels were found.",
                    "Write \"Name: …\" where the speaker changes."));
        }
        return labelled.read(Input.of(input.file(), unquoted(input).text, input.names()));
    }

    private static Unquoted unquoted(Input input) {
        return input.computed(Unquoted.class, each -> unquote(each.text()));
    }

    private static Unquoted unquote(String text) {
        if (text.indexOf('\r') < 0 && !isQuoted(text)) {
            return new Unquoted(null, false);
        }
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        int filled = 0;
        int quotes = 0;
        int labels = 0;
        int below = 0;
        boolean label = false;
        while (lines.next()) {
            var line = lines.text();
            var shown = line.strip();
            boolean quote = shown.startsWith(">") && !shown.startsWith(">>");
            out.append(quote ? shown.substring(1).stripLeading() : line).append('\n');
            if (!shown.isEmpty()) {
                filled++;
                quotes += quote ? 1 : 0;
                below += quote && label ? 1 : 0;
                label = !quote && (shown.endsWith(":") || shown.endsWith(":**") || shown.endsWith("："));
                labels += label ? 1 : 0;
            }
        }
        boolean many = quotes >= FEWEST && quotes >= QUOTED * filled;
        return new Unquoted(many ? out.toString() : null, below >= FEWEST && 5 * below >= 4 * labels);
    }

    /** Whether enough of the lines are quotes, which is cheap to see. */
    private static boolean isQuoted(String text) {
        int quotes = 0;
        int filled = 0;
        for (int start = 0; start < text.length();) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int at = start;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            filled += at < end ? 1 : 0;
            quotes += at < end && text.charAt(at) == '>' && !text.startsWith(">", at + 1) ? 1 : 0;
            start = end + 1;
        }
        return quotes >= FEWEST && quotes >= QUOTED * filled;
    }
}
