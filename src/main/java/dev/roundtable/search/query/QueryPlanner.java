package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.Clause.Type;

/** Plans how a query is searched: first for turns with all words, then for turns with most of them, then with any of them. */
public final class QueryPlanner {

    /** How much it counts that the words follow each other as typed. */
    private static final float IN_ORDER = 1.5f;
    /** A word that is written in another way counts less than as typed. */
    private static final float OTHER_FORM = 0.4f;

    private final LimitQueries limits;
    private final List<Clause> words;
    private final WordForms forms;
    private final SequenceQueries queries;
    private final NamesInQuery names;
    private final TermNamesInQuery terms;
    private final Mentioned mentioned;
    private final CommonWords commonWords;
    private final Nearness nearness;
    private final WordGrouping grouping;
    private final LooseQuery loose;
    /** The words in groups; null until they are asked for. */
    private LooseWords groups;

    /** @param index what the words of the query are looked up in */
    public QueryPlanner(List<Clause> clauses, IndexSnapshot index) {
        limits = new LimitQueries(clauses, index);
        words = clauses.stream().filter(clause -> !clause.excluded() && !clause.isFilter()).toList();
        forms = new WordForms(index);
        queries = new SequenceQueries(index);
        names = new NamesInQuery(index);
        terms = new TermNamesInQuery(index.terms());
        mentioned = new Mentioned(index.terms());
        commonWords = new CommonWords(index);
        nearness = new Nearness(index);
        grouping = new WordGrouping(index);
        loose = new LooseQuery(index);
    }

    /** The query for turns that have all words. */
    public PlannedQuery all() {
        var query = limits.base();
        var highlights = new ArrayList<TermSequence>();
        var named = words.size() > 1 ? names.in(words) : Set.<Integer>of();
        boolean optional = StopWords.areOptional(words.stream().filter(clause -> clause.type() == Type.WORDS)
                .map(Clause::text).toList());
        var wanted = new ArrayList<TermSequence>();
        for (int i = 0; i < words.size();) {
            var name = terms.at(words, i);
            int end = i + (name == null ? 1 : name.length());
            var said = new ArrayList<Query>();
            for (; i < end; i++) {
                var clause = words.get(i);
                boolean stop = name == null && optional && clause.type() == Type.WORDS && StopWords.contains(clause.text());
                var sequences = stop ? List.<TermSequence>of() : sequences(i);
                if (!sequences.isEmpty()) {
                    boolean common = clause.type() == Type.WORDS && StopWords.contains(clause.text());
                    said.add(
                            any(clause, sequences,
                                    common ? SequenceQueries.WORDS : fields(sequences.get(0), named.contains(i))));
                    highlights.addAll(sequences);
                    wanted.add(sequences.get(0));
                }
            }
            if (!said.isEmpty()) {
                query.add(name == null ? said.get(0) : mentioned.or(said, name.slugs(), highlights), Occur.MUST);
            }
        }
        nearness.addTo(query, wanted, Nearness.NEAR);
        addOrder(query, wanted, highlights);
        return planned(query, highlights);
    }

    /** The query for turns that have most of the words; null if the words have no parts to leave out. */
    public PlannedQuery most() {
        return groups().isEmpty() ? null : loose(false);
    }

    /** The query for turns that have any of the words; null if the index does not know all of them, or if there is only one. */
    public PlannedQuery any() {
        return grouping.areKnown(groups().groups()) ? loose(true) : null;
    }

    private LooseWords groups() {
        groups = groups == null ? grouping.of(words) : groups;
        return groups;
    }

    private PlannedQuery loose(boolean any) {
        var query = limits.base();
        var highlights = new ArrayList<TermSequence>();
        loose.add(groups(), any, query, highlights);
        return planned(query, highlights);
    }

    private List<TermSequence> sequences(int index) {
        var clause = words.get(index);
        if (clause.type() != Type.WORDS) {
            var sequence = TermSequence.of(clause);
            return sequence.steps().isEmpty() ? List.of() : List.of(sequence);
        }
        return forms.of(clause.text(), index > 0 ? words.get(index - 1) : null,
                index + 1 < words.size() ? words.get(index + 1) : null);
    }

    /** Where a word is looked for. A word that a tenth of all turns have says nothing in names and titles. */
    private Map<String, Float> fields(TermSequence sequence, boolean named) {
        return named ? SequenceQueries.NAMED : commonWords.contains(sequence) ? SequenceQueries.WORDS : SequenceQueries.ALL;
    }

    private Query any(Clause clause, List<TermSequence> sequences, Map<String, Float> fields) {
        if (clause.type() == Type.PREFIX) {
            return SequenceQueries.prefix(clause.text());
        }
        var forms = new ArrayList<Query>();
        for (var sequence : sequences) {
            var query = queries.any(sequence, fields);
            forms.add(forms.isEmpty() ? query : new BoostQuery(query, OTHER_FORM));
        }
        return forms.size() == 1 ? forms.get(0) : new DisjunctionMaxQuery(forms, 0);
    }

    /** Turns in which the words follow each other as typed come first. */
    private void addOrder(BooleanQuery.Builder query, List<TermSequence> wanted, List<TermSequence> highlights) {
        if (words.size() > 1 && !wanted.stream().allMatch(commonWords::contains)
                && words.stream().allMatch(clause -> clause.type() == Type.WORDS)) {
            var all = TermSequence.of(String.join(" ", words.stream().map(Clause::text).toList()), false, true);
            query.add(new BoostQuery(queries.in(Fields.WORDS, all), IN_ORDER), Occur.SHOULD);
            highlights.add(all);
        }
    }

    private PlannedQuery planned(BooleanQuery.Builder query, List<TermSequence> highlights) {
        if (query.build().clauses().stream().noneMatch(BooleanClause::isRequired)
                || query.build().clauses().stream().noneMatch(BooleanClause::isScoring)) {
            // Without any words, filters alone choose the turns. Words without a letter or digit find nothing.
            query.add(words.isEmpty() ? new FieldExistsQuery(Fields.KIND) : new MatchNoDocsQuery("no word"), Occur.MUST);
        }
        return new PlannedQuery(query.build(), highlights);
    }
}
