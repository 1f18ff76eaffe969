package dev.roundtable.transcript.format.caption.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.line.TextJoiner;

/**
 * Turns the cues of one file into speech. If the markup of the format names voices, they are used. Otherwise the grammar of the cues is
 * inferred from the whole file. A voice lasts until the next one (podcast-namespace, transcripts.md, SRT).
 */
public final class CueSpeech {

    private final String format;
    private final Input input;
    private Facts facts = Facts.NONE;
    private String title;
    private boolean rolled;
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * @param format the name of the format, without a grammar
     * @param input the file
     */
    public CueSpeech(String format, Input input) {
        this.format = format;
        this.input = input;
    }

    /** Sets the title that the file states; null if it states none. */
    public CueSpeech title(String stated) {
        title = stated;
        return this;
    }

    /** Sets the language that the file states, as a BCP 47 tag; null if it states none. */
    public CueSpeech language(String tag) {
        facts = tag == null ? Facts.NONE : new Facts(tag, null, null, List.of());
        return this;
    }

    /** Adds a warning for the editor, with the line in the file; null if it has none. */
    public CueSpeech warn(Integer line, String message, String remedy) {
        warnings.add(Problem.warning(input.file(), line, message, remedy));
        return this;
    }

    /** Says that the format already left out lines that captions repeat. */
    public CueSpeech rolled(boolean already) {
        rolled = already;
        return this;
    }

    /**
     * Reads the cues.
     *
     * @param cues in the order in which they are said
     * @return the speech, with the grammar in the name of the format, such as {@code srt/name-colon}
     * @throws dev.roundtable.transcript.file.TranscriptException if nobody says anything, or a label is too long
     */
    public Transcript read(List<Cue> cues) {
        if (Song.isSung(cues)) {
            throw new TranscriptException(Problem.error(input.file(), cues.get(0).line(),
                    "This is a song: notes of music stand beside the words of nearly all cues.",
                    "Put the transcript of a talk into the file, or move the file out of the folder."));
        }
        var body = SpeechBuilder.ofCues(input.file());
        body.facts(facts);
        warnings.forEach(warning -> body.warn(warning.line(), warning.message(), warning.remedy()));
        var quiet = withoutSounds(cues);
        var grammar = quiet.stream().anyMatch(cue -> cue.voice() != null) ? named(quiet, body) : inferred(quiet, body);
        return body.transcript(grammar == null ? format : format + '/' + grammar, title);
    }

    private static List<Cue> withoutSounds(List<Cue> cues) {
        return cues.stream().map(cue -> {
            var quiet = cue.text().indexOf('\n') < 0 ? Sounds.without(cue.text()) : withoutSounds(cue.text());
            return quiet.equals(cue.text()) ? cue : cue.withText(quiet);
        }).toList();
    }

    /** Line by line, so that a name behind or below a sound begins its line. */
    private static String withoutSounds(String text) {
        var lines = text.lines().map(Sounds::without).toList();
        boolean spoken = lines.stream().anyMatch(line -> !line.isBlank() && !Sounds.isOnly(line));
        return lines.stream().filter(line -> !spoken || !Sounds.isOnly(line) || "[(（【".indexOf(line.strip().charAt(0)) < 0)
                .collect(Collectors.joining("\n"));
    }

    private String named(List<Cue> cues, SpeechBuilder body) {
        var labels = new Labels(input.file());
        for (var cue : cues) {
            body.time(cue.line(), cue.start(), cue.end());
            Label voice = cue.voice() == null ? null : labels.of(cue.voice(), cue.line());
            var words = TextJoiner.fold(cue.text());
            if (!Sounds.isOnly(words)) {
                body.add(Sounds.without(words), voice, cue.start(), cue.end());
            }
        }
        return "voice";
    }

    private String inferred(List<Cue> cues, SpeechBuilder body) {
        boolean rolls = RollUp.rolls(cues);
        var once = rolls ? RollUp.withoutRepeats(cues) : cues;
        var marks = new CueMarks(once);
        var grammar = new CueGrammar(once, marks, input.names());
        var used = new SpokenCues(input.file(), marks, grammar, body).say(once);
        if (used == null && !rolls && !rolled && Song.isLikely(cues)) {
            body.warn(cues.get(0).line(),
                    "These may be the words of a song: many lines come back, verses have names, or words move.",
                    "If nobody talks in it, move the file out of the folder.");
        }
        return used == null && (rolls || rolled) ? "rolling" : used;
    }
}
