package dev.roundtable.transcript.format.shape;

import java.util.List;
import java.util.Optional;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;

/** An interview without names whose questions are numbered: {@code 1. How is it?} above the answer. The labels are Q and A. */
public final class NumberedText implements TranscriptFormat {

    private final Labelled labelled = new Labelled();

    /** The text as labelled text; empty if its numbered lines do not ask. */
    private record Asked(Optional<String> text) {}

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        return asked(input).filter(labelled::recognizes).isPresent();
    }

    @Override
    public Transcript read(Input input) {
        var asked = asked(input).orElseThrow(() -> new TranscriptException(Problem.error(input.file(), null,
                "No speaker labels were found.", "Write \"Name: …\" where the speaker changes.")));
        return labelled.read(asked).withWarnings(List.of(Problem.warning(input.file(), null,
                "The file names nobody: its numbered questions are read as the words of Q, the rest as those of A.",
                "Name Q and A in the panel sheet, as aliases of people.")));
    }

    private static Optional<Input> asked(Input input) {
        return input.computed(Asked.class, each -> new Asked(Optional.ofNullable(NumberedQuestions.labelled(each.text()))))
                .text().map(text -> Input.of(input.file(), text, input.names()));
    }
}
