package dev.roundtable.web.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A text as paragraphs of pieces. Joined in order, the texts of all pieces are the text, character for character: positions in the page
 * are positions in the text.
 *
 * @param paragraphs the pieces of each paragraph; no paragraph is empty
 */
@RegisterForReflection
public record Passage(List<List<Piece>> paragraphs) {

    /**
     * Divides a text.
     *
     * @param corrections what was corrected, in order, without overlaps
     * @param marks what the reader looks for, in order, without overlaps; stretches outside the text are cut off
     */
    public static Passage of(String text, List<CorrectedRange> corrections, List<Mark> marks) {
        var codePoints = text.codePoints().toArray();
        var paragraphs = new ArrayList<List<Piece>>();
        int start = 0;
        for (int end : ParagraphEnds.of(codePoints)) {
            paragraphs.add(pieces(codePoints, new Range(start, end), corrections, marks));
            start = end;
        }
        return new Passage(paragraphs);
    }

    /**
     * Divides a text that has no corrections and is shown in one line.
     *
     * @param marks what the reader looks for, in order, without overlaps
     */
    public static List<Piece> line(String text, List<Range> marks) {
        var codePoints = text.codePoints().toArray();
        return codePoints.length == 0
                ? List.of()
                : pieces(codePoints, new Range(0, codePoints.length), List.of(),
                        marks.stream().map(range -> new Mark(range, null)).toList());
    }

    private static List<Piece> pieces(int[] codePoints, Range paragraph, List<CorrectedRange> allCorrections,
            List<Mark> allMarks) {
        var corrections = allCorrections.stream().filter(one -> one.range().meets(paragraph)).toList();
        var marks = allMarks.stream().filter(one -> one.range().meets(paragraph)).toList();
        var cuts = new TreeSet<Integer>();
        corrections.forEach(correction -> addCuts(cuts, correction.range(), paragraph));
        marks.forEach(mark -> addCuts(cuts, mark.range(), paragraph));
        cuts.add(paragraph.end());
        cuts.remove(paragraph.start());
        var pieces = new ArrayList<Piece>();
        int start = paragraph.start();
        for (int end : cuts) {
            pieces.add(new Piece(new String(codePoints, start, end - start), verbatim(start, corrections), isIn(start, marks),
                    id(start, marks)));
            start = end;
        }
        return pieces;
    }

    private static void addCuts(TreeSet<Integer> cuts, Range range, Range paragraph) {
        cuts.add(Math.max(paragraph.start(), range.start()));
        cuts.add(Math.min(paragraph.end(), range.end()));
    }

    private static boolean isIn(int position, List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.range().contains(position));
    }

    private static String id(int position, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.range().start() == position).map(Mark::id).filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The verbatim words of the correction at a position; empty after its first piece, so that they are shown once. */
    private static String verbatim(int position, List<CorrectedRange> corrections) {
        return corrections.stream().filter(one -> one.range().contains(position))
                .map(one -> one.range().start() == position ? one.verbatim() : "").findFirst().orElse(null);
    }
}
