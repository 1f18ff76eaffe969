package dev.roundtable.search.query;

import java.util.List;
import java.util.Set;

/**
 * Words of a query that were typed together.
 *
 * @param words without stop words
 * @param slugs the terms that all words together name, in their order, on which excerpts depend; empty if they name none
 * @param together whether a turn must have all of them, near each other, because they may be one word
 */
record WordGroup(List<String> words, Set<String> slugs, boolean together) {

    WordGroup {
        words = List.copyOf(words);
    }

    /** Whether one of some words is a single character: then the words may be one, of which a part says something else. */
    static boolean hasSingle(List<String> words) {
        return words.stream().anyMatch(word -> word.codePointCount(0, word.length()) == 1);
    }
}
