package dev.roundtable.transcript.format.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;

/**
 * Labelled text whose turns follow each other on one line: {@code …谢谢。李明：我认为…王芳：…}, {@code **Anna:** How? **Tom:** So.} It is
 * divided, and read as labelled text.
 */
public final class InlineText implements TranscriptFormat {

    private final List<TranscriptFormat> formats = List.of(new QuotedText(), new Labelled());
    private final boolean bold;

    private InlineText(boolean bold) {
        this.bold = bold;
    }

    /** The format of text, in which any names may stand in the middle of lines. */
    public static InlineText ofNames() {
        return new InlineText(false);
    }

    /** The format of text in which only bold names begin turns, because its other colons may be those of a page. */
    public static InlineText ofBoldNames() {
        return new InlineText(true);
    }

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        var divided = divided(input).orElse(null);
        return divided != null && format(Input.of(input.file(), divided.text(), input.names())).isPresent();
    }

    @Override
    public Transcript read(Input input) {
        var divided = divided(input).orElseThrow(() -> new TranscriptException(Problem.error(input.file(), null,
                "No speaker labels were found in the middle of lines.", "Write \"Name: …\" where the speaker changes.")));
        var lines = Input.of(input.file(), divided.text(), input.names());
        var read = format(lines).orElse(formats.get(formats.size() - 1)).read(lines);
        var problems = new ArrayList<Problem>();
        read.problems().forEach(problem -> problems.add(new Problem(problem.file(), divided.line(problem.line()),
                problem.severity(), problem.message(), problem.remedy())));
        if (divided.first() != null) {
            problems.add(Problem.warning(input.file(), divided.first(),
                    "A name in the middle of this line begins a turn.",
                    "If the words behind it belong to the speaker before, remove its colon."));
        }
        return new Transcript(read.format(), read.title(), read.videoId(), read.heldOn(), read.body(), read.pieces(), problems,
                read.facts());
    }

    private Optional<TranscriptFormat> format(Input lines) {
        return formats.stream().filter(each -> each.recognizes(lines)).findFirst();
    }

    private Optional<InlineNames.Divided> divided(Input input) {
        return input.computed(Found.class, each -> new Found(Optional.ofNullable(bold ? null : InlineNames.of(each.text()))
                .or(() -> Optional.ofNullable(BoldNames.of(each.text()))))).divided;
    }

    private record Found(Optional<InlineNames.Divided> divided) {}
}
