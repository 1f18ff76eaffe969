package dev.roundtable.graphql.schema;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.connection.QuestionConnection;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.filter.QuestionFilter;
import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.QuestionQueries;
import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.AddresseeRow;
import dev.roundtable.store.row.QuestionRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Questions: the root and the relations of a question. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class QuestionApi {

    private static final int SHORTEST_HEADLINE = 10;
    private static final int USUAL_HEADLINE = 80;
    private static final int LONGEST_HEADLINE = 1000;

    private final QuestionQueries questions;
    private final TurnQueries turns;
    private final ObjectLoader views;
    private final ArgumentValues values;

    QuestionApi(QuestionQueries questions, TurnQueries turns, ObjectLoader views, ArgumentValues values) {
        this.questions = questions;
        this.turns = turns;
        this.views = views;
        this.values = values;
    }

    /** A page of questions. */
    @Query
    @NonNull
    @Description("Questions, by panel and in the order in which they are first put.")
    public QuestionConnection questions(
            @Description("How many from the beginning, 1 to 100; 20 when neither first nor last is given.") Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description("How many from the end, 1 to 100; not together with first.") Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("Which questions.") QuestionFilter filter) {
        var criteria = QuestionFilter.of(filter, values);
        var page = questions.page(criteria, new PageArguments(first, after, last, before).keys(questions::position));
        var nodes = Batch.of(page.rows(), Question::new);
        return new QuestionConnection(nodes, PageInfo.of(nodes, page), () -> questions.count(criteria));
    }

    /** The title in a language. */
    @Description("A short title; null where nobody gave one in that language.")
    public String title(@Source Question question,
            @Description("The language of the title, such as en; the panel's language when not given.") String language) {
        return title(question).in(language);
    }

    /** A line that stands for the question. */
    @NonNull
    @Description("The title. Without one, the words that ask: all of them if they are short enough, else the longest sentence with a question mark, cut at a clause or between words.")
    public String headline(@Source Question question,
            @DefaultValue("80") @Description("The most code points that the words may have, 10 to 1000. A title is never cut.") Integer length,
            @Description("The language of the title, such as en. If nobody gave a title in it, the field has the question's own title.") String language) {
        int most = length == null ? USUAL_HEADLINE : length;
        if (most < SHORTEST_HEADLINE || most > LONGEST_HEADLINE) {
            throw RequestException.badUserInput(
                    "\"length\" must be %d to %d code points.".formatted(SHORTEST_HEADLINE, LONGEST_HEADLINE));
        }
        var title = title(question).inOrOwn(language);
        return title != null ? title : Headline.of(question.getText(), most);
    }

    private static LocalizedText title(Question question) {
        return new LocalizedText(question.row().language(), question.row().title(), question.row().titleEn());
    }

    /** The panel. */
    @NonNull
    @Description("The panel in which it is asked.")
    public Panel panel(@Source Question question) {
        return question.batch().one("panel", question.row().panel(), QuestionRow::panel, views::panels,
                panel -> panel.row().slug());
    }

    /** Who asks. */
    @Description("Who puts it first; null where that cannot be told, or nobody asks in words.")
    public Speaker askedBy(@Source Question question) {
        return question.batch().one("askedBy", question.row().askedBy(), QuestionRow::askedBy, views::speakers,
                speaker -> speaker.row().slug());
    }

    /** Who is asked. */
    @NonNull
    @Description("Those it is put to, in that order.")
    public List<@NonNull Speaker> addressedTo(@Source Question question) {
        List<Speaker> addressed = question.batch().get("addressedTo", question.row().id(), rows -> {
            var all = questions.addressees(rows.stream().map(QuestionRow::id).toList());
            var speakers = views.speakers(all.stream().map(AddresseeRow::speaker).collect(Collectors.toSet())).stream()
                    .collect(Collectors.toMap(speaker -> speaker.row().slug(), speaker -> speaker));
            return all.stream().collect(Collectors.groupingBy(AddresseeRow::question,
                    Collectors.mapping(one -> speakers.get(one.speaker()), Collectors.toList())));
        });
        return addressed == null ? List.of() : addressed;
    }

    /** What it follows up. */
    @Description("The question it follows up; null for a main question.")
    public Question parent(@Source Question question) {
        return question.batch().one("parent", question.row().parent(), QuestionRow::parent, views::questions,
                parent -> parent.row().id());
    }

    /** What follows it up. */
    @NonNull
    @Description("The questions that follow it up.")
    public List<@NonNull Question> followUps(@Source Question question) {
        return question.batch().many("followUps", question.row().id(), QuestionRow::id,
                ids -> Batch.of(questions.byParent(ids), Question::new), followUp -> followUp.row().parent());
    }

    /** The turns that put it. */
    @NonNull
    @Description("The turns that put it, one for each panelist it is handed to; empty where nobody asks in words.")
    public List<@NonNull Turn> prompts(@Source Question question) {
        return question.batch().many("prompts", question.row().id(), QuestionRow::id,
                ids -> Batch.of(turns.promptsByQuestion(ids), Turn::new), turn -> turn.row().question());
    }

    /** The answers. */
    @NonNull
    @Description("The answers to it, in the order of the transcript.")
    public List<@NonNull Answer> answers(@Source Question question) {
        return question.batch().many("answers", question.row().id(), QuestionRow::id,
                ids -> Batch.of(turns.answersByQuestion(ids), Answer::new), answer -> answer.row().question());
    }
}
