package dev.roundtable.transcript.doubt;

import java.util.ArrayList;

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
        Integer line = null;
        for (var words : reading.words()) {
            if (overlaps(before, words)) {
                line = overlapping.isEmpty() ? reading.line(before, words) : line;
                overlapping.add(words);
            }
            before = words;
        }
        if (overlapping.size() >= FEWEST && overlapping.size() >= SHARE * reading.words().size()) {
            report.add(line, overlapping.get(0),
                    "%s begins with the last words before it; " + (overlapping.size() - 1) + " more places are like it.",
                    "If the words were said once, remove what is repeated.");
        }
    }

    /** Whether a text begins with four to twelve words that are the last ones of the text before. */
    private static boolean overlaps(String before, String words) {
        int end = 0;
        for (int shared = 1; shared <= MOST_SHARED && end < words.length(); shared++) {
            int space = words.indexOf(' ', end + 1);
            end = space < 0 ? words.length() : space;
            if (end > before.length()) {
                return false;
            }
            if (shared >= LEAST_SHARED && before.regionMatches(before.length() - end, words, 0, end)) {
                return true;
            }
        }
        return false;
    }
}
