package dev.roundtable.search.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.Clause.Type;

/** Finds the names of speakers among the words of a query: one word, or up to four that follow each other. */
final class NamesInQuery {

    private static final int MOST_WORDS = 4;

    private final IndexSnapshot index;

    NamesInQuery(IndexSnapshot index) {
        this.index = index;
    }

    /** The indexes of the clauses that belong to a name; empty if the query has nothing but a name. */
    Set<Integer> in(List<Clause> clauses) {
        var found = new HashSet<Integer>();
        for (int from = 0; from < clauses.size(); from++) {
            for (int to = Math.min(clauses.size(), from + MOST_WORDS); to > from; to--) {
                if (isName(clauses.subList(from, to))) {
                    for (int i = from; i < to; i++) {
                        found.add(i);
                    }
                }
            }
        }
        return found.size() == clauses.size() ? Set.of() : found;
    }

    /** Whether a word is the whole name of a speaker. */
    boolean isName(String word) {
        return index.isName(WordForms.fold(word));
    }

    private boolean isName(List<Clause> clauses) {
        return clauses.stream().allMatch(clause -> clause.type() == Type.WORDS) && index.isName(
                WordForms.fold(clauses.stream().map(Clause::text).collect(Collectors.joining(" "))));
    }
}
