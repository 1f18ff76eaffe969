package dev.roundtable.web.passage;

import java.util.List;

import io.quarkus.qute.RawString;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A part of a text, in one line.
 *
 * @param before whether the text has words before it
 * @param pieces the words
 * @param after whether the text has words after it
 */
@RegisterForReflection
public record Snippet(boolean before, List<Piece> pieces, boolean after) {

    /** Code points on each side of the words that are looked for. */
    private static final int CONTEXT = 48;
    /** How far a snippet moves its ends to a place between clauses. */
    private static final int REACH = 16;
    private static final int LEAD = 120;

    /** The HTML of the words. */
    public RawString markup() {
        return Markup.of(pieces);
    }

    /** The part around some words, which are marked. */
    public static Snippet around(String text, Range words) {
        var codePoints = CodePoints.of(text);
        int start = words.start() <= CONTEXT ? 0 : afterClause(codePoints, words.start() - CONTEXT);
        int end = words.end() + CONTEXT >= codePoints.length
                ? codePoints.length
                : afterClause(codePoints, words.end() + CONTEXT);
        return of(codePoints, start, end, List.of(new Range(words.start() - start, words.end() - start)));
    }

    /** The beginning of a text. */
    public static Snippet lead(String text) {
        var codePoints = CodePoints.of(text);
        int end = codePoints.length <= LEAD + REACH ? codePoints.length : afterClause(codePoints, LEAD);
        return of(codePoints, 0, end, List.of());
    }

    private static Snippet of(int[] codePoints, int start, int end, List<Range> marks) {
        return new Snippet(start > 0, Passage.line(new String(codePoints, start, end - start), marks), end < codePoints.length);
    }

    /** The first place after punctuation or a space at or shortly before a position; the position itself if there is none. */
    private static int afterClause(int[] text, int position) {
        for (int i = position; i > 0 && i > position - REACH; i--) {
            if (Character.isWhitespace(text[i - 1]) || "，。！？；：、,.!?;:".indexOf(text[i - 1]) >= 0) {
                return i;
            }
        }
        return position;
    }
}
