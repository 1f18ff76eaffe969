package dev.roundtable.transcript.format.caption;

import java.util.List;

import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TextJoiner;
import dev.roundtable.transcript.format.label.Label;
import dev.roundtable.transcript.format.label.LabelEvidence;
import dev.roundtable.transcript.format.label.LabelLine;
import dev.roundtable.transcript.format.label.Labels;

/**
 * Reads cues in which a name before a colon begins a voice, as in subtitles and meeting software: {@code Mara: Good morning}. A voice
 * lasts until the next name (podcast-namespace, transcripts.md, SRT). All cues together decide which words before a colon are names.
 */
final class PrefixedCues {

    private final LabelEvidence evidence;
    private final Labels labels;
    private final SpeechBuilder body;
    private Label voice;

    private PrefixedCues(Input input, SpeechBuilder body) {
        evidence = LabelEvidence.ofCues(input.names());
        labels = new Labels(input.file());
        this.body = body;
    }

    /** Adds one piece for each cue and voice to a body. */
    static void say(List<Cue> cues, Input input, SpeechBuilder body) {
        var prefixed = new PrefixedCues(input, body);
        cues.forEach(prefixed::see);
        cues.forEach(prefixed::say);
    }

    private void see(Cue cue) {
        boolean first = true;
        for (var line : lines(cue)) {
            // a later line with a name begins with a dash; without one, it continues a sentence
            evidence.see(LabelLine.of(line), line, first || line.startsWith("-"));
            first = false;
        }
    }

    private void say(Cue cue) {
        body.time(cue.line(), cue.start(), cue.end());
        var said = new StringBuilder();
        for (var line : lines(cue)) {
            var labelled = LabelLine.of(line);
            if (evidence.accepts(labelled)) {
                body.add(TextJoiner.fold(said.toString()), voice, cue.start(), cue.end());
                said.setLength(0);
                voice = labels.of(labelled.label(), cue.line());
                said.append(line, labelled.speechStart(), line.length());
            } else {
                said.append(said.isEmpty() ? "" : "\n").append(line);
            }
        }
        body.add(TextJoiner.fold(said.toString()), voice, cue.start(), cue.end());
    }

    private static Iterable<String> lines(Cue cue) {
        return cue.text().lines()::iterator;
    }
}
