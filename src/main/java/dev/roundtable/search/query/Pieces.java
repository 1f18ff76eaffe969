package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.analysis.Tokens.Kind;
import dev.roundtable.search.index.IndexSnapshot;

/**
 * Splits what was typed without spaces into words. Names of speakers, names of terms and stop words are known. Elsewhere, a word is the
 * longest run of characters that the index has together. Stop words separate groups of words: the words of one group were typed
 * together, so they mean one thing.
 */
final class Pieces {

    /** How much more often than by chance two characters must follow each other to belong to one word. */
    private static final double COHESION = 12;
    private static final int LONGEST_STOP_WORD = 4;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_WORD = 10;

    private final IndexSnapshot index;
    private final KnownWords known;

    Pieces(IndexSnapshot index) {
        this.index = index;
        this.known = new KnownWords(index);
    }

    /** The words of a text without stop words, in their order, in groups of at least one. */
    List<List<String>> of(String text) {
        var groups = new Groups();
        var run = new StringBuilder();
        var tokens = new TextAnalyzer().analyze(text);
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.CHARACTER) {
                if (end != tokens.start(i)) {
                    split(run, groups);
                }
                run.append(tokens.term(i));
                end = tokens.end(i);
            } else if (tokens.kind(i) == Kind.WORD) {
                split(run, groups);
                groups.add(text.substring(tokens.start(i), tokens.end(i)));
            }
        }
        split(run, groups);
        groups.end();
        return groups.all;
    }

    /** Whether a text is one run of characters of paired scripts without stop words and names of speakers: a word, or words typed together. */
    boolean isOneWord(String text) {
        var tokens = new TextAnalyzer().analyze(text);
        var characters = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case CHARACTER -> characters.add(tokens.term(i));
                case WORD, ACROSS -> {
                    return false;
                }
                default -> {
                    // pairs repeat the characters
                }
            }
        }
        for (int i = 0; i < characters.size();) {
            int length = word(characters, i);
            if (stopWord(characters, i) > 0 || longest(characters, i, LONGEST_NAME, index::isName) > 0
                    || StopWords.contains(characters.get(i)) && length == 1) {
                return false;
            }
            i += length;
        }
        return !characters.isEmpty();
    }

    /** Splits a run of characters, and empties it. */
    private void split(StringBuilder run, Groups groups) {
        var characters = run.codePoints().mapToObj(Character::toString).toList();
        run.setLength(0);
        var unknown = new StringBuilder();
        for (int i = 0; i < characters.size();) {
            int name = longest(characters, i, LONGEST_NAME, this::isName);
            int length = name > 0 ? name : stopWord(characters, i);
            boolean word = length == 0 || name > 0;
            length = length > 0 ? length : word(characters, i);
            var piece = String.join("", characters.subList(i, i + length));
            if (word && length == 1 && !StopWords.contains(piece)) {
                unknown.append(piece);
            } else {
                endUnknown(unknown, groups);
                if (name > 0) {
                    groups.end();
                }
                groups.add(piece);
                if (name > 0) {
                    groups.end();
                }
            }
            i += length;
        }
        endUnknown(unknown, groups);
    }

    private boolean isName(String word) {
        return index.isName(word) || !index.terms().slugs(word).isEmpty();
    }

    private static int stopWord(List<String> characters, int from) {
        return longest(characters, from, LONGEST_STOP_WORD, StopWords::contains);
    }

    /** The length of the word that begins at a character. */
    private int word(List<String> characters, int from) {
        int end = from + 1;
        if (StopWords.contains(characters.get(from))
                && (end == characters.size() || known.cohesion(characters.get(from), characters.get(end)) < COHESION)) {
            return 1;
        }
        while (end < characters.size() && end - from < LONGEST_WORD && stopWord(characters, end) == 0
                && known.areTogether(String.join("", characters.subList(from, end + 1)))) {
            end++;
        }
        while (end - from > 1 && isLoose(characters, from, end)) {
            end--;
        }
        return end - from;
    }

    /** Whether the last character of a word belongs to what follows, or is a stop word that follows by chance. */
    private boolean isLoose(List<String> characters, int from, int end) {
        double before = known.cohesion(characters.get(end - 2), characters.get(end - 1));
        if (StopWords.contains(characters.get(end - 1)) && before < COHESION) {
            return true;
        }
        return end - from > 2 && end < characters.size() && stopWord(characters, end) == 0
                && !StopWords.contains(characters.get(end))
                && known.cohesion(characters.get(end - 1), characters.get(end)) > before;
    }

    /** Ends a piece of characters that the index never has together. */
    private static void endUnknown(StringBuilder unknown, Groups groups) {
        if (!unknown.isEmpty()) {
            groups.add(unknown.toString());
        }
        unknown.setLength(0);
    }

    /** The length of the longest known word of at least two characters; 0 if there is none. */
    private static int longest(List<String> characters, int from, int most, Predicate<String> known) {
        for (int length = Math.min(most, characters.size() - from); length > 1; length--) {
            if (known.test(String.join("", characters.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    /** The groups so far, and the one that is not complete. */
    private static final class Groups {

        private final List<List<String>> all = new ArrayList<>();
        private final List<String> current = new ArrayList<>();

        /** Adds a word to the current group. A stop word ends it. */
        void add(String word) {
            if (StopWords.contains(word)) {
                end();
            } else if (!current.contains(word) && all.stream().noneMatch(group -> group.contains(word))) {
                current.add(word);
            }
        }

        void end() {
            if (!current.isEmpty()) {
                all.add(List.copyOf(current));
                current.clear();
            }
        }
    }
}
