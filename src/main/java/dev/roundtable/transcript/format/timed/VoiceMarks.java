package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.Utterance;

/** Splits words where a mark of captions says that the voice changes: {@code >> words}, or {@code - words} if a file uses dashes so. */
final class VoiceMarks {

    /** A file with fewer lines that begin with a dash uses it for something else. */
    private static final int FEWEST = 3;

    private static final Pattern CHEVRONS = Pattern.compile("(?:>{2,3}|&gt;&gt;) ?+");
    private static final Pattern DASHES = Pattern.compile("(?:^\\s*+|(?<=[.?!)\\]\"”…—-] ))[-–] ++(?=\\S)");

    /** What whisper.cpp writes behind the words of a voice. */
    private static final Pattern TURNS = Pattern.compile(" ?\\[SPEAKER_TURN\\] ?+");

    private final Pattern mark;

    /**
     * Words in one voice.
     *
     * @param changed whether the voice changes before the words
     */
    record Part(String text, boolean changed) {}

    VoiceMarks(List<Utterance> utterances) {
        long chevrons = 0;
        long dashes = 0;
        boolean turns = false;
        for (var utterance : utterances) {
            for (var words : utterance.words()) {
                turns |= words.text().endsWith("[SPEAKER_TURN]");
                chevrons += words.text().startsWith(">>") ? 1 : 0;
                dashes += words.text().startsWith("- ") || words.text().startsWith("– ") ? 1 : 0;
            }
        }
        mark = turns ? TURNS : chevrons > 1 ? CHEVRONS : dashes >= FEWEST ? DASHES : null;
    }

    /** The parts of a line, in order; at least one. */
    List<Part> split(String text) {
        if (mark == null) {
            return List.of(new Part(text, false));
        }
        var parts = new ArrayList<Part>();
        var match = mark.matcher(text);
        int from = 0;
        boolean changed = false;
        while (match.find()) {
            if (match.start() > from) {
                parts.add(new Part(text.substring(from, match.start()), changed));
            }
            from = match.end();
            changed = true;
        }
        parts.add(new Part(text.substring(from), changed));
        return parts;
    }
}
