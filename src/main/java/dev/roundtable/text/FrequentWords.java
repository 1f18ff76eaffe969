package dev.roundtable.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the languages of one script apart by their frequent words and special letters, from the table {@code languages.txt}. A word
 * weighs the logarithm of the number of languages, divided by the number of languages that have it.
 */
final class FrequentWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’][\\p{L}\\p{M}]++)?+");
    /** A letter weighs less than a word: names and foreign words have it, too. */
    private static final double LETTER = 0.5;
    /** The least share of frequent words. In speech it is about 0.4, in the speech of another language about 0.1. */
    private static final double LEAST_SHARE = 0.18;
    /** In short texts chance is larger. */
    private static final double LEAST_SHARE_OF_FEW = 0.3;
    private static final int FEW = 20;
    /** Fewer different words show no language: most short words are words of several languages. */
    private static final int LEAST_WORDS = 3;
    /** How much the best language must be ahead of the second one. */
    private static final double LEAD = 1.05;

    private final List<String> tags = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<Character, List<Integer>> byLetter = new HashMap<>();

    private FrequentWords() {
    }

    /**
     * The language of a text.
     *
     * @param script the script of most of the text
     * @param text in Unicode normalization form C
     * @param unsure the result if no language of the table is likely
     */
    static String language(UnicodeScript script, String text, String unsure) {
        var words = Tables.BY_SCRIPT.get(script);
        return words == null ? unsure : words.language(text.toLowerCase(Locale.ROOT), unsure);
    }

    /** The share of the words of a text that are frequent in a language; 0 if the table does not have the language. */
    static double share(String language, String text) {
        var words = Tables.BY_SCRIPT.values().stream().filter(table -> table.tags.contains(language)).findFirst();
        return words.map(table -> table.count(text.toLowerCase(Locale.ROOT)).share(table.tags.indexOf(language))).orElse(0.0);
    }

    private record Count(double[] scores, int[] hits, int words, int distinct) {

        double share(int language) {
            return hits[language] / (double) Math.max(1, words);
        }
    }

    private Count count(String text) {
        var scores = new double[tags.size()];
        var hits = new int[tags.size()];
        int words = 0;
        var few = new HashSet<String>();
        var matcher = WORD.matcher(text);
        for (; matcher.find(); words++) {
            var word = matcher.group().replace('’', '\'');
            add(word, scores, hits);
            if (few.size() < LEAST_WORDS) {
                few.add(word);
            }
        }
        return new Count(scores, hits, words, few.size());
    }

    private String language(String text, String unsure) {
        var count = count(text);
        var scores = count.scores;
        int best = best(scores, -1);
        boolean sure = count.distinct >= LEAST_WORDS
                && count.share(best) >= (count.words < FEW ? LEAST_SHARE_OF_FEW : LEAST_SHARE)
                && (tags.size() == 1 || scores[best] > LEAD * scores[best(scores, best)]);
        return sure ? tags.get(best) : unsure;
    }

    private void add(String word, double[] scores, int[] hits) {
        var languages = byWord.get(word);
        if (languages == null) {
            languages = byWord.getOrDefault(word.substring(word.indexOf('\'') + 1), List.of());
        }
        double weight = languages.isEmpty() ? 0 : weight(languages);
        for (int language : languages) {
            scores[language] += weight;
            hits[language]++;
        }
        addLetters(word, scores);
    }

    private void addLetters(String word, double[] scores) {
        boolean[] seen = null;
        for (int i = 0; i < word.length(); i++) {
            // no language has a special letter in ASCII
            var having = word.charAt(i) < 0x80 ? null : byLetter.get(word.charAt(i));
            if (having != null) {
                seen = seen == null ? new boolean[scores.length] : seen;
                double weight = LETTER * weight(having);
                for (int language : having) {
                    scores[language] += seen[language] ? 0 : weight;
                    seen[language] = true;
                }
            }
        }
    }

    private double weight(List<Integer> having) {
        return Math.log((tags.size() + 1.0) / having.size());
    }

    private static int best(double[] scores, int without) {
        int best = without == 0 ? 1 : 0;
        for (int i = 0; i < scores.length; i++) {
            best = i != without && scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private void add(String[] fields) {
        int language = tags.size();
        tags.add(fields[0]);
        if (!fields[2].equals("-")) {
            fields[2].chars().forEach(letter -> put(byLetter, (char) letter, language));
        }
        for (int i = 3; i < fields.length; i++) {
            put(byWord, fields[i], language);
        }
    }

    private static <K> void put(Map<K, List<Integer>> languages, K key, int language) {
        var having = languages.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (!having.contains(language)) {
            having.add(language);
        }
    }

    /** Loaded when the first text needs it. */
    private static final class Tables {

        static final Map<UnicodeScript, FrequentWords> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

        static {
            for (var line : Table.lines("languages.txt")) {
                var fields = line.split(" ");
                BY_SCRIPT.computeIfAbsent(UnicodeScript.valueOf(fields[1]), script -> new FrequentWords()).add(fields);
            }
        }
    }
}
