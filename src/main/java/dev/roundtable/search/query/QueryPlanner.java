package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.TermNames;
import dev.roundtable.search.query.Clause.Type;

/** Plans how a query is searched: first for turns with all words, then for turns with most of them. */
public final class QueryPlanner {

    /** How much it counts that the words follow each other as typed. */
    private static final float IN_ORDER = 1.5f;
    /** How much it counts that two neighbours stand near each other. */
    private static final float NEAR = 0.5f;
    /** A word that is written in another way counts less than as typed. */
    private static final float OTHER_FORM = 0.4f;
    /** A run of so many characters may contain punctuation that the recognizer put there. */
    private static final int LONG_RUN = 4;

    private final List<Clause> clauses;
    private final WordForms forms;
    private final Pieces pieces;
    private final NamesInQuery names;
    private final TermNames terms;

    /** @param index what the words of the query are looked up in */
    public QueryPlanner(List<Clause> clauses, IndexSnapshot index) {
        this.clauses = clauses;
        this.forms = new WordForms(index);
        this.pieces = new Pieces(index);
        this.names = new NamesInQuery(index);
        this.terms = index.terms();
    }

    /** The query for turns that have all words. */
    public PlannedQuery all() {
        var query = base();
        var highlights = new ArrayList<TermSequence>();
        var words = wanted();
        var named = words.size() > 1 ? names.in(words) : Set.of();
        boolean optional = StopWords.areOptional(words.stream().filter(clause -> clause.type() == Type.WORDS)
                .map(Clause::text).toList());
        for (int i = 0; i < words.size(); i++) {
            var clause = words.get(i);
            var sequences = sequences(words, i);
            if (sequences.isEmpty()) {
                continue;
            }
            boolean stop = clause.type() == Type.WORDS && optional && StopWords.contains(clause.text());
            query.add(any(clause, sequences, named.contains(i) ? SequenceQuery.NAMED : SequenceQuery.ALL),
                    stop ? Occur.SHOULD : Occur.MUST);
            if (!stop) {
                highlights.addAll(sequences);
            }
        }
        addNearness(query, words.stream().filter(clause -> clause.type() == Type.WORDS).map(QueryPlanner::sequence).toList());
        addOrder(query, highlights);
        return planned(query, highlights);
    }

    /** The query for turns that have most of the words; null if the words have no parts to leave out. */
    public PlannedQuery most() {
        var query = base();
        var highlights = new ArrayList<TermSequence>();
        var parts = new ArrayList<TermSequence>();
        for (var clause : wanted()) {
            if (clause.type() == Type.WORDS) {
                pieces.of(clause.text()).forEach(piece -> parts.add(TermSequence.of(piece, false, false)));
            } else {
                var sequence = sequence(clause);
                query.add(any(clause, List.of(sequence), SequenceQuery.ALL), Occur.MUST);
                highlights.add(sequence);
            }
        }
        parts.removeIf(part -> part.steps().isEmpty());
        if (parts.isEmpty()) {
            return null;
        }
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed(parts.size()));
        parts.forEach(part -> most.add(SequenceQuery.any(part, SequenceQuery.ALL), Occur.SHOULD));
        query.add(most.build(), Occur.MUST);
        addNearness(query, parts);
        highlights.addAll(parts);
        return planned(query, highlights);
    }

    /** How many of some words a turn must have: both of two, two of three, three of four or five. */
    static int needed(int count) {
        return count <= 2 ? count : (int) Math.ceil(count * 0.6);
    }

    /** What is left out, and what limits the result. */
    private BooleanQuery.Builder base() {
        var query = new BooleanQuery.Builder();
        for (var clause : clauses) {
            if (clause.excluded()) {
                query.add(clause.isFilter() ? filter(clause) : excluded(clause), Occur.MUST_NOT);
            } else if (clause.isFilter()) {
                query.add(filter(clause), Occur.FILTER);
            }
        }
        return query;
    }

    private Query excluded(Clause clause) {
        return clause.type() == Type.PREFIX
                ? prefix(clause)
                : SequenceQuery.any(sequence(clause), SequenceQuery.SAID);
    }

    private Query filter(Clause clause) {
        return switch (clause.type()) {
            case KIND -> new TermInSetQuery(Fields.KIND, Kinds.stored(clause.text()).stream().map(BytesRef::new).toList());
            case SPEAKER -> SequenceQuery.in(Fields.NAMES, TermSequence.of(clause.text(), true, true));
            case PANEL -> SequenceQuery.in(Fields.PANEL_NAMES, TermSequence.of(clause.text(), true, true));
            case TERM -> new TermInSetQuery(Fields.TERM, terms.slugs(clause.text()).stream().map(BytesRef::new).toList());
            default -> throw new IllegalArgumentException(clause.type().name());
        };
    }

    private List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded() && !clause.isFilter()).toList();
    }

    private List<TermSequence> sequences(List<Clause> words, int index) {
        var clause = words.get(index);
        if (clause.type() != Type.WORDS) {
            var sequence = sequence(clause);
            return sequence.steps().isEmpty() ? List.of() : List.of(sequence);
        }
        return forms.of(clause.text(), index > 0 ? words.get(index - 1) : null,
                index + 1 < words.size() ? words.get(index + 1) : null);
    }

    private static TermSequence sequence(Clause clause) {
        boolean phrase = clause.type() == Type.PHRASE;
        return clause.type() == Type.PREFIX
                ? new TermSequence(List.of(new TermSequence.Step(0, List.of(WordForms.fold(clause.text()) + "*"))), 1)
                : TermSequence.of(clause.text(), phrase, phrase || clause.text().length() >= LONG_RUN);
    }

    private static Query any(Clause clause, List<TermSequence> sequences, Map<String, Float> fields) {
        if (clause.type() == Type.PREFIX) {
            return prefix(clause);
        }
        var queries = new ArrayList<Query>();
        for (var sequence : sequences) {
            var query = SequenceQuery.any(sequence, fields);
            queries.add(queries.isEmpty() ? query : new BoostQuery(query, OTHER_FORM));
        }
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    private static Query prefix(Clause clause) {
        var prefix = WordForms.fold(clause.text());
        var queries = SequenceQuery.ALL.keySet().stream()
                .<Query>map(field -> new ConstantScoreQuery(new PrefixQuery(new Term(field, prefix)))).toList();
        return new DisjunctionMaxQuery(queries, 0);
    }

    /** Turns in which neighbours of the query stand near each other come before those in which they are far apart. */
    private static void addNearness(BooleanQuery.Builder query, List<TermSequence> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i - 1).steps().isEmpty() && !words.get(i).steps().isEmpty()) {
                query.add(new BoostQuery(SequenceQuery.near(words.get(i - 1), words.get(i)), NEAR), Occur.SHOULD);
            }
        }
    }

    /** Turns in which the words follow each other as typed come first. */
    private void addOrder(BooleanQuery.Builder query, List<TermSequence> highlights) {
        var words = wanted();
        if (words.size() > 1 && words.stream().allMatch(clause -> clause.type() == Type.WORDS)) {
            var all = TermSequence.of(String.join(" ", words.stream().map(Clause::text).toList()), false, true);
            query.add(new BoostQuery(SequenceQuery.in(Fields.WORDS, all), IN_ORDER), Occur.SHOULD);
            highlights.add(all);
        }
    }

    private PlannedQuery planned(BooleanQuery.Builder query, List<TermSequence> highlights) {
        if (query.build().clauses().stream().noneMatch(BooleanClause::isScoring)) {
            // Without any words, filters alone choose the turns. Words without a letter or digit find nothing.
            query.add(wanted().isEmpty() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no word"), Occur.MUST);
        }
        return new PlannedQuery(query.build(), highlights);
    }
}
