package dev.roundtable.graphql.schema;

import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.connection.AnswerConnection;
import dev.roundtable.graphql.schema.connection.Cursor;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.connection.ParticipationConnection;
import dev.roundtable.graphql.schema.connection.QuestionConnection;
import dev.roundtable.graphql.schema.connection.SpeakerConnection;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.filter.SpeakerFilter;
import dev.roundtable.graphql.schema.filter.SpeakerOrder;
import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Participation;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.store.query.Page;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.QuestionQueries;
import dev.roundtable.store.query.SpeakerQueries;
import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.SpeakerRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root fields {@code speaker} and {@code speakers}, and the relations of speakers. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class SpeakerApi {

    private final SpeakerQueries speakers;
    private final PanelQueries panels;
    private final QuestionQueries questions;
    private final TurnQueries turns;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    SpeakerApi(SpeakerQueries speakers, PanelQueries panels, QuestionQueries questions, TurnQueries turns, ObjectLoader loader,
            ArgumentValues values) {
        this.speakers = speakers;
        this.panels = panels;
        this.questions = questions;
        this.turns = turns;
        this.loader = loader;
        this.values = values;
    }

    /** The speaker of this slug or name; null for an unknown one. */
    @Query
    @Description("The speaker of this slug; null where there is none.")
    public Speaker speaker(
            @NonNull @Description("The slug of a speaker, or a name that only this speaker has; case, width, order of words and simplified or traditional forms make no difference.") String slug) {
        return loader.speakers(List.of(values.speaker(slug))).stream().findFirst().orElse(null);
    }

    /** A page of speakers. */
    @Query
    @NonNull
    @Description("All speakers that match the filter. Anonymous speakers are listed only if SpeakerFilter.anonymous is true.")
    public SpeakerConnection speakers(
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("What speakers must have; without it, all who have a name of their own are listed.") SpeakerFilter filter,
            @DefaultValue("SLUG") @Description("The order of the list.") SpeakerOrder orderBy) {
        var criteria = SpeakerFilter.of(filter, values);
        var order = orderBy == null ? SpeakerQueries.Order.SLUG : orderBy.stored();
        var page = speakers.page(criteria, order,
                new PageArguments(first, after, last, before).keys(id -> speakers.position(id, order)));
        var nodes = Batch.of(page.rows(), Speaker::new);
        return new SpeakerConnection(nodes, PageInfo.of(nodes, page), () -> speakers.count(criteria));
    }

    /** The name in a language, or else the name itself. */
    @NonNull
    @Description("The name. Somebody whom a transcript calls only Moderator or Speaker 1 is named so, with the title of the panel in brackets.")
    public String name(@Source Speaker speaker,
            @Description("A BCP 47 tag, such as en: the name in the script of that language, where one is known; the romanized one for Latin letters. Else, and without it, the name in the language of the speaker's panels.") String language) {
        return SpeakerName.in(ArgumentValues.language(language), speaker.row());
    }

    /** A page of the speaker's participations. */
    @NonNull
    @Description("The panels that the speaker takes part in, the latest first. Panels of one day follow each other by slug, and panels without a day come last.")
    public ParticipationConnection participations(@Source Speaker speaker,
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before) {
        var arguments = new PageArguments(first, after, last, before);
        Page<Participation> page = speaker.batch().get(List.of("participations", arguments), speaker.row().slug(),
                rows -> BatchPages.wrap(
                        panels.participationPagesBySpeaker(slugs(rows), arguments.keys(panels::participationPosition)),
                        Participation::new));
        return new ParticipationConnection(page.rows(), PageInfo.of(page, page.rows(), Cursor::of),
                () -> Objects.requireNonNullElse(speaker.batch().get("participationCount", speaker.row().slug(),
                        rows -> panels.participationCountsBySpeaker(slugs(rows))), 0));
    }

    /** A page of the speaker's answers. */
    @NonNull
    @Description("What the speaker answers, by panel and in the order of the transcript.")
    public AnswerConnection answers(@Source Speaker speaker,
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before) {
        var arguments = new PageArguments(first, after, last, before);
        Page<Answer> page = speaker.batch().get(List.of("answers", arguments), speaker.row().slug(),
                rows -> BatchPages.wrap(
                        turns.answerPagesBySpeaker(slugs(rows), arguments.keys(id -> turns.position(Answer.turnId(id)))),
                        Answer::new));
        return new AnswerConnection(page.rows(), PageInfo.of(page.rows(), page), () -> Objects.requireNonNullElse(speaker
                .batch().get("answerCount", speaker.row().slug(), rows -> turns.answerCountsBySpeaker(slugs(rows))), 0));
    }

    /** A page of the questions that the speaker asks. */
    @NonNull
    @Description("What the speaker asks, by panel and in the order of the transcript.")
    public QuestionConnection questions(@Source Speaker speaker,
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before) {
        var arguments = new PageArguments(first, after, last, before);
        Page<Question> page = speaker.batch().get(List.of("questions", arguments), speaker.row().slug(),
                rows -> BatchPages.wrap(questions.pagesByAsker(slugs(rows), arguments.keys(questions::position)),
                        Question::new));
        return new QuestionConnection(page.rows(), PageInfo.of(page.rows(), page), () -> Objects.requireNonNullElse(speaker
                .batch().get("questionCount", speaker.row().slug(), rows -> questions.countsByAsker(slugs(rows))), 0));
    }

    private static List<String> slugs(List<SpeakerRow> rows) {
        return rows.stream().map(SpeakerRow::slug).distinct().toList();
    }
}
