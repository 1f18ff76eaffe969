package dev.roundtable.search.query;

import java.util.List;

import org.apache.lucene.search.Query;

/**
 * The words of a query when no turn has all of them, in the order of the query.
 *
 * @param required what a turn must have all the same: phrases, beginnings of words, and names of speakers
 * @param groups words of which a turn must have most, or any
 */
record LooseWords(List<Required> required, List<WordGroup> groups) {

    LooseWords {
        required = List.copyOf(required);
        groups = List.copyOf(groups);
    }

    boolean isEmpty() {
        return required.isEmpty() && groups.isEmpty();
    }

    /**
     * What a turn must have.
     *
     * @param query finds it
     * @param marked what excerpts mark of it
     */
    record Required(Query query, TermSequence marked) {}
}
