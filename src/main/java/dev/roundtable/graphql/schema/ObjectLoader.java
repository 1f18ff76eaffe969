package dev.roundtable.graphql.schema;

import java.util.Collection;
import java.util.List;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Term;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.QuestionQueries;
import dev.roundtable.store.query.SpeakerQueries;
import dev.roundtable.store.query.TermQueries;
import dev.roundtable.store.query.TurnQueries;

/** Loads objects of the API by key, in no order; unknown keys are left out. The objects of one call are one {@link Batch}. */
@Singleton
class ObjectLoader {

    private final PanelQueries panels;
    private final SpeakerQueries speakers;
    private final QuestionQueries questions;
    private final TurnQueries turns;
    private final TermQueries terms;

    ObjectLoader(PanelQueries panels, SpeakerQueries speakers, QuestionQueries questions, TurnQueries turns,
            TermQueries terms) {
        this.panels = panels;
        this.speakers = speakers;
        this.questions = questions;
        this.turns = turns;
        this.terms = terms;
    }

    /** The panels of these slugs. */
    List<Panel> panels(Collection<String> slugs) {
        return Batch.of(panels.bySlug(slugs), Panel::new);
    }

    /** The speakers of these slugs. */
    List<Speaker> speakers(Collection<String> slugs) {
        return Batch.of(speakers.bySlug(slugs), Speaker::new);
    }

    /** The terms of these slugs. */
    List<Term> terms(Collection<String> slugs) {
        return Batch.of(terms.bySlug(slugs), Term::new);
    }

    /** The questions of these ids. */
    List<Question> questions(Collection<String> ids) {
        return Batch.of(questions.byId(ids), Question::new);
    }

    /** The turns of these ids. */
    List<Turn> turns(Collection<String> ids) {
        return Batch.of(turns.byId(ids), Turn::new);
    }

    /** The turns of these turn ids as answers; the caller knows, or checks by {@link Answer#isOne}, that they are answers. */
    List<Answer> answers(Collection<String> ids) {
        return Batch.of(turns.byId(ids), Answer::new);
    }
}
