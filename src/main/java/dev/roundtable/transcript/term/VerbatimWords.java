package dev.roundtable.transcript.term;

import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.script.Turn.Segment;

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
        int shift = textStart;
        for (var correction : turn.corrections()) {
            if (isEnd ? correction.textStart() >= place : correction.textStart() > place) {
                break;
            }
            if (isInside(correction, place, isEnd)) {
                return isEnd ? correction.end() : correction.start();
            }
            shift = correction.end() - correction.textEnd();
        }
        return place + shift;
    }

    private static boolean isInside(Correction correction, int place, boolean isEnd) {
        return isEnd ? place <= correction.textEnd() : place < correction.textEnd();
    }

    private Double time(int place, boolean isEnd) {
        for (Segment segment : turn.segments()) {
            if (place < segment.end()) {
                return isEnd ? segment.endTime() : segment.startTime();
            }
        }
        return null;
    }
}
