package dev.roundtable.transcript.term;

import java.util.function.IntPredicate;

import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn;

/** Finds the words as transcribed behind a stretch of the corrected text of one turn. */
final class VerbatimWords {

    private final Turn turn;
    private final Body verbatim;
    /** Where the text begins in the body of the transcript: the text has no space before it. */
    private final int textStart;

    VerbatimWords(Turn turn) {
        this.turn = turn;
        verbatim = new Body(turn.verbatim());
        int space = 0;
        while (space < verbatim.length() && Character.isWhitespace(verbatim.text().codePointAt(verbatim.index(space)))) {
            space++;
        }
        textStart = turn.span().start() + space;
    }

    /**
     * The mention of a term.
     *
     * @param start first code point in the text
     * @param end code point after the last one in the text
     */
    Mention mention(String term, int start, int end) {
        int from = inBody(start, false);
        int to = Math.max(from, inBody(end, true));
        int offset = turn.span().start();
        return new Mention(turn.ordinal(), term, verbatim.words(from - offset, to - offset), start, end,
                new Span(from, to, time(from - offset, false), time(Math.max(from, to - 1) - offset, true)));
    }

    /** The place in the body of a place in the text. Inside a correction, it is an end of the words that are corrected. */
    private int inBody(int place, boolean isEnd) {
        var corrections = turn.corrections();
        int next = first(corrections.size(), i -> isEnd
                ? corrections.get(i).textStart() >= place
                : corrections.get(i).textStart() > place);
        if (next == 0) {
            return place + textStart;
        }
        var correction = corrections.get(next - 1);
        if (isInside(correction, place, isEnd)) {
            return isEnd ? correction.end() : correction.start();
        }
        return place + correction.end() - correction.textEnd();
    }

    private static boolean isInside(Correction correction, int place, boolean isEnd) {
        return isEnd ? place <= correction.textEnd() : place < correction.textEnd();
    }

    private Double time(int place, boolean isEnd) {
        var segments = turn.segments();
        int at = first(segments.size(), i -> place < segments.get(i).end());
        if (at == segments.size()) {
            return null;
        }
        return isEnd ? segments.get(at).endTime() : segments.get(at).startTime();
    }

    /** The first index for which a condition holds, by binary search: a turn may have many corrections. The size if there is none. */
    private static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
