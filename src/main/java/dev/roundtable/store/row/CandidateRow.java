package dev.roundtable.store.row;

import java.util.stream.Stream;

import dev.roundtable.store.entity.CandidateBytes;

/** A candidate; turn by id, speaker by slug. */
public record CandidateRow(String turn, String speaker, double confidence) {

    /** The candidates for the speaker of a turn, the likeliest first. */
    public static Stream<CandidateRow> of(TurnBytesRow turn) {
        return CandidateBytes.read(turn.bytes()).stream()
                .map(one -> new CandidateRow(turn.turn(), one.speaker(), one.confidence()));
    }
}
