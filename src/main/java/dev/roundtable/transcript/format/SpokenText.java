package dev.roundtable.transcript.format;

import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Text in which nobody is named and which is plainly speech, as recognizers write it: paragraphs or lines without labels and times. All
 * of it is read as speech, with a warning. {@link SpeechSigns} decides.
 */
final class SpokenText implements TranscriptFormat {

    @Override
    public String name() {
        return "spoken-text";
    }

    @Override
    public boolean recognizes(Input input) {
        return input.labelStyle().refusal() == null && SpeechSigns.of(input.text()).areSpeech();
    }

    @Override
    public Transcript read(Input input) {
        if (!recognizes(input)) {
            throw new TranscriptException(Problem.error(input.file(), null,
                    "The text is not plainly speech: too few words are for a speaker or a listener, or it has headings or lists.",
                    "If all of it is said, put source: { format: plain-text } in the sheet."));
        }
        var whole = YoutubeText.whole(input.file(), name(), null, null, input.text().strip());
        return new Transcript(name(), null, null, null, whole.body(), whole.pieces(),
                List.of(Problem.warning(input.file(), null, "The file names no speakers, so all of it is read as speech.",
                        "Write labels where the speaker changes, or list the people in the panel sheet.")));
    }
}
