package dev.roundtable.web.passage;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.RawString;
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
        var codePoints = CodePoints.of(text);
        var cutter = new PieceCutter(codePoints, corrections, marks);
        var paragraphs = new ArrayList<List<Piece>>();
        for (int end : ParagraphEnds.of(codePoints)) {
            paragraphs.add(cutter.upTo(end));
        }
        return new Passage(paragraphs);
    }

    /**
     * Divides a text that has no corrections and is shown in one line.
     *
     * @param marks what the reader looks for, in order, without overlaps
     */
    public static List<Piece> line(String text, List<Range> marks) {
        var codePoints = CodePoints.of(text);
        return new PieceCutter(codePoints, List.of(), marks.stream().map(range -> new Mark(range, null)).toList())
                .upTo(codePoints.length);
    }

    /** The whole text. */
    public String text() {
        var text = new StringBuilder();
        paragraphs.forEach(pieces -> pieces.forEach(piece -> text.append(piece.text())));
        return text.toString();
    }

    /** The HTML of each paragraph. */
    public List<RawString> markup() {
        return paragraphs.stream().map(Markup::of).toList();
    }
}
