package dev.roundtable.transcript.format.label;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.name.Label;

/** Warns of lines that nearly fit the grammar of a file, and of labels that are believed on thin evidence. Few warnings are read. */
final class Doubts {

    private static final int MOST = 10;
    /** Text above the talk that is longer may be speech. */
    private static final int LONGEST_HEAD = 3_000;

    private final SpeechBuilder body;
    private int warnings;
    private int omitted;
    private int dropped;
    private int firstDropped;
    private int below;
    private int firstBelow;
    private int apart;
    private int firstApart;

    Doubts(SpeechBuilder body) {
        this.body = body;
    }

    /** Warns of a line that begins like one of another speaker, and is read as speech; null for any other line. */
    void speech(int line, String label, Label voice) {
        if (label != null) {
            warn(line, "\"%s\" begins like the words of a speaker, but is read as speech%s.".formatted(Excerpt.of(label),
                    voice == null ? "" : " of " + voice.name()),
                    "If somebody of this name speaks here, list the name in the panel sheet under people.");
        }
    }

    /** Warns of a label that occurs once, and may be a word of the speaker before. */
    void label(int line, String label) {
        warn(line, "\"%s\" is read as the label of a speaker, who speaks only here.".formatted(Excerpt.of(label)),
                "If these are words of the speaker before, replace the colon.");
    }

    /** Warns of a name above a paragraph that occurs once, and may be a word of the speaker before. */
    void once(int line, String label) {
        warn(line, "\"%s\" is read as the label of a speaker, who speaks only here.".formatted(Excerpt.of(label)),
                "If it is a word of the speaker before, join it to the paragraph below.");
    }

    /** Warns of text to the end of the file below a heading, which has no label. */
    void end(int line, String heading, Label voice) {
        body.warn(line, "What stands below the last heading, \"%s\", has no label and is read as speech of %s."
                .formatted(Excerpt.of(heading), voice.name()), "If nobody says it, remove it.");
    }

    /** Counts text above the first label that is not read as speech. */
    void dropped(int line, int length) {
        firstDropped = dropped == 0 ? line : firstDropped;
        dropped += length;
    }

    /** Counts a line below the talk that is not read as speech. */
    void below(int line) {
        firstBelow = below == 0 ? line : firstBelow;
        below++;
    }

    /** Counts a line of a section between turns that is not read as speech. */
    void apart(int line) {
        firstApart = apart == 0 ? line : firstApart;
        apart++;
    }

    /** Warns of a line that says that the talk is over, unless it starts a paragraph. */
    void adjournment(int line, boolean startsParagraph) {
        if (!startsParagraph) {
            body.warn(line, "This line says that the talk is over, so it is not read as speech.",
                    "If somebody says it, write it into the line above.");
        }
    }

    /** Warns of words above the first label that stand again below it. */
    void repeated(int line) {
        body.warn(line, "The words above this label stand again below it, so they are read once.",
                "Remove them above if that is right.");
    }

    /** Adds the warnings about the whole file. */
    void end(LabelStyle style) {
        if (style.isByQuestion() && style.doubt() == null) {
            body.warn(null, "The file names nobody: its questions in bold are read as the words of Q, the rest as those of A.",
                    "Name Q and A in the panel sheet, as aliases of people.");
        }
        if (style.quotedAbove() > 0) {
            body.warn(style.quotedAbove(), "What speakers say above this heading is not read as speech.",
                    "If it is a part of the talk, remove the heading.");
        }
        var talk = style.doubt();
        if (talk != null) {
            body.warn(null, talk, "If it is a talk, list its speakers in the panel sheet under people.");
        }
        if (omitted > 0) {
            body.warn(null, "%,d more lines are doubtful.".formatted(omitted), "Check who speaks there.");
        }
        if (below > 0) {
            body.warn(firstBelow, "From here on, the lines below the talk are not read as speech (%,d).".formatted(below),
                    "If somebody says them, write a label above them.");
        }
        if (apart > 0) {
            body.warn(firstApart, "Lines below a heading are not read as speech (%,d).".formatted(apart),
                    "If somebody says them, remove the heading.");
        }
        if (dropped > LONGEST_HEAD) {
            body.warn(firstDropped, "%,d characters above the first label are not read as speech.".formatted(dropped),
                    "If they are said, write a label above them.");
        }
    }

    private void warn(int line, String message, String remedy) {
        if (warnings < MOST) {
            body.warn(line, message, remedy);
            warnings++;
        } else {
            omitted++;
        }
    }
}
