package dev.roundtable.transcript.format.caption;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.caption.cue.Cue;
import dev.roundtable.transcript.format.caption.cue.CueList;

/** Collects the cues of a WebVTT file: their words without tags, and the names of their voice spans. */
final class CueCollector {

    private static final Pattern VOICE = Pattern.compile("<v[. \\t]");

    private final CueList cues = new CueList();
    private final boolean voices;
    private final boolean rollUp;
    private String lastLine = "";
    private String voice;

    /**
     * @param text the whole file
     * @param rollUp whether each cue repeats the last line of the cue before
     */
    CueCollector(String text, boolean rollUp) {
        this.voices = hasVoices(text);
        this.rollUp = rollUp;
    }

    /** Whether a text has voice spans. */
    static boolean hasVoices(String text) {
        return VOICE.matcher(text).find() || NamedCue.isIn(text);
    }

    void add(int line, double start, double end, String text) {
        var payload = rollUp ? newLines(text) : text;
        if (voices) {
            for (var run : CueText.runs(payload)) {
                voice = run.voice() == null ? voice : run.voice();
                cues.addVoice(line, start, end, voice, run.text());
            }
        } else {
            cues.add(line, start, end, payload,
                    CueText.runs(payload).stream().map(CueText.Run::text).collect(Collectors.joining()));
        }
    }

    List<Cue> cues() {
        return cues.cues();
    }

    /** The new lines of a cue of roll-up captions. Its first line repeats the last line of the cue before. */
    private String newLines(String payload) {
        var added = new StringBuilder();
        for (var line : (Iterable<String>) payload.lines().filter(each -> !each.isBlank())::iterator) {
            var words = CueText.withoutTags(line).strip();
            if (!added.isEmpty() || !words.equals(lastLine)) {
                added.append(line).append('\n');
            }
            lastLine = words;
        }
        return added.toString();
    }
}
