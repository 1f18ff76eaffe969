package dev.roundtable.transcript.format.timed.table;

import java.util.regex.Pattern;

import dev.roundtable.transcript.script.LabelWords;

/** Reads the label of a row: a speaker, or a number of a voice, and the name that may stand in another column beside it. */
final class VoiceCell {

    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}");

    private VoiceCell() {
    }

    /**
     * The label, such as {@code Speaker 1} or {@code Speaker 1 (Anna)}.
     *
     * @param beside the cell of the other column; empty without one
     */
    static String of(String cell, String beside) {
        var voice = COUNTED.matcher(cell).matches() ? "Speaker " + cell : cell;
        return beside.isBlank() || voice.isEmpty() || beside.equals(cell) || !LabelWords.isVoice(voice)
                ? voice
                : voice + " (" + beside.strip().replace(" (", ", ").replaceAll("[()（）]", "") + ")";
    }
}
