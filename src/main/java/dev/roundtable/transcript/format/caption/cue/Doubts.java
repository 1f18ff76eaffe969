package dev.roundtable.transcript.format.caption.cue;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.format.SpeechBuilder;

/** Collects lines that begin like the name of a voice and are read as words. One warning names the first and counts the others. */
final class Doubts {

    private static final int SHOWN = 40;

    private String first;
    private int line;
    private int others;
    private String thin;
    private int thinLine;
    private int moreThin;

    void see(String words, int number) {
        if (first == null) {
            first = Excerpt
                    .of(words.length() > SHOWN ? words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "…" : words);
            line = number;
        } else {
            others++;
        }
    }

    /** Collects a name that occurs once. */
    void thin(String name, int number) {
        if (thin == null) {
            thin = Excerpt.of(name);
            thinLine = number;
        } else {
            moreThin++;
        }
    }

    void warn(SpeechBuilder body) {
        if (thin != null) {
            body.warn(thinLine, "\"%s\" is read as the name of a speaker, who speaks only here%s.".formatted(thin,
                    moreThin == 0 ? "" : "; %,d more are like it".formatted(moreThin)),
                    "If these are words on the screen, replace the colon.");
        }
        if (first != null) {
            body.warn(line, "\"%s\" is read as words, because too few cues of this file begin with a name%s.".formatted(first,
                    others == 0 ? "" : "; %,d more are like it".formatted(others)),
                    "If it names the speaker, list the person in the panel sheet.");
        }
    }
}
