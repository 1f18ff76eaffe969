package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.Clause.Type;

/** Plans the search for turns that have most or any of the words, when no turn has all: questions, and words typed without spaces. */
final class LooseQuery {

    /** The most words that are looked for: Lucene refuses more than 1,024 look-ups, and each word has five. */
    private static final int MOST_WORDS = 64;

    private final List<Clause> clauses;
    private final Pieces pieces;
    private final KnownWords known;
    private final NamesInQuery names;
    private final TermNamesInQuery terms;
    private final Mentioned mentioned;
    private final Nearness nearness;

    LooseQuery(List<Clause> clauses, IndexSnapshot index) {
        this.clauses = clauses;
        pieces = new Pieces(index);
        known = new KnownWords(index);
        names = new NamesInQuery(index);
        terms = new TermNamesInQuery(index.terms());
        mentioned = new Mentioned(index.terms());
        nearness = new Nearness(new CommonWords(index));
    }

    /**
     * Adds the words to a query.
     *
     * @param any whether one group of words is enough, if the index knows all words
     * @return whether that makes a query
     */
    boolean addTo(BooleanQuery.Builder query, List<TermSequence> highlights, boolean any) {
        var groups = new ArrayList<Group>();
        var named = names.in(clauses);
        for (int i = 0; i < clauses.size();) {
            var clause = clauses.get(i);
            var term = terms.at(clauses, i);
            if (clause.type() != Type.WORDS) {
                var sequence = TermSequence.of(clause);
                query.add(clause.type() == Type.PREFIX
                        ? SequenceQuery.prefix(clause.text())
                        : SequenceQuery.any(sequence, SequenceQuery.ALL), Occur.MUST);
                highlights.add(sequence);
            } else if (named.contains(i)) {
                addName(clause.text(), query, highlights);
            } else if (term != null) {
                groups.add(new Group(clauses.subList(i, i + term.length()).stream().map(Clause::text).toList(), term.slugs(),
                        false));
            } else {
                addPieces(clause.text(), query, highlights, groups);
            }
            i += term == null || named.contains(i) ? 1 : term.length();
        }
        if (groups.isEmpty() || any && !areKnown(groups)) {
            return !any && !highlights.isEmpty();
        }
        add(first(groups), query, highlights, any ? 1 : needed(first(groups).size()));
        return true;
    }

    /** The first groups, with at most so many words as are looked for. Of a longer passage, they tell enough. */
    private static List<Group> first(List<Group> groups) {
        int words = 0;
        for (int i = 0; i < groups.size(); i++) {
            words += groups.get(i).words().size();
            if (words > MOST_WORDS) {
                return groups.subList(0, i);
            }
        }
        return groups;
    }

    private void addPieces(String text, BooleanQuery.Builder query, List<TermSequence> highlights, List<Group> groups) {
        var found = pieces.of(text);
        if (pieces.isOneWord(text)) {
            var words = found.stream().flatMap(List::stream).toList();
            groups.add(new Group(hasSingle(words) ? List.of(text) : words,
                    words.size() == 1 ? terms.slugs(text) : Set.of(), true));
            return;
        }
        for (var group : found) {
            if (group.size() == 1 && found.size() + clauses.size() > 2 && names.isName(group.get(0))) {
                addName(group.get(0), query, highlights);
            } else if (found.size() == 1 && group.size() > 1 && group.stream().allMatch(TextAnalyzer::isPaired)
                    && hasSingle(group)
                    && text.contains(String.join("", group))) {
                groups.add(new Group(List.of(String.join("", group)), Set.of(), true));
            } else {
                groups.add(new Group(group,
                        group.size() == 1 ? terms.slugs(group.get(0)) : Set.of(), false));
            }
        }
    }

    /** Whether one of some words is a single character: then the words may be one, of which a part says something else. */
    private static boolean hasSingle(List<String> words) {
        return words.stream().anyMatch(word -> word.codePointCount(0, word.length()) == 1);
    }

    /** What a speaker says is meant, so the name is no word among others. */
    private static void addName(String name, BooleanQuery.Builder query, List<TermSequence> highlights) {
        var sequence = TermSequence.of(name, false, false);
        query.add(SequenceQuery.any(sequence, SequenceQuery.NAMED), Occur.MUST);
        highlights.add(sequence);
    }

    private boolean areKnown(List<Group> groups) {
        return groups.size() > 1 && groups.stream()
                .allMatch(group -> !group.slugs().isEmpty() || !(group.together() && group.words().size() > 1)
                        && group.words().stream().allMatch(this::isKnownWord));
    }

    /** Whether the index knows a word. A single character of a paired script may be a part of any word. */
    private boolean isKnownWord(String word) {
        return (!TextAnalyzer.isPaired(word) || word.codePointCount(0, word.length()) > 1) && known.isKnown(word);
    }

    private void add(List<Group> groups, BooleanQuery.Builder query, List<TermSequence> highlights, int needed) {
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

    private Query query(Group group, List<TermSequence> sequences, List<TermSequence> highlights) {
        var words = sequences.stream().map(sequence -> SequenceQuery.any(sequence, SequenceQuery.ALL)).toList();
        if (!group.slugs().isEmpty()) {
            return mentioned.or(words, group.slugs(), highlights);
        }
        if (words.size() == 1) {
            return words.get(0);
        }
        var query = new BooleanQuery.Builder();
        if (group.together()) {
            for (int i = 1; i < sequences.size(); i++) {
                query.add(SequenceQuery.near(Nearness.last(sequences.get(i - 1)), sequences.get(i).steps().get(0)),
                        Occur.FILTER);
            }
            words.forEach(word -> query.add(word, Occur.MUST));
        } else {
            query.setMinimumNumberShouldMatch(needed(words.size()));
            words.forEach(word -> query.add(word, Occur.SHOULD));
        }
        return query.build();
    }

    /** How many of some words a turn must have: both of two, two of three, three of four or five. */
    private static int needed(int count) {
        return count <= 2 ? count : (int) Math.ceil(count * 0.6);
    }

    /**
     * Words that were typed together.
     *
     * @param words without stop words
     * @param slugs the terms that all words together name; empty if they name none
     * @param together whether a turn must have all of them, near each other, because they may be one word
     */
    private record Group(List<String> words, Set<String> slugs, boolean together) {}
}
