package dev.roundtable.transcript.format.caption.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * A cue: words that are on the screen from one time to another.
 *
 * @param line the line of its timing in the file, from 1
 * @param start seconds from the start of the recording; null if the file has none
 * @param end seconds from the start of the recording; null if the file has none
 * @param voice the name that the markup of the format gives to the voice; null if it gives none
 * @param text the words without markup, with their line breaks
 */
public record Cue(int line, Double start, Double end, String voice, String text) {

    /** The same cue with other words. */
    public Cue withText(String other) {
        return new Cue(line, start, end, voice, other);
    }

    /** The same cue with another voice; null for none. */
    public Cue withVoice(String other) {
        return new Cue(line, start, end, other, text);
    }

    /** The same cue with another end. */
    public Cue withEnd(Double other) {
        return new Cue(line, start, other, voice, text);
    }

    /** The lines that are not blank. A space at the end of one may part it from the next. */
    List<String> lines() {
        var lines = new ArrayList<String>(2);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            add(text.substring(from, end), lines);
            from = end + 1;
        }
        add(from == 0 ? text : text.substring(from), lines);
        return lines;
    }

    private static void add(String line, List<String> lines) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }
}
