package dev.roundtable.store.row;

import java.util.stream.Stream;

import dev.roundtable.store.entity.EvidenceBytes;

/** A piece of evidence; turn by id. */
public record EvidenceRow(String turn, String kind, String quote, Integer start, Integer end) {

    /** The evidence of a turn, the strongest first. */
    public static Stream<EvidenceRow> of(TurnBytesRow turn) {
        return EvidenceBytes.read(turn.bytes()).stream()
                .map(one -> new EvidenceRow(turn.turn(), one.kind(), one.quote(), one.start(), one.end()));
    }
}
