package dev.roundtable.graphql.schema;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.connection.AnswerConnection;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.filter.AnswerFilter;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Correction;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.NeighbourRow;
import dev.roundtable.store.row.TurnRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root field {@code answers}, and the relations of answers. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class AnswerApi {

    private final TurnQueries turns;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    AnswerApi(TurnQueries turns, ObjectLoader loader, ArgumentValues values) {
        this.turns = turns;
        this.loader = loader;
        this.values = values;
    }

    /** A page of answers. */
    @Query
    @NonNull
    @Description("Answers, by panel and in the order of the transcript.")
    public AnswerConnection answers(
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("Which answers.") AnswerFilter filter) {
        var criteria = AnswerFilter.of(filter, values);
        var page = turns.answers(criteria,
                new PageArguments(first, after, last, before).keys(id -> turns.position(Answer.turnId(id))));
        var nodes = Batch.of(page.rows(), Answer::new);
        return new AnswerConnection(nodes, PageInfo.of(nodes, page), () -> turns.countAnswers(criteria));
    }

    /** The panel of an answer. */
    @NonNull
    @Description("The panel in which it is given.")
    public Panel panel(@Source Answer answer) {
        return answer.batch().one("panel", answer.row().panel(), TurnRow::panel, loader::panels, panel -> panel.row().slug());
    }

    /** The question of an answer. */
    @NonNull
    @Description("The question that it answers.")
    public Question question(@Source Answer answer) {
        return answer.batch().one("question", answer.row().question(), TurnRow::question, loader::questions,
                question -> question.row().id());
    }

    /** The speaker of an answer; null if unknown. */
    @Description("Who gives it; null where that cannot be told.")
    public Speaker speaker(@Source Answer answer) {
        return answer.batch().one("speaker", answer.row().speaker(), TurnRow::speaker, loader::speakers,
                speaker -> speaker.row().slug());
    }

    /** The turn that an answer responds to; null if there is none. */
    @Description("The turn that it responds to; null where nobody asks in words.")
    public Turn prompt(@Source Answer answer) {
        return answer.batch().one("prompt", answer.row().prompt(), TurnRow::prompt, loader::turns, turn -> turn.row().id());
    }

    /** The corrections of an answer, in order. */
    @NonNull
    @Description("What the glossary corrected in it, in order.")
    public List<@NonNull Correction> corrections(@Source Answer answer) {
        return Correction.of(answer.row(), answer.batch(), turns);
    }

    /** The answer before in the panel; null for the first. */
    @Description("The answer before it in the panel; null for the first.")
    public Answer previous(@Source Answer answer) {
        return neighbour(answer, -1);
    }

    /** The answer after in the panel; null for the last. */
    @Description("The answer after it in the panel; null for the last.")
    public Answer next(@Source Answer answer) {
        return neighbour(answer, 1);
    }

    private Answer neighbour(Answer answer, int step) {
        return answer.batch().get(List.of("neighbour", step), answer.row().id(), rows -> {
            var pairs = turns.neighbours(rows.stream().map(TurnRow::id).distinct().toList(), step);
            var answers = loader.answers(pairs.stream().map(NeighbourRow::neighbour).collect(Collectors.toSet())).stream()
                    .collect(Collectors.toMap(found -> found.row().id(), found -> found));
            return pairs.stream().collect(Collectors.toMap(NeighbourRow::of, pair -> answers.get(pair.neighbour())));
        });
    }
}
