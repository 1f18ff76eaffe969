package dev.roundtable.graphql.schema;

import java.util.List;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.schema.type.Attribution;
import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.graphql.schema.type.Candidate;
import dev.roundtable.graphql.schema.type.Correction;
import dev.roundtable.graphql.schema.type.Evidence;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.Question;
import dev.roundtable.graphql.schema.type.Segment;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.store.entity.Segments;
import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.CandidateRow;
import dev.roundtable.store.row.EvidenceRow;
import dev.roundtable.store.row.SegmentsRow;
import dev.roundtable.store.row.TurnRow;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the relations of turns, attributions and candidates. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class TurnApi {

    private final TurnQueries turns;
    private final ObjectLoader loader;

    TurnApi(TurnQueries turns, ObjectLoader loader) {
        this.turns = turns;
        this.loader = loader;
    }

    /** The speaker of a turn; null if unknown. */
    @Description("Whose words these are; null where that cannot be told.")
    public Speaker speaker(@Source Turn turn) {
        return turn.batch().one("speaker", turn.row().speaker(), TurnRow::speaker, loader::speakers,
                speaker -> speaker.row().slug());
    }

    /** The question of a turn; null if it has none. */
    @Description("The question that it puts, answers or belongs to; null where it has none.")
    public Question question(@Source Turn turn) {
        return turn.batch().one("question", turn.row().question(), TurnRow::question, loader::questions,
                question -> question.row().id());
    }

    /** The panel of a turn. */
    @NonNull
    @Description("The panel that it is a turn of.")
    public Panel panel(@Source Turn turn) {
        return turn.batch().one("panel", turn.row().panel(), TurnRow::panel, loader::panels, panel -> panel.row().slug());
    }

    /** The corrections of a turn, in order. */
    @NonNull
    @Description("What the glossary corrected in it, in order.")
    public List<@NonNull Correction> corrections(@Source Turn turn) {
        return Correction.of(turn.row(), turn.batch(), turns);
    }

    /** The timed pieces of a turn, in order; empty without times. */
    @NonNull
    @Description("The pieces that the source timed, in order; empty without times.")
    public List<@NonNull Segment> segments(@Source Turn turn) {
        SegmentsRow row = turn.batch().one("segments", turn.row().id(), TurnRow::id, turns::segments, SegmentsRow::turn);
        return row == null ? List.of() : Segments.read(row.segments()).stream().map(Segment::of).toList();
    }

    /** The URL that plays the recording from a turn; null if the recording or the time is not known. */
    @Description("A URL that plays the recording from this turn: on YouTube, on Vimeo, or the source's URL with a media fragment. Null if the recording or the time is not known.")
    public String recordingUrl(@Source Turn turn) {
        return turn.row().startTime() == null ? null : RecordingUrl.at(panel(turn).row(), turn.row().startTime());
    }

    /** The evidence of an attribution, the strongest first. */
    @NonNull
    @Description("The evidence, strongest first.")
    public List<@NonNull Evidence> evidence(@Source Attribution attribution) {
        return attribution.batch().<EvidenceRow>many("evidence", attribution.row().id(), TurnRow::id, turns::evidence,
                EvidenceRow::turn).stream().map(Evidence::new).toList();
    }

    /** The candidates of an attribution, the likeliest first. */
    @NonNull
    @Description("Who may be the speaker where that is in doubt, likeliest first.")
    public List<@NonNull Candidate> candidates(@Source Attribution attribution) {
        return attribution.batch().many("candidates", attribution.row().id(), TurnRow::id,
                ids -> Batch.of(turns.candidates(ids), Candidate::new), candidate -> candidate.row().turn());
    }

    /** The speaker of a candidate. */
    @NonNull
    @Description("The speaker.")
    public Speaker speaker(@Source Candidate candidate) {
        return candidate.batch().one("speaker", candidate.row().speaker(), CandidateRow::speaker, loader::speakers,
                speaker -> speaker.row().slug());
    }
}
