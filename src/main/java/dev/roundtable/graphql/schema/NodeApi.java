package dev.roundtable.graphql.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Node;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Term;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.PanelQueries;
import dev.roundtable.store.query.SpeakerQueries;
import dev.roundtable.store.query.TermQueries;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root fields {@code node} and {@code nodes}: objects of any type by id. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class NodeApi {

    private final PanelQueries panels;
    private final SpeakerQueries speakers;
    private final TermQueries terms;
    private final ObjectLoader loader;

    NodeApi(PanelQueries panels, SpeakerQueries speakers, TermQueries terms, ObjectLoader loader) {
        this.panels = panels;
        this.speakers = speakers;
        this.terms = terms;
        this.loader = loader;
    }

    /** The object of this id; null for an unknown id. */
    @Query
    @Description("The panel, speaker, question, answer, turn or term of this id; null where there is none.")
    public Node node(@NonNull @Id @Description("An id that this API gave.") String id) {
        return nodes(List.of(id)).get(0);
    }

    /**
     * The objects of these ids in their order, with null for unknown ids.
     *
     * @throws RequestException for more than 100 ids
     */
    @Query
    @NonNull
    @Description("The panels, speakers, questions, answers, turns or terms of these ids, in that order; null where there is none.")
    public List<Node> nodes(@NonNull @Id @Description("Ids that this API gave, at most 100.") List<@NonNull String> ids) {
        if (ids.size() > PageArguments.LARGEST_PAGE) {
            throw RequestException.badUserInput("Ask for at most %d ids at once.".formatted(PageArguments.LARGEST_PAGE));
        }
        var found = new HashMap<String, Node>();
        load("pan_", ids, wanted -> Batch.of(panels.byId(wanted), Panel::new), found);
        load("spk_", ids, wanted -> Batch.of(speakers.byId(wanted), Speaker::new), found);
        load("trm_", ids, wanted -> Batch.of(terms.byId(wanted), Term::new), found);
        load("que_", ids, loader::questions, found);
        load(Answer.PREFIX, ids, this::answers, found);
        load(Turn.PREFIX, ids, loader::turns, found);
        return ids.stream().map(found::get).toList();
    }

    private List<Answer> answers(Set<String> ids) {
        return loader.answers(ids.stream().map(Answer::turnId).collect(Collectors.toSet())).stream().filter(Answer::isOne)
                .toList();
    }

    private static void load(String prefix, List<String> ids, Function<Set<String>, List<? extends Node>> loadByIds,
            Map<String, Node> found) {
        var wanted = ids.stream().filter(id -> id.startsWith(prefix)).collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            loadByIds.apply(wanted).forEach(node -> found.put(node.getId(), node));
        }
    }
}
