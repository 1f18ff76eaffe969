package dev.roundtable.transcript.format.label;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;

/**
 * Text or Markdown with labels: before paragraphs ({@code Name: …}, {@code **Name:** …}, with or without a time) or as headings above
 * them ({@code ### Name:}). There is one piece for each label or time. The title is the first heading of level 1; other headings end the
 * voice before them. Text between the title and the first label is no speech. No standard describes the format. Markdown is read as in
 * CommonMark.
 */
public final class Labelled implements TranscriptFormat {

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        return input.labelStyle().isLabelled();
    }

    @Override
    public Transcript read(Input input) {
        var file = input.file();
        var style = input.labelStyle();
        if (!style.isLabelled()) {
            throw new TranscriptException(Problem.error(file, null,
                    "No speaker labels were found: no name recurs before a colon at the beginning of paragraphs or as a heading.",
                    "Write \"Name: …\" or \"### Name:\" where the speaker changes, or put source: { format: plain-text } in the sheet."));
        }
        return new LabelParser(input, style).parse(name());
    }
}
