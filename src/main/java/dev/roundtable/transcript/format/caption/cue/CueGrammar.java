package dev.roundtable.transcript.format.caption.cue;

import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.format.caption.cue.Opening.Shape;
import dev.roundtable.transcript.format.label.evidence.LabelEvidence;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;

/**
 * Decides from all cues of a file which words before the speech name its voice: names in brackets, before a colon, on a line of their
 * own, or full names that return before all words. One cue alone cannot tell a name from a sound in brackets or from a sentence with a colon.
 */
final class CueGrammar {

    private static final String SENTENCE_ENDS = ".?!…。？！؟।\"”»)]♪-–—";

    /** Seconds without a cue after which another sentence begins, even in captions without punctuation. */
    private static final double PAUSE = 1;

    private final CueMarks marks;
    private final Set<String> known;
    private final LabelEvidence evidence;
    private final BracketNames brackets;
    private final ColonNames colons;
    private final NameLines nameLines;
    private final LeadingNames leading = new LeadingNames();
    private boolean afterSentence = true;
    private Cue before;

    /**
     * @param marks the signs of another voice that the file uses
     * @param known the keys of names that need no other evidence
     */
    CueGrammar(List<Cue> cues, CueMarks marks, Set<String> known) {
        this.marks = marks;
        this.known = known;
        evidence = LabelEvidence.ofCues(known);
        brackets = new BracketNames(known);
        colons = new ColonNames();
        nameLines = new NameLines(known);
        cues.forEach(this::see);
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private void see(Cue cue) {
        var lines = cue.lines();
        if (lines.isEmpty()) {
            return;
        }
        boolean pause = before != null && before.end() != null && cue.start() != null && cue.start() - before.end() >= PAUSE;
        afterSentence |= pause;
        before = cue;
        brackets.seeCue();
        colons.seeCue();
        nameLines.see(lines);
        leading.see(lines.get(0).strip());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            int sign = marks.sign(line);
            // a later line with a name begins with a dash; without one, it continues a sentence
            boolean starts = i == 0 || sign > 0 || line.startsWith("-");
            var words = line.substring(sign);
            boolean more = i + 1 < lines.size();
            var bracketed = Opening.bracketed(words);
            if (bracketed != null) {
                brackets.see(bracketed, more || bracketed.speechStart() < words.length());
            } else {
                evidence.see(LabelLine.of(words), words, starts);
                colons.see(starts ? Opening.beforeColon(words) : null, afterSentence);
            }
            afterSentence = endsSentence(line);
        }
    }

    /**
     * The name before the words of a line.
     *
     * @param words the line without the sign of another voice
     * @param first whether it is the first line of its cue
     * @param chevrons whether chevrons are before it
     * @param more whether another line of the cue follows
     * @return null if the line names nobody
     */
    Opening opening(String words, boolean first, boolean chevrons, boolean more) {
        var name = named(words, first, chevrons, more);
        return name == null || !known.contains(Labels.key(name.label())) && Names.isCaption(name.label()) ? null : name;
    }

    private Opening named(String words, boolean first, boolean chevrons, boolean more) {
        var bracketed = Opening.bracketed(words);
        if (bracketed != null && brackets.accepts(bracketed)) {
            return bracketed;
        }
        if (first && nameLines.accepts(words)) {
            return new Opening(words, Shape.LINE, words.length());
        }
        var line = LabelLine.of(words);
        if (evidence.accepts(line)) {
            return new Opening(line.label(), line.speechStart() == words.length() ? Shape.COLON_LINE : Shape.COLON,
                    line.speechStart());
        }
        var opening = Opening.beforeColon(words);
        if (opening != null && colons.accepts(opening, first, chevrons, more)) {
            return opening;
        }
        return first ? leading.of(words) : null;
    }

    /** Whether a line names somebody who speaks only there, and may be words. */
    boolean isThin(String words) {
        return Opening.bracketed(words) == null && evidence.isThin(LabelLine.of(words));
    }

    /** Whether a line that names nobody begins with what is a name elsewhere, so that an editor should look at it. */
    boolean isDoubtful(String words) {
        var bracketed = Opening.bracketed(words);
        if (bracketed != null) {
            return brackets.nearlyAccepts(bracketed);
        }
        var opening = Opening.beforeColon(words);
        return opening != null && Names.isInCapitals(opening.label()) && Names.isLikely(opening.label());
    }
}
