package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Sounds;

/** Recognizes captions of a song: notes of music beside the words, names of verses, lines that come back, or words that appear together. */
final class Song {

    private static final double MOSTLY = 0.8;
    /** The share of lines that are sung again, from which a file may be a song. */
    private static final double AGAIN = 0.3;
    private static final int FEWEST = 3;
    private static final int LEAST_LENGTH = 10;
    private static final int FEWEST_TOGETHER = 10;

    private static final Pattern VERSE = Pattern.compile(
            "(?i)[\\[(](?:(?:pre-|post-)?(?:chorus|verse|bridge|hook|refrain|intro|outro|strophe|couplet|estribillo|refrão))(?: \\d)?[\\])].{0,40}");

    private Song() {
    }

    /** Whether notes of music stand beside the words of most cues. */
    static boolean isSung(List<Cue> cues) {
        var worded = cues.stream().filter(cue -> !cue.text().isBlank() && !Sounds.isOnly(cue.text())).toList();
        long sung = worded.stream().filter(cue -> cue.text().chars().anyMatch(c -> "♪♫♬".indexOf(c) >= 0)).count();
        return worded.size() >= FEWEST && sung >= MOSTLY * worded.size();
    }

    /** Whether the lines may be those of a song, because they have names of verses, or many come back. */
    static boolean isLikely(List<Cue> cues) {
        var times = new HashMap<String, Integer>();
        String before = null;
        boolean comesBack = false;
        for (var cue : cues) {
            var text = cue.text().strip();
            if (text.length() >= LEAST_LENGTH && !Sounds.isOnly(text)) {
                comesBack |= times.merge(text, 1, Integer::sum) > 1 && !text.equals(before);
                before = text;
            }
        }
        int again = times.values().stream().filter(count -> count > 1).mapToInt(count -> count).sum();
        long verses = cues.stream().filter(cue -> VERSE.matcher(cue.text().strip()).matches()).count();
        return verses > 1 || isKaraoke(cues) || comesBack && again > FEWEST && again >= AGAIN * cues.size();
    }

    /** Whether most cues are single words or letters that appear together with the one before, as words to sing along move in. */
    private static boolean isKaraoke(List<Cue> cues) {
        int together = 0;
        for (int i = 1; i < cues.size(); i++) {
            boolean word = cues.get(i).text().strip().chars().noneMatch(Character::isWhitespace);
            together += word && cues.get(i).start() != null && cues.get(i).start().equals(cues.get(i - 1).start()) ? 1 : 0;
        }
        return together > FEWEST_TOGETHER && 2 * together >= cues.size();
    }
}
