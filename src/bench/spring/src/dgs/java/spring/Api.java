package spring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.data.domain.Limit;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;

import lombok.RequiredArgsConstructor;

@DgsComponent
@RequiredArgsConstructor
class Api {

    private final Panels panels;
    private final Answers answers;

    @DgsQuery
    Panel panel(@InputArgument String slug) {
        return panels.findBySlug(slug).orElse(null);
    }

    @DgsQuery
    PanelPage panels(@InputArgument int first, @InputArgument String after) {
        var slug = after == null ? "" : panels.findById(id(after)).orElseThrow().getSlug();
        return new PanelPage(panels.findBySlugGreaterThanOrderBySlug(slug, Limit.of(first)));
    }

    @DgsQuery
    AnswerPage answers(@InputArgument int first, @InputArgument String after, @InputArgument AnswerFilter filter) {
        var last = after == null ? null : answers.withPanel(id(after));
        return new AnswerPage(answers.page(filter.speaker(), last == null ? "" : last.getPanel().getSlug(),
                last == null ? 0 : last.getOrdinal(), Limit.of(first)));
    }

    @DgsData(parentType = "Panel")
    CompletableFuture<List<Participation>> participations(DgsDataFetchingEnvironment environment) {
        return load(environment, "participations", environment.<Panel>getSource().getId());
    }

    @DgsData(parentType = "Panel")
    CompletableFuture<List<Question>> questions(DgsDataFetchingEnvironment environment) {
        return load(environment, "questionsOfPanel", environment.<Panel>getSource().getId());
    }

    @DgsData(parentType = "Question", field = "answers")
    CompletableFuture<List<Answer>> answersOf(DgsDataFetchingEnvironment environment) {
        return load(environment, "answersOfQuestion", environment.<Question>getSource().getId());
    }

    @DgsData(parentType = "Question")
    CompletableFuture<Speaker> askedBy(DgsDataFetchingEnvironment environment) {
        return speaker(environment, environment.<Question>getSource().getAskedBy());
    }

    @DgsData(parentType = "Participation", field = "speaker")
    CompletableFuture<Speaker> participant(DgsDataFetchingEnvironment environment) {
        return speaker(environment, environment.<Participation>getSource().getSpeaker());
    }

    @DgsData(parentType = "Answer", field = "speaker")
    CompletableFuture<Speaker> answering(DgsDataFetchingEnvironment environment) {
        return speaker(environment, environment.<Answer>getSource().getSpeaker());
    }

    @DgsData(parentType = "Answer")
    CompletableFuture<Question> question(DgsDataFetchingEnvironment environment) {
        return load(environment, "question", environment.<Answer>getSource().getQuestion().getId());
    }

    @DgsData(parentType = "Answer", field = "panel")
    CompletableFuture<Panel> panelOf(DgsDataFetchingEnvironment environment) {
        return load(environment, "panel", environment.<Answer>getSource().getPanel().getId());
    }

    /** A reference has its id without being loaded. */
    private static CompletableFuture<Speaker> speaker(DgsDataFetchingEnvironment environment, Speaker reference) {
        return reference == null ? CompletableFuture.completedFuture(null) : load(environment, "speaker", reference.getId());
    }

    private static <T> CompletableFuture<T> load(DgsDataFetchingEnvironment environment, String loader, String key) {
        return environment.<String, T>getDataLoader(loader).load(key);
    }

    private static String id(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    record PanelPage(List<Panel> nodes) {}

    record AnswerPage(List<Answer> nodes) {}

    record AnswerFilter(String speaker) {}
}
