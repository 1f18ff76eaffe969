package dev.roundtable.search.query;

import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

import dev.roundtable.search.index.Fields;

/** Makes Lucene queries of sequences. */
final class SequenceQuery {

    /** How much a match in each field counts. Words count most; names and titles belong to all turns of a speaker or a question. */
    private static final Map<String, Float> WEIGHTS = Map.of(Fields.WORDS, 1f, Fields.HEARD, 0.9f, Fields.NAMES, 0.45f,
            Fields.QUESTION, 0.35f, Fields.ABOUT, 0.1f);
    /** Where turns are looked for. */
    static final List<String> ALL = List.of(Fields.WORDS, Fields.HEARD, Fields.NAMES, Fields.QUESTION, Fields.ABOUT);
    /** What a speaker says. */
    static final List<String> SAID = List.of(Fields.WORDS, Fields.HEARD);
    /** How much a word counts that matches in a further field. */
    private static final float TIE = 0.1f;
    /** An inflected form counts less than the form as typed. */
    private static final float INFLECTED = 0.6f;

    private SequenceQuery() {
    }

    /** A query for a sequence in any of some fields. */
    static Query any(TermSequence sequence, List<String> fields) {
        var queries = fields.stream().<Query>map(field -> new BoostQuery(in(field, sequence), WEIGHTS.get(field))).toList();
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, TIE);
    }

    /** A query for a sequence in one field. */
    static Query in(String field, TermSequence sequence) {
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
        sequence.steps().forEach(step -> phrase
                .add(step.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new), step.offset()));
        return phrase.build();
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
