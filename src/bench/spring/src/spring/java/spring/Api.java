package spring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import lombok.RequiredArgsConstructor;

@Controller
@RequiredArgsConstructor
class Api {

    private final Panels panels;
    private final Participations participations;
    private final Questions questions;
    private final Answers answers;
    private final Speakers speakers;

    @QueryMapping
    Panel panel(@Argument String slug) {
        return panels.findBySlug(slug).orElse(null);
    }

    @QueryMapping
    PanelPage panels(@Argument int first, @Argument String after) {
        var slug = after == null ? "" : panels.findById(id(after)).orElseThrow().getSlug();
        return new PanelPage(panels.findBySlugGreaterThanOrderBySlug(slug, Limit.of(first)));
    }

    @QueryMapping
    AnswerPage answers(@Argument int first, @Argument String after, @Argument AnswerFilter filter) {
        var last = after == null ? null : answers.withPanel(id(after));
        return new AnswerPage(answers.page(filter.speaker(), last == null ? "" : last.getPanel().getSlug(),
                last == null ? 0 : last.getOrdinal(), Limit.of(first)));
    }

    @BatchMapping
    List<List<Participation>> participations(List<Panel> panels) {
        return lists(panels, Panel::getId, participations::findByPanelIdInOrderByOrdinal, one -> one.getPanel().getId());
    }

    @BatchMapping
    List<List<Question>> questions(List<Panel> panels) {
        return lists(panels, Panel::getId, questions::findByPanelIdInOrderByOrdinal, one -> one.getPanel().getId());
    }

    @BatchMapping(typeName = "Question", field = "answers")
    List<List<Answer>> answersOf(List<Question> questions) {
        return lists(questions, Question::getId, answers::findByQuestionIdInOrderByOrdinal, one -> one.getQuestion().getId());
    }

    @BatchMapping
    Map<Question, Speaker> askedBy(List<Question> questions) {
        return related(questions, Question::getAskedBy, Speaker::getId, speakers);
    }

    @BatchMapping(typeName = "Participation", field = "speaker")
    Map<Participation, Speaker> participant(List<Participation> participations) {
        return related(participations, Participation::getSpeaker, Speaker::getId, speakers);
    }

    @BatchMapping
    Map<Answer, Speaker> speaker(List<Answer> answers) {
        return related(answers, Answer::getSpeaker, Speaker::getId, speakers);
    }

    @BatchMapping
    Map<Answer, Question> question(List<Answer> answers) {
        return related(answers, Answer::getQuestion, Question::getId, questions);
    }

    @BatchMapping(typeName = "Answer", field = "panel")
    Map<Answer, Panel> panelOf(List<Answer> answers) {
        return related(answers, Answer::getPanel, Panel::getId, panels);
    }

    private static <S, T> List<List<T>> lists(List<S> sources, Function<S, String> id, Function<List<String>, List<T>> read,
            Function<T, String> owner) {
        var found = read.apply(sources.stream().map(id).toList()).stream().collect(groupingBy(owner));
        return sources.stream().map(source -> found.getOrDefault(id.apply(source), List.of())).toList();
    }

    /** A reference has its id without being loaded. */
    private static <S, T> Map<S, T> related(List<S> sources, Function<S, T> reference, Function<T, String> id,
            JpaRepository<T, String> repository) {
        var ids = sources.stream().map(reference).filter(Objects::nonNull).map(id).distinct().toList();
        var found = repository.findAllById(ids).stream().collect(toMap(id, one -> one));
        var result = new HashMap<S, T>();
        sources.forEach(source -> {
            var to = reference.apply(source);
            result.put(source, to == null ? null : found.get(id.apply(to)));
        });
        return result;
    }

    private static String id(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    record PanelPage(List<Panel> nodes) {}

    record AnswerPage(List<Answer> nodes) {}

    record AnswerFilter(String speaker) {}
}
