package dev.roundtable.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.search.index.TermNames;
import dev.roundtable.search.query.Clause.Type;

/** Finds the names of terms among the words of a query: one word, or up to four that follow each other. */
final class TermNamesInQuery {

    private static final int MOST_WORDS = 4;

    private final TermNames terms;

    TermNamesInQuery(TermNames terms) {
        this.terms = terms;
    }

    /** The terms whose whole name a word is. */
    Set<String> slugs(String word) {
        return terms.namedBy(word);
    }

    /**
     * The longest name that begins at a clause.
     *
     * @return null if none does
     */
    Name at(List<Clause> clauses, int from) {
        for (int to = Math.min(clauses.size(), from + MOST_WORDS); to > from; to--) {
            var words = clauses.subList(from, to);
            if (words.stream().allMatch(clause -> clause.type() == Type.WORDS)) {
                var slugs = terms.namedBy(words.stream().map(Clause::text).collect(Collectors.joining(" ")));
                if (!slugs.isEmpty()) {
                    return new Name(to - from, slugs);
                }
            }
        }
        return null;
    }

    /**
     * A name of terms.
     *
     * @param length how many clauses it has
     * @param slugs the terms that have it
     */
    record Name(int length, Set<String> slugs) {}
}
