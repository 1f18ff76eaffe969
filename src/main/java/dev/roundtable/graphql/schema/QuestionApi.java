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
import dev.roundtable.text.Headline;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root field {@code questions}, and the relations of questions. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class QuestionApi {

    private static final int SHORTEST_HEADLINE = 10;
    private static final int USUAL_HEADLINE = 80;
    private static final int LONGEST_HEADLINE = 1000;

    private final QuestionQueries questions;
    private final TurnQueries turns;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    QuestionApi(QuestionQueries questions, TurnQueries turns, ObjectLoader loader, ArgumentValues values) {
        this.questions = questions;
        this.turns = turns;
        this.loader = loader;
        this.values = values;
    }

    /** A page of questions. */
    @Query
    @NonNull
    @Description("Questions, by panel and in the order in which they are first put.")
    public QuestionConnection questions(
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before,
            @Description("Which questions.") QuestionFilter filter) {
        var criteria = QuestionFilter.of(filter, values);
        var page = questions.page(criteria, new PageArguments(first, after, last, before).keys(questions::position));
        var nodes = Batch.of(page.rows(), Question::new);
        return new QuestionConnection(nodes, PageInfo.of(nodes, page), () -> questions.count(criteria));
    }

    /** The title in a language; null if nobody gave one. */
    @Description("A short title; null where nobody gave one in that language.")
    public String title(@Source Question question,
            @Description("The language of the title, such as en; the panel's language when not given.") String language) {
        return title(question).in(language);
    }

    /**
     * The title, or else the words that ask, cut to a length.
     *
     * @throws RequestException if the length is out of range, or the language is not a language tag
     */
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

    private static TranslatedText title(Question question) {
        return new TranslatedText(question.row().language(), question.row().title(), question.row().titleEn());
    }

    /** The panel of a question. */
    @NonNull
    @Description("The panel in which it is asked.")
    public Panel panel(@Source Question question) {
        return question.batch().one("panel", question.row().panel(), QuestionRow::panel, loader::panels,
                panel -> panel.row().slug());
    }

    /** The speaker who asks; null if unknown, or if nobody asks in words. */
    @Description("Who puts it first; null where that cannot be told, or nobody asks in words.")
    public Speaker askedBy(@Source Question question) {
        return question.batch().one("askedBy", question.row().askedBy(), QuestionRow::askedBy, loader::speakers,
                speaker -> speaker.row().slug());
    }

    /** The speakers to whom the question is put, in order. */
    @NonNull
    @Description("Those it is put to, in that order.")
    public List<@NonNull Speaker> addressedTo(@Source Question question) {
        List<Speaker> addressed = question.batch().get("addressedTo", question.row().id(), rows -> {
            var all = questions.addressees(rows.stream().map(QuestionRow::id).toList());
            var speakers = loader.speakers(all.stream().map(AddresseeRow::speaker).collect(Collectors.toSet())).stream()
                    .collect(Collectors.toMap(speaker -> speaker.row().slug(), speaker -> speaker));
            return all.stream().collect(Collectors.groupingBy(AddresseeRow::question,
                    Collectors.mapping(one -> speakers.get(one.speaker()), Collectors.toList())));
        });
        return addressed == null ? List.of() : addressed;
    }

    /** The question that it follows up; null for a main question. */
    @Description("The question it follows up; null for a main question.")
    public Question parent(@Source Question question) {
        return question.batch().one("parent", question.row().parent(), QuestionRow::parent, loader::questions,
                parent -> parent.row().id());
    }

    /** The questions that follow it up, by ordinal. */
    @NonNull
    @Description("The questions that follow it up.")
    public List<@NonNull Question> followUps(@Source Question question) {
        return question.batch().many("followUps", question.row().id(), QuestionRow::id,
                ids -> Batch.of(questions.byParent(ids), Question::new), followUp -> followUp.row().parent());
    }

    /** The turns that put it, by ordinal. */
    @NonNull
    @Description("The turns that put it: several if the moderator asks several panelists in turn, none if nobody asks in words.")
    public List<@NonNull Turn> prompts(@Source Question question) {
        return question.batch().many("prompts", question.row().id(), QuestionRow::id,
                ids -> Batch.of(turns.promptsByQuestion(ids), Turn::new), turn -> turn.row().question());
    }

    /** The answers to it, by ordinal. */
    @NonNull
    @Description("The answers to it, in the order of the transcript.")
    public List<@NonNull Answer> answers(@Source Question question) {
        return question.batch().many("answers", question.row().id(), QuestionRow::id,
                ids -> Batch.of(turns.answersByQuestion(ids), Answer::new), answer -> answer.row().question());
    }
}
