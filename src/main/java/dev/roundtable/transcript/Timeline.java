package dev.roundtable.transcript;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn.Segment;

/** Finds the times of stretches of speech, from the pieces of the source that have times. */
final class Timeline {

    private final List<Piece> pieces;
    /** When each piece ends, in seconds; null for a piece without times. */
    private final Double[] ends;

    /** @param pieces tile the body, in order */
    Timeline(List<Piece> pieces) {
        this.pieces = pieces;
        this.ends = ends(pieces);
    }

    /** The span of a stretch in the body; its times are null if the source has none. */
    Span span(Stretch stretch) {
        int from = from(stretch);
        int to = to(stretch, from);
        return from == to
                ? Span.of(stretch.start(), stretch.end())
                : new Span(stretch.start(), stretch.end(), pieces.get(from).startTime(), pieces.get(to - 1).endTime());
    }

    /** The timed pieces of a stretch, cut at its ends. A piece that two stretches share has its full times in both. */
    List<Segment> segments(Stretch stretch) {
        int from = from(stretch);
        return IntStream.range(from, to(stretch, from)).filter(i -> ends[i] != null).mapToObj(i -> {
            var piece = pieces.get(i);
            return new Segment(Math.max(piece.start(), stretch.start()) - stretch.start(),
                    Math.min(piece.end(), stretch.end()) - stretch.start(), piece.startTime(), ends[i]);
        }).toList();
    }

    /** The last time of the source in seconds; null if it has no times. */
    Double end() {
        return Stream.of(ends).filter(Objects::nonNull).max(Double::compare).orElse(null);
    }

    /** The index of the first piece that overlaps a stretch. It uses binary search, because a file may have a million pieces. */
    private int from(Stretch stretch) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > stretch.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int to(Stretch stretch, int from) {
        int to = from;
        while (to < pieces.size() && pieces.get(to).start() < stretch.end()) {
            to++;
        }
        return to;
    }

    /** A piece without an end of its own lasts until the next timed one begins; the last one has no known length. */
    private static Double[] ends(List<Piece> pieces) {
        var ends = new Double[pieces.size()];
        Double next = null;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            var start = pieces.get(i).startTime();
            if (start != null) {
                var end = pieces.get(i).endTime() != null ? pieces.get(i).endTime() : next;
                // A time that goes backwards is reported as a problem elsewhere. Here the piece gets no length.
                ends[i] = end == null ? start : Math.max(start, end);
                next = start;
            }
        }
        return ends;
    }
}
