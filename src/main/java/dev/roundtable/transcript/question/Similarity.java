package dev.roundtable.transcript.question;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Measures how similar two questions are, by their meaningful words: pairs of Han characters, and longer words of other scripts. */
final class Similarity {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\p{IsHan}+");
    private static final int SHORTEST = 4;
    /** Fewer words are too few to compare. */
    private static final int FEWEST = 3;
    /** How many characters at the end of a turn are compared: the question is at the end. */
    private static final int REACH = 400;

    private static final Set<String> EMPTY_WORDS = Set.of("what", "which", "when", "where", "that", "this", "these", "those",
            "there",
            "think", "about", "with", "have", "been", "would", "could", "should", "your", "yours", "they", "them", "their",
            "from",
            "into", "like", "want", "please", "does", "will", "just", "also", "very", "much", "more", "some", "because", "know",
            "question", "maybe", "really", "going", "were", "being", "than", "then", "here", "said", "over", "thank", "thanks",
            "ask");
    private static final String EMPTY_CHARACTERS = "的是有沒没什麼么嗎吗呢您你我他她們们這这那個个了在對对於于想請请問问教可不以怎樣样會会到就也都還还和與与及為为或要能說说談谈講讲題题";

    private Similarity() {
    }

    /** The share, 0 to 1, of the words of one text that are in the other one. The text with fewer words counts. */
    static double of(String one, String other) {
        var first = words(one);
        var second = words(other);
        int fewer = Math.min(first.size(), second.size());
        if (fewer < FEWEST) {
            return 0;
        }
        first.retainAll(second);
        return (double) first.size() / fewer;
    }

    /** How many meaningful words a text has in small letters. Names and Han characters are not counted. */
    static long topic(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST && word.equals(word.toLowerCase(Locale.ROOT))
                        && !Character.isIdeographic(word.codePointAt(0)) && !EMPTY_WORDS.contains(word))
                .count();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        var found = WORD.matcher(text.substring(Math.max(0, text.length() - REACH)).toLowerCase(Locale.ROOT));
        while (found.find()) {
            var word = found.group();
            if (Character.isIdeographic(word.codePointAt(0))) {
                pairs(word, words);
            } else if (word.length() >= SHORTEST && !EMPTY_WORDS.contains(word)) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static void pairs(String run, Set<String> words) {
        for (int i = 0; i + 1 < run.length(); i++) {
            if (EMPTY_CHARACTERS.indexOf(run.charAt(i)) < 0 && EMPTY_CHARACTERS.indexOf(run.charAt(i + 1)) < 0) {
                words.add(run.substring(i, i + 2));
            }
        }
    }
}
