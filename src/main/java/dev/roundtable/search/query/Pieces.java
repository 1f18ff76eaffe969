package dev.roundtable.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.lucene.index.Term;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.analysis.Tokens.Kind;
import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;

/**
 * Splits what was typed without spaces into words. Names of speakers and stop words are known. Elsewhere, characters belong together
 * if the index has them together more often than by chance.
 */
final class Pieces {

    /** How much more often than by chance two characters must follow each other to belong to one word. */
    private static final double COHESION = 12;
    private static final int LONGEST_STOP_WORD = 4;
    private static final int LONGEST_NAME = 8;

    private final IndexSnapshot index;

    Pieces(IndexSnapshot index) {
        this.index = index;
    }

    /** The words of a text without stop words, in their order. */
    List<String> of(String text) {
        var pieces = new ArrayList<String>();
        var run = new StringBuilder();
        var tokens = new TextAnalyzer().analyze(text);
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.CHARACTER) {
                if (end != tokens.start(i)) {
                    split(run, pieces);
                }
                run.append(tokens.term(i));
                end = tokens.end(i);
            } else if (tokens.kind(i) == Kind.WORD) {
                split(run, pieces);
                add(text.substring(tokens.start(i), tokens.end(i)), pieces);
            }
        }
        split(run, pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isEmpty() && !StopWords.contains(piece) && !pieces.contains(piece)) {
            pieces.add(piece);
        }
    }

    /** Splits a run of characters, and empties it. */
    private void split(StringBuilder run, List<String> pieces) {
        var characters = run.codePoints().mapToObj(Character::toString).toList();
        run.setLength(0);
        var unknown = new StringBuilder();
        for (int i = 0; i < characters.size();) {
            int name = longest(characters, i, LONGEST_NAME, index::isName);
            int stop = name > 0 ? 0 : longest(characters, i, LONGEST_STOP_WORD, StopWords::contains);
            int word = name > 0 ? name : stop > 0 ? stop : word(characters, i);
            var piece = String.join("", characters.subList(i, i + word));
            if (word == 1 && !StopWords.contains(piece)) {
                unknown.append(piece);
            } else {
                endUnknown(unknown, pieces);
                add(piece, pieces);
            }
            i += word;
        }
        endUnknown(unknown, pieces);
    }

    /** The length of the word that begins at a character: as far as characters belong together. */
    private int word(List<String> characters, int from) {
        int end = from + 1;
        while (end < characters.size() && cohesion(characters.get(end - 1), characters.get(end)) >= COHESION
                && longest(characters, end, LONGEST_STOP_WORD, StopWords::contains) == 0) {
            end++;
        }
        return end - from;
    }

    /** Ends a piece of characters that the index never has together. A single one says too little of the subject. */
    private static void endUnknown(StringBuilder unknown, List<String> pieces) {
        if (unknown.codePointCount(0, unknown.length()) > 1) {
            add(unknown.toString(), pieces);
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

    /** How much more often two characters follow each other than by chance; 0 if they never do. */
    private double cohesion(String first, String second) {
        long together = count(Fields.WORDS, first + second);
        return together == 0
                ? 0
                : (double) together * index.characters() / (double) count(Fields.CHARACTERS, first)
                        / count(Fields.CHARACTERS, second);
    }

    private long count(String field, String term) {
        try {
            return index.searcher().getIndexReader().totalTermFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
