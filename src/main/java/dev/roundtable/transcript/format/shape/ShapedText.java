package dev.roundtable.transcript.format.shape;

import java.util.HashSet;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;

/**
 * Text whose labels have marks of their own, such as {@code @anna words} or {@code ○田中委員　words}. The form is inferred from the whole
 * file; then the text is read as labelled text. It is tried when other labels were not found. No standard describes these texts.
 */
public final class ShapedText implements TranscriptFormat {

    private final Labelled labelled = new Labelled();

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        return rewritten(input) != null;
    }

    @Override
    public Transcript read(Input input) {
        var rewritten = rewritten(input);
        if (rewritten == null) {
            throw new TranscriptException(Problem.error(input.file(), null, "No speaker labels were found.",
                    "Write \"Name: …\" where the speaker changes."));
        }
        return labelled.read(rewritten);
    }

    /** The input as labelled text; null if it has no labels of these forms. */
    private Input rewritten(Input input) {
        var lines = input.computed(ShapedLines.class, ShapedLines::of);
        if (!lines.isEmpty()) {
            var names = new HashSet<>(input.names());
            names.addAll(lines.names());
            var rewritten = Input.of(input.file(), lines.labelled(input.text()), names);
            if (labelled.recognizes(rewritten)) {
                return rewritten;
            }
        }
        var text = QuestionHeadings.labelled(input.text());
        var asked = text == null ? null : Input.of(input.file(), text, input.names());
        return asked != null && labelled.recognizes(asked) ? asked : null;
    }
}
