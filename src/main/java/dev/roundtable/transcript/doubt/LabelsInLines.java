package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Doubts words in which the same name stands before a colon behind the ends of sentences: {@code … is low. Tom Reed: I know. …}. The name
 * of a speaker needs to stand there only once, also behind a bracket: {@code It is [Ann Lee: Yes.] deep}.
 */
final class LabelsInLines implements Doubt {

    private static final int FEWEST = 3;
    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 3;
    private static final Set<String> SENTENCES = Set.of("I'm", "And", "But", "So", "Well");

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var counts = new HashMap<String, Integer>();
        var places = new LinkedHashMap<String, String>();
        for (var words : reading.words()) {
            see(words, reading.labels(), counts, places);
        }
        var doubtful = new ArrayList<String>();
        places.forEach((name, words) -> {
            if (counts.get(name) >= FEWEST || reading.labels().contains(name)) {
                doubtful.add(words);
            }
        });
        report.add(doubtful,
                "%s begins like the words of a speaker in the middle of a line, but is read as words of another one.",
                "Begin a new line where the speaker changes.");
    }

    private static void see(String words, Set<String> labels, Map<String, Integer> counts, Map<String, String> places) {
        for (int colon = words.indexOf(": "); colon >= 0; colon = words.indexOf(": ", colon + 1)) {
            int start = start(words, colon);
            if (start > 0) {
                var name = words.substring(start, colon);
                boolean bracketed = isBracket(words.charAt(start - 1));
                if (name.split(" ").length <= MOST_WORDS && !SENTENCES.contains(name)
                        && (!bracketed || labels.contains(name))) {
                    counts.merge(name, 1, Integer::sum);
                    places.putIfAbsent(name, words.substring(start));
                }
            }
        }
    }

    private static boolean isBracket(char c) {
        return c == '[' || c == '(';
    }

    /** The index of the name before a colon, behind a bracket or the end of a sentence; -1 if there is none. */
    private static int start(String words, int colon) {
        for (int i = colon - 1; i > 1 && colon - i <= LONGEST; i--) {
            char c = words.charAt(i);
            if (Character.isLetter(c) && isBracket(words.charAt(i - 1))) {
                return i;
            }
            boolean capital = Character.isUpperCase(c) && words.charAt(i - 1) == ' ';
            if (capital && ".?!…\"”)".indexOf(words.charAt(i - 2)) >= 0) {
                return i;
            }
            if (!capital && words.charAt(i - 1) == ' ' || !Character.isLetterOrDigit(c) && " .'_-".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
