package dev.roundtable.graphql.schema;

import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.type.Answer;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Mention;
import dev.roundtable.graphql.schema.type.Term;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.query.MentionQueries;
import dev.roundtable.store.row.MentionRow;
import dev.roundtable.store.row.TurnRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the relations of mentions, and the mentions of turns and answers. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class MentionApi {

    private final MentionQueries mentions;
    private final ObjectLoader loader;

    MentionApi(MentionQueries mentions, ObjectLoader loader) {
        this.mentions = mentions;
        this.loader = loader;
    }

    /** The term of a mention. */
    @NonNull
    @Description("What is named.")
    public Term term(@Source Mention mention) {
        return mention.batch().one("term", mention.row().term(), MentionRow::term, loader::terms, term -> term.row().slug());
    }

    /** The turn of a mention. */
    @NonNull
    @Description("The turn that names it.")
    public Turn turn(@Source Mention mention) {
        return mention.batch().one("turn", mention.row().turn(), MentionRow::turn, loader::turns, turn -> turn.row().id());
    }

    /** The mentions of a turn, in order. */
    @NonNull
    @Description("The places where it names a term, in order.")
    public List<@NonNull Mention> mentions(@Source Turn turn) {
        return mentions(turn.row(), turn.batch());
    }

    /** The mentions of an answer, in order. */
    @NonNull
    @Description("The places where it names a term, in order.")
    public List<@NonNull Mention> mentions(@Source Answer answer) {
        return mentions(answer.row(), answer.batch());
    }

    private List<Mention> mentions(TurnRow turn, Batch<TurnRow> batch) {
        return batch.many("mentions", turn.id(), TurnRow::id, ids -> Batch.of(mentions.byTurn(ids), Mention::new),
                mention -> mention.row().turn());
    }
}
