package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.Clause.Type;
import dev.roundtable.search.query.LooseWords.Required;

/** Parts the words of a query into groups: names of terms, words typed together, and words of languages without spaces. */
final class WordGrouping {

    private final Pieces pieces;
    private final KnownWords known;
    private final SequenceQueries queries;
    private final NamesInQuery names;
    private final TermNamesInQuery terms;

    WordGrouping(IndexSnapshot index) {
        pieces = new Pieces(index);
        known = new KnownWords(index);
        queries = new SequenceQueries(index);
        names = new NamesInQuery(index);
        terms = new TermNamesInQuery(index.terms());
    }

    /** The words of some clauses that are no filters and exclude nothing. */
    LooseWords of(List<Clause> clauses) {
        var required = new ArrayList<Required>();
        var groups = new ArrayList<WordGroup>();
        var named = names.in(clauses);
        for (int i = 0; i < clauses.size();) {
            var clause = clauses.get(i);
            var term = terms.at(clauses, i);
            if (clause.type() != Type.WORDS) {
                required.add(typed(clause));
            } else if (named.contains(i)) {
                required.add(name(clause.text()));
            } else if (term != null) {
                groups.add(new WordGroup(clauses.subList(i, i + term.length()).stream().map(Clause::text).toList(),
                        term.slugs(), false));
            } else {
                addPieces(clause.text(), clauses.size(), required, groups);
            }
            i += term == null || named.contains(i) ? 1 : term.length();
        }
        return new LooseWords(required, groups);
    }

    /** Whether there are several groups, and the index knows all of their words, so that any group is worth finding. */
    boolean areKnown(List<WordGroup> groups) {
        return groups.size() > 1 && groups.stream()
                .allMatch(group -> !group.slugs().isEmpty() || !(group.together() && group.words().size() > 1)
                        && group.words().stream().allMatch(this::isKnown));
    }

    private void addPieces(String text, int clauses, List<Required> required, List<WordGroup> groups) {
        var found = pieces.of(text);
        if (pieces.isOneWord(text)) {
            var words = found.stream().flatMap(List::stream).toList();
            groups.add(new WordGroup(WordGroup.hasSingle(words) ? List.of(text) : words,
                    words.size() == 1 ? terms.slugs(text) : Set.of(), true));
            return;
        }
        for (var words : found) {
            if (words.size() == 1 && found.size() + clauses > 2 && names.isName(words.get(0))) {
                required.add(name(words.get(0)));
            } else if (found.size() == 1 && mayBeOneWord(words, text)) {
                groups.add(new WordGroup(List.of(String.join("", words)), Set.of(), true));
            } else {
                groups.add(new WordGroup(words, words.size() == 1 ? terms.slugs(words.get(0)) : Set.of(), false));
            }
        }
    }

    private static boolean mayBeOneWord(List<String> words, String text) {
        return words.size() > 1 && words.stream().allMatch(TextAnalyzer::isPaired) && WordGroup.hasSingle(words)
                && text.contains(String.join("", words));
    }

    private Required typed(Clause clause) {
        var sequence = TermSequence.of(clause);
        return new Required(clause.type() == Type.PREFIX
                ? SequenceQueries.prefix(clause.text())
                : queries.any(sequence, SequenceQueries.ALL), sequence);
    }

    /** What a speaker says is meant, so the name is no word among others. */
    private Required name(String name) {
        var sequence = TermSequence.of(name, false, false);
        return new Required(queries.any(sequence, SequenceQueries.NAMED), sequence);
    }

    /** Whether the index knows a word. A single character of a paired script may be a part of any word. */
    private boolean isKnown(String word) {
        return (!TextAnalyzer.isPaired(word) || word.codePointCount(0, word.length()) > 1) && known.isKnown(word);
    }
}
