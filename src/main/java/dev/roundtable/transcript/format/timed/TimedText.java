package dev.roundtable.transcript.format.timed;

import java.util.function.Predicate;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.timed.chat.Chat;

/**
 * Text in which times mark the lines, as services for meetings, dictation and videos write it: {@code Anna Weber  0:19} above words,
 * {@code [00:00.000 --> 00:02.500] words}, a time alone above words. The grammar is inferred from the whole file, and its name stands
 * behind a slash in the format. Times of day count from the first one. No standard describes these texts.
 */
public final class TimedText implements TranscriptFormat {

    private final Predicate<Input> recognized;

    private TimedText(Predicate<Input> recognized) {
        this.recognized = recognized;
    }

    /** Recognizes text with times and names. */
    public static TimedText labelled() {
        return new TimedText(input -> reading(input).isLabelled());
    }

    /** Recognizes text that begins like SubRip, but has a name below each time. It is tried before SubRip. */
    public static TimedText namedCues() {
        return new TimedText(input -> TimedReading.beginsWithRange(input.text()) && reading(input).isNamedCues());
    }

    /** Recognizes all text with times. It is tried after all other formats, and refuses what is no speech with the reason. */
    public static TimedText unlabelled() {
        return new TimedText(input -> reading(input).fits());
    }

    /** Whether the beginning of a text is a chat, in a form that only chats have. */
    public static boolean isHeadOfChat(String head) {
        var chat = Chat.of(head);
        return chat != null && chat.isCertain();
    }

    @Override
    public String name() {
        return "timed";
    }

    @Override
    public boolean recognizes(Input input) {
        return recognized.test(input);
    }

    @Override
    public Transcript read(Input input) {
        var reading = reading(input);
        if (!reading.fits()) {
            throw new TranscriptException(Problem.error(input.file(), null, "No times were found that mark the lines.",
                    "Write a time such as 0:19 or [00:00:19] where each part of the speech begins, or name another format."));
        }
        if (reading.objection() != null) {
            throw new TranscriptException(Problem.error(input.file(), reading.utterances().utterances().get(0).line(),
                    "This " + reading.objection() + ".",
                    "Put the transcript itself into the file, or move the file out of the folder."));
        }
        return new TimedBody(input, reading).transcript();
    }

    private static TimedReading reading(Input input) {
        return input.computed(TimedReading.class, TimedReading::of);
    }
}
