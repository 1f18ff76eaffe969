package dev.roundtable.search.query;

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
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

import dev.roundtable.search.index.Fields;

/** Makes Lucene queries of sequences. */
final class SequenceQuery {

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

    private SequenceQuery() {
    }

    /** A query for a sequence in any of some fields. */
    static Query any(TermSequence sequence, Map<String, Float> fields) {
        var queries = fields.entrySet().stream()
                .<Query>map(field -> new BoostQuery(in(field.getKey(), sequence), field.getValue())).toList();
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, TIE);
    }

    /** A query for the documents, of turns or of titles, that have a sequence in any of some fields. It has no useful scores. */
    static Query documents(TermSequence sequence, Map<String, Float> fields) {
        return new DisjunctionMaxQuery(fields.keySet().stream().map(field -> documents(field, sequence)).toList(), 0);
    }

    /** A query for the turns that have a sequence in one field, or in the titles of their question or panel. */
    static Query in(String field, TermSequence sequence) {
        return turns(field, documents(field, sequence));
    }

    private static Query turns(String field, Query query) {
        return Fields.TITLES.contains(field) ? new TurnsOfTitlesQuery(query) : query;
    }

    private static Query documents(String field, TermSequence sequence) {
        if (sequence.steps().isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        if (sequence.isCharacter() && field.equals(Fields.WORDS)) {
            return new TermQuery(new Term(Fields.CHARACTERS, sequence.steps().get(0).terms().get(0)));
        }
        if (sequence.steps().size() == 1) {
            return single(field, sequence.steps().get(0).terms());
        }
        if (sequence.steps().stream().allMatch(step -> step.terms().size() == 1)) {
            var phrase = new PhraseQuery.Builder();
            sequence.steps().forEach(step -> phrase.add(new Term(field, step.terms().get(0)), step.offset()));
            return phrase.build();
        }
        var phrase = new MultiPhraseQuery.Builder();
        sequence.steps().forEach(step -> phrase.add(terms(field, step.terms()), step.offset()));
        return new LongPhraseQuery(phrase.build());
    }

    /** A query for the beginning of a word. */
    static Query prefix(String beginning) {
        var prefix = WordForms.fold(beginning);
        return new DisjunctionMaxQuery(ALL.keySet().stream()
                .map(field -> turns(field, new ConstantScoreQuery(new PrefixQuery(new Term(field, prefix))))).toList(), 0);
    }

    /** A query for one step shortly before another, in the words of a turn. */
    static Query near(TermSequence.Step first, TermSequence.Step second) {
        return new LongPhraseQuery(new MultiPhraseQuery.Builder().setSlop(SLOP).add(terms(Fields.WORDS, first.terms()))
                .add(terms(Fields.WORDS, second.terms())).build());
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

    private static Term[] terms(String field, List<String> terms) {
        return terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new);
    }

    private static Query single(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        var synonyms = new SynonymQuery.Builder(field);
        synonyms.addTerm(new Term(field, terms.get(0)));
        terms.subList(1, terms.size()).forEach(term -> synonyms.addTerm(new Term(field, term), INFLECTED));
        return synonyms.build();
    }
}
