package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.List;

/** Doubts pieces that begin with the last words of the piece before, as captions do that roll. */
final class RepeatedWords implements Doubt {

    private static final int LEAST_SHARED = 4;
    private static final int MOST_SHARED = 12;
    private static final int FEWEST = 3;
    private static final double SHARE = 0.1;

    @Override
    public void check(Reading reading, Report report) {
        var overlapping = new ArrayList<String>();
        String before = "";
        for (var words : reading.words()) {
            if (overlaps(before, words)) {
                overlapping.add(words);
            }
            before = words;
        }
        if (overlapping.size() >= FEWEST && overlapping.size() >= SHARE * reading.words().size()) {
            report.add(List.of(overlapping.get(0)),
                    "%s begins with the last words before it; " + (overlapping.size() - 1) + " more places are like it.",
                    "If the words were said once, remove what is repeated.");
        }
    }

    /** Whether a text begins with four to twelve words that are the last ones of the text before. */
    private static boolean overlaps(String before, String words) {
        int limit = Math.min(before.length(), words.length());
        int shared = 0;
        for (int i = 0; i < limit && shared < MOST_SHARED; i++) {
            boolean end = i + 1 == words.length() || words.charAt(i + 1) == ' ';
            shared += end ? 1 : 0;
            if (end && shared >= LEAST_SHARED && before.regionMatches(before.length() - i - 1, words, 0, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
