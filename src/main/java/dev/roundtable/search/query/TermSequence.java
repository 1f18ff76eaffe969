package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.analysis.Tokens;
import dev.roundtable.search.analysis.Tokens.Kind;
import dev.roundtable.search.query.Clause.Type;

/**
 * Terms that must follow each other. Both the query and the marks in excerpts are made of sequences, so they agree.
 *
 * @param steps in the order of their offsets; the first offset is 0
 * @param length the number of words and characters that the sequence covers
 */
public record TermSequence(List<Step> steps, int length) {

    /** A run of so many characters may contain punctuation that the recognizer put there. */
    private static final int LONG_RUN = 4;

    public TermSequence {
        steps = List.copyOf(steps);
    }

    /**
     * What a sequence has at one position.
     *
     * @param offset the position, counted from the beginning of the sequence
     * @param terms any of them; the first is the form as typed
     */
    public record Step(int offset, List<String> terms) {

        public Step {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The sequence of some words.
     *
     * @param exact whether inflected forms do not match
     * @param across whether punctuation may stand between characters of paired scripts that the words have together
     * @return a sequence without steps if the words have no letter or digit
     */
    public static TermSequence of(String words, boolean exact, boolean across) {
        var tokens = new TextAnalyzer().analyze(words);
        var steps = new ArrayList<Step>();
        int length = 0;
        for (int i = 0; i < tokens.size();) {
            int position = tokens.position(i);
            int next = i;
            while (next < tokens.size() && tokens.position(next) == position) {
                next++;
            }
            var terms = terms(tokens, i, next, exact, across);
            // The last character of a run is part of the pair before it.
            if (!terms.isEmpty() && !(isCoveredBefore(tokens, i, next))) {
                steps.add(new Step(position, terms));
            }
            length = position + 1;
            i = next;
        }
        return new TermSequence(steps, length);
    }

    /** The sequence of a clause as it was typed. */
    static TermSequence of(Clause clause) {
        boolean phrase = clause.type() == Type.PHRASE;
        return clause.type() == Type.PREFIX
                ? new TermSequence(List.of(new Step(0, List.of(WordForms.fold(clause.text()) + "*"))), 1)
                : of(clause.text(), phrase, phrase || clause.text().length() >= LONG_RUN);
    }

    /** Whether it is a single character of a paired script. */
    boolean isCharacter() {
        return length == 1 && steps.size() == 1 && TextAnalyzer.isPaired(steps.get(0).terms().get(0));
    }

    /** Whether a token ends a run that a pair before it covers. */
    private static boolean isCoveredBefore(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Kind.PAIR || tokens.kind(i) == Kind.ACROSS || tokens.kind(i) == Kind.WORD) {
                return false;
            }
        }
        int before = from - 1;
        return before >= 0 && (tokens.kind(before) == Kind.PAIR || tokens.kind(before) == Kind.ACROSS);
    }

    private static List<String> terms(Tokens tokens, int from, int to, boolean exact, boolean across) {
        var terms = new ArrayList<String>();
        String single = null;
        for (int i = from; i < to; i++) {
            var term = tokens.term(i);
            switch (tokens.kind(i)) {
                case WORD -> {
                    terms.add(term);
                    if (!exact && (i + 1 == to || tokens.kind(i + 1) != Kind.STEM)) {
                        terms.add(Tokens.STEM_MARK + term);
                    }
                }
                case STEM -> {
                    if (!exact) {
                        terms.add(term);
                        terms.add(term.substring(1));
                    }
                }
                case PAIR -> {
                    terms.add(term);
                    if (across) {
                        terms.add(Tokens.ACROSS_MARK + term);
                    }
                }
                case ACROSS -> {
                    terms.add(term.substring(1));
                    terms.add(term);
                }
                case CHARACTER, EDGE -> single = term;
                default -> throw new IllegalStateException();
            }
        }
        return terms.isEmpty() && single != null ? List.of(single) : terms;
    }
}
