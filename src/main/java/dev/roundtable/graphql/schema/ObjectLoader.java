package dev.roundtable.graphql.schema;

import java.util.Collection;
import java.util.List;

import jakarta.inject.Singleton;

import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.QuestionQueries;
import dev.roundtable.store.query.SpeakerQueries;
import dev.roundtable.store.query.TurnQueries;

/** Rows by key, as they appear on the wire; what is read in one call is one batch. */
@Singleton
class ObjectLoader {

    private final PanelQueries panels;
    private final SpeakerQueries speakers;
    private final QuestionQueries questions;
    private final TurnQueries turns;

    ObjectLoader(PanelQueries panels, SpeakerQueries speakers, QuestionQueries questions, TurnQueries turns) {
        this.panels = panels;
        this.speakers = speakers;
        this.questions = questions;
        this.turns = turns;
    }

    List<Panel> panels(Collection<String> slugs) {
        return Batch.of(panels.bySlug(slugs), Panel::new);
    }

    List<Speaker> speakers(Collection<String> slugs) {
        return Batch.of(speakers.bySlug(slugs), Speaker::new);
    }

    List<Question> questions(Collection<String> ids) {
        return Batch.of(questions.byId(ids), Question::new);
    }

    List<Turn> turns(Collection<String> ids) {
        return Batch.of(turns.byId(ids), Turn::new);
    }

    List<Answer> answers(Collection<String> ids) {
        return Batch.of(turns.byId(ids), Answer::new);
    }
}
