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
        var lines = input.computed(ShapedLines.class, ShapedLines::of);
        return !lines.isEmpty() && labelled.recognizes(rewritten(input, lines));
    }

    @Override
    public Transcript read(Input input) {
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(input.file(), null, "No speaker labels were found.",
                    "Write \"Name: …\" where the speaker changes."));
        }
        return labelled.read(rewritten(input, input.computed(ShapedLines.class, ShapedLines::of)));
    }

    private static Input rewritten(Input input, ShapedLines lines) {
        var names = new HashSet<>(input.names());
        names.addAll(lines.names());
        return Input.of(input.file(), lines.labelled(input.text()), names);
    }
}
