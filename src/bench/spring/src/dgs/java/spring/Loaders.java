package spring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.dataloader.MappedBatchLoader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.jpa.repository.JpaRepository;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataLoader;

/** A data loader for each relation, by key. */
@DgsComponent
class Loaders {

    @DgsDataLoader(name = "participations")
    public final MappedBatchLoader<String, List<Participation>> participations;

    @DgsDataLoader(name = "questionsOfPanel")
    public final MappedBatchLoader<String, List<Question>> questionsOfPanel;

    @DgsDataLoader(name = "answersOfQuestion")
    public final MappedBatchLoader<String, List<Answer>> answersOfQuestion;

    @DgsDataLoader(name = "speaker")
    public final MappedBatchLoader<String, Speaker> speaker;

    @DgsDataLoader(name = "question")
    public final MappedBatchLoader<String, Question> question;

    @DgsDataLoader(name = "panel")
    public final MappedBatchLoader<String, Panel> panel;

    private final Executor threads;

    Loaders(Panels panels, Participations parts, Questions questions, Answers answers, Speakers speakers,
            @Qualifier("applicationTaskExecutor") Executor threads) {
        this.threads = threads;
        participations = many(parts::findByPanelIdInOrderByOrdinal, one -> one.getPanel().getId());
        questionsOfPanel = many(questions::findByPanelIdInOrderByOrdinal, one -> one.getPanel().getId());
        answersOfQuestion = many(answers::findByQuestionIdInOrderByOrdinal, one -> one.getQuestion().getId());
        speaker = one(speakers, Speaker::getId);
        question = one(questions, Question::getId);
        panel = one(panels, Panel::getId);
    }

    private <T> MappedBatchLoader<String, List<T>> many(Function<Collection<String>, List<T>> read, Function<T, String> owner) {
        return (Set<String> ids) -> CompletableFuture.supplyAsync(() -> {
            var found = read.apply(ids).stream().collect(groupingBy(owner));
            return ids.stream().collect(toMap(id -> id, id -> found.getOrDefault(id, List.of())));
        }, threads);
    }

    private <T> MappedBatchLoader<String, T> one(JpaRepository<T, String> repository, Function<T, String> id) {
        return (Set<String> ids) -> CompletableFuture
                .supplyAsync(() -> repository.findAllById(ids).stream().collect(toMap(id, one -> one)), threads);
    }
}
