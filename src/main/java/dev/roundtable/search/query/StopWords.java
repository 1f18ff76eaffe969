package dev.roundtable.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that questions are made of, in English and Chinese, folded. They are in the index, and a phrase needs them. */
final class StopWords {

    private static final Set<String> ALL = read();
    /** Below so many characters, the other words of a query say too little alone: to C. */
    private static final int LEAST_CONTENT = 3;

    private StopWords() {
    }

    /** Whether a word is one. */
    static boolean contains(String word) {
        return ALL.contains(WordForms.fold(word));
    }

    /** Whether turns without these words are hits, because the other words of the query say what it is about. */
    static boolean areOptional(List<String> words) {
        return words.stream().filter(word -> !contains(word)).mapToInt(String::length).sum() >= LEAST_CONTENT;
    }

    private static Set<String> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                StopWords.class.getResourceAsStream("/search/stop-words.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")).map(WordForms::fold))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
