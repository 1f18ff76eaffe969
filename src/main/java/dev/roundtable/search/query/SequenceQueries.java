package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;

/** Makes Lucene queries of sequences for one index. They leave out what the index does not have, because Lucene looks each term up in each segment. */
final class SequenceQueries {

    /** Where turns are looked for, and how much a match counts: words most, for all turns of a speaker or a question have its names. */
    static final Map<String, Float> ALL = weights(1f, 0.5f, 0.45f, 0.35f, 0.1f);
    /** The same for the name of a speaker beside other words: what that speaker says of them is meant. */
    static final Map<String, Float> NAMED = weights(0.5f, 0.4f, 1f, 0.35f, 0.1f);
    /** What a speaker says, after corrections. */
    static final Map<String, Float> WORDS = Map.of(Fields.WORDS, 1f);
    /** What a speaker says. */
    static final Map<String, Float> SAID = Map.of(Fields.WORDS, 1f, Fields.HEARD, 0.5f);
    /** How much a word counts that matches in a further field. */
    private static final float TIE = 0.1f;
    /** An inflected form counts less than the form as typed. */
    private static final float INFLECTED = 0.6f;

    /** How many words or characters may stand between words that are near each other. */
    private static final int SLOP = 8;

    private static final Query NONE = new MatchNoDocsQuery("nothing in the index");

    private final IndexSnapshot index;

    SequenceQueries(IndexSnapshot index) {
        this.index = index;
    }

    /** A query for a sequence in any of some fields. */
    Query any(TermSequence sequence, Map<String, Float> fields) {
        var queries = new ArrayList<Query>();
        fields.forEach((field, weight) -> {
            var documents = documents(field, sequence);
            if (documents != NONE) {
                queries.add(new BoostQuery(turns(field, documents), weight));
            }
        });
        return switch (queries.size()) {
            case 0 -> NONE;
            case 1 -> queries.get(0);
            default -> new DisjunctionMaxQuery(queries, TIE);
        };
    }

    /** A query for the documents, of turns or of titles, that have a sequence in any of some fields. It has no useful scores. */
    Query documents(TermSequence sequence, Map<String, Float> fields) {
        return new DisjunctionMaxQuery(fields.keySet().stream().map(field -> documents(field, sequence)).toList(), 0);
    }

    /** A query for the turns that have a sequence in one field, or in the titles of their question or panel. */
    Query in(String field, TermSequence sequence) {
        var documents = documents(field, sequence);
        return documents == NONE ? NONE : turns(field, documents);
    }

    private static Query turns(String field, Query query) {
        return Fields.TITLES.contains(field) ? new TurnsOfTitlesQuery(query) : query;
    }

    private Query documents(String field, TermSequence sequence) {
        var steps = sequence.steps();
        if (steps.isEmpty()) {
            return NONE;
        }
        if (sequence.isCharacter() && field.equals(Fields.WORDS)) {
            return single(Fields.CHARACTERS, steps.get(0));
        }
        return steps.size() == 1 ? single(field, steps.get(0)) : phrase(field, steps, 0);
    }

    /** A query for the beginning of a word. */
    static Query prefix(String beginning) {
        var prefix = WordForms.fold(beginning);
        return new DisjunctionMaxQuery(ALL.keySet().stream()
                .map(field -> turns(field, new ConstantScoreQuery(new PrefixQuery(new Term(field, prefix))))).toList(), 0);
    }

    /** A query for one step shortly before another, in the words of a turn. */
    Query near(TermSequence.Step first, TermSequence.Step second) {
        return phrase(Fields.WORDS, List.of(new TermSequence.Step(0, first.terms()), new TermSequence.Step(1, second.terms())),
                SLOP);
    }

    private static Map<String, Float> weights(float words, float heard, float names, float question, float about) {
        // In a fixed order, so that equal turns get equal scores in every process.
        var weights = new LinkedHashMap<String, Float>();
        weights.put(Fields.WORDS, words);
        weights.put(Fields.HEARD, heard);
        weights.put(Fields.NAMES, names);
        weights.put(Fields.QUESTION, question);
        weights.put(Fields.ABOUT, about);
        return Collections.unmodifiableMap(weights);
    }

    private Query phrase(String field, List<TermSequence.Step> steps, int slop) {
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (var step : steps) {
            var known = known(field, step);
            if (known.isEmpty()) {
                return NONE;
            }
            phrase.add(known.toArray(Term[]::new), step.offset());
        }
        return new LongPhraseQuery(phrase.build());
    }

    private Query single(String field, TermSequence.Step step) {
        var known = known(field, step);
        if (known.isEmpty()) {
            return NONE;
        }
        var typed = step.terms().get(0);
        if (known.size() == 1 && known.get(0).text().equals(typed)) {
            return new TermQuery(known.get(0));
        }
        var synonyms = new SynonymQuery.Builder(field);
        known.forEach(term -> synonyms.addTerm(term, term.text().equals(typed) ? 1 : INFLECTED));
        return synonyms.build();
    }

    /** The terms of a step that the index has. */
    private List<Term> known(String field, TermSequence.Step step) {
        return step.terms().stream().map(term -> new Term(field, term)).filter(term -> index.documents(term) > 0).toList();
    }
}
