package dev.roundtable.web.passage;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces, from its beginning to its end, wherever something corrected or marked begins or ends. */
final class PieceCutter {

    private final int[] text;
    private final List<CorrectedRange> corrections;
    private final List<Mark> marks;
    private int position;
    private int correction;
    private int mark;

    /**
     * A cutter at the beginning of a text.
     *
     * @param corrections in order, without overlaps
     * @param marks in order, without overlaps
     */
    PieceCutter(int[] text, List<CorrectedRange> corrections, List<Mark> marks) {
        this.text = text;
        this.corrections = corrections;
        this.marks = marks;
    }

    /** The next pieces, until a position. */
    List<Piece> upTo(int end) {
        var pieces = new ArrayList<Piece>();
        while (position < end) {
            while (correction < corrections.size() && corrections.get(correction).range().isBefore(position)) {
                correction++;
            }
            while (mark < marks.size() && marks.get(mark).range().isBefore(position)) {
                mark++;
            }
            var corrected = correction < corrections.size() ? corrections.get(correction) : null;
            var marked = mark < marks.size() ? marks.get(mark) : null;
            int next = end;
            next = corrected == null ? next : Math.min(next, corrected.range().edgeAfter(position));
            next = marked == null ? next : Math.min(next, marked.range().edgeAfter(position));
            pieces.add(piece(corrected, marked, next));
            position = next;
        }
        return pieces;
    }

    private Piece piece(CorrectedRange corrected, Mark marked, int end) {
        var words = new String(text, position, end - position);
        boolean isMarked = marked != null && marked.range().contains(position);
        return new Piece(words, verbatim(corrected), isMarked,
                isMarked && marked.range().start() == position ? marked.id() : null);
    }

    /** The verbatim words of the correction at the position; empty after its first piece, so that they are shown once. */
    private String verbatim(CorrectedRange corrected) {
        return corrected == null || !corrected.range().contains(position)
                ? null
                : corrected.range().start() == position ? corrected.verbatim() : "";
    }
}
