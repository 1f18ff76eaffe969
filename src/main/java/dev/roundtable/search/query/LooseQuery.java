package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import dev.roundtable.search.index.IndexSnapshot;

/** Makes the query for turns that have most or any of the words, when no turn has all: questions, and words typed without spaces. */
final class LooseQuery {

    /** The most words that are looked for: Lucene refuses more than 1,024 look-ups, and each word has five. */
    private static final int MOST_WORDS = 64;

    private final Mentioned mentioned;
    private final Nearness nearness;
    private final SequenceQueries queries;

    LooseQuery(IndexSnapshot index) {
        mentioned = new Mentioned(index.terms());
        nearness = new Nearness(index);
        queries = new SequenceQueries(index);
    }

    /**
     * Adds words to a query.
     *
     * @param any whether one group of them is enough, and not most
     */
    void add(LooseWords words, boolean any, BooleanQuery.Builder query, List<TermSequence> highlights) {
        for (var required : words.required()) {
            query.add(required.query(), Occur.MUST);
            highlights.add(required.marked());
        }
        if (!words.groups().isEmpty()) {
            var groups = first(words.groups());
            add(groups, any ? 1 : needed(groups.size()), query, highlights);
        }
    }

    /** The first groups, with at most so many words as are looked for. Of a longer passage, they tell enough. */
    private static List<WordGroup> first(List<WordGroup> groups) {
        int words = 0;
        for (int i = 0; i < groups.size(); i++) {
            words += groups.get(i).words().size();
            if (words > MOST_WORDS) {
                return groups.subList(0, i);
            }
        }
        return groups;
    }

    private void add(List<WordGroup> groups, int needed, BooleanQuery.Builder query, List<TermSequence> highlights) {
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        var all = new ArrayList<TermSequence>();
        for (var group : groups) {
            var sequences = group.words().stream().map(word -> TermSequence.of(word, false, false))
                    .filter(sequence -> !sequence.steps().isEmpty()).toList();
            if (!sequences.isEmpty()) {
                most.add(query(group, sequences, highlights), Occur.SHOULD);
                nearness.addTo(query, sequences, Nearness.TOGETHER);
                all.addAll(sequences);
            }
        }
        query.add(most.build(), Occur.MUST);
        nearness.addTo(query, all, Nearness.NEAR);
        highlights.addAll(all);
    }

    private Query query(WordGroup group, List<TermSequence> sequences, List<TermSequence> highlights) {
        var words = sequences.stream().map(sequence -> queries.any(sequence, SequenceQueries.ALL)).toList();
        if (!group.slugs().isEmpty()) {
            return mentioned.or(words, group.slugs(), highlights);
        }
        if (words.size() == 1) {
            return words.get(0);
        }
        return group.together() ? together(sequences, words) : most(words);
    }

    private Query together(List<TermSequence> sequences, List<Query> words) {
        var query = new BooleanQuery.Builder();
        for (int i = 1; i < sequences.size(); i++) {
            query.add(queries.near(Nearness.last(sequences.get(i - 1)), sequences.get(i).steps().get(0)), Occur.FILTER);
        }
        words.forEach(word -> query.add(word, Occur.MUST));
        return query.build();
    }

    private static Query most(List<Query> words) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed(words.size()));
        words.forEach(word -> query.add(word, Occur.SHOULD));
        return query.build();
    }

    /** How many of some words a turn must have: both of two, two of three, three of four or five. */
    private static int needed(int count) {
        return count <= 2 ? count : (int) Math.ceil(count * 0.6);
    }
}
