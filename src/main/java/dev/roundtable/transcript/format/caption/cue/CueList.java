package dev.roundtable.transcript.format.caption.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the cues of a file in its order. A cue with the words of the cue before and other tags in them only marks the next word, as
 * recognizers write for karaoke. It makes the cue before longer.
 */
public final class CueList {

    private final List<Cue> cues = new ArrayList<>();
    private String lastMarked = "";
    private String lastWords = "";

    /**
     * Adds a cue without a voice.
     *
     * @param line the line of its timing in the file, from 1
     * @param start seconds from the start of the recording
     * @param end seconds from the start of the recording
     * @param marked the words with their tags
     * @param words the words without their tags
     */
    public void add(int line, double start, double end, String marked, String words) {
        var last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
        if (last != null && start - last.end() <= 0 && words.equals(lastWords) && !marked.equals(lastMarked)) {
            cues.set(cues.size() - 1, last.withEnd(Math.max(end, last.end())));
        } else {
            cues.add(new Cue(line, start, end, null, words));
        }
        lastMarked = marked;
        lastWords = words;
    }

    /** Adds a cue with a voice that markup names; null if it names nobody. */
    public void addVoice(int line, double start, double end, String voice, String words) {
        cues.add(new Cue(line, start, end, voice, words));
    }

    /** The cues, in order. */
    public List<Cue> cues() {
        return cues;
    }
}
