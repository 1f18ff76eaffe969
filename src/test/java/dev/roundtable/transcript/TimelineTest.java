package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.Span;
import dev.roundtable.transcript.script.Turn.Segment;

@DisplayName("The times of a stretch")
class TimelineTest {

    private static final Timeline CUES = new Timeline(
            List.of(piece(0, 10, 0.5, 2.0), piece(10, 20, 2.0, null), piece(20, 30, null, null), piece(30, 40, 7.0, null)));

    @Test
    void areThoseOfItsFirstAndLastPiece() {
        assertThat(CUES.span(stretch(0, 10))).isEqualTo(new Span(0, 10, 0.5, 2.0));
        assertThat(CUES.span(stretch(5, 25))).isEqualTo(new Span(5, 25, 0.5, null));
        assertThat(CUES.span(stretch(20, 30))).isEqualTo(new Span(20, 30, null, null));
    }

    @Test
    void areKeptPieceByPiece() {
        assertThat(CUES.segments(stretch(0, 20))).containsExactly(new Segment(0, 10, 0.5, 2.0), new Segment(10, 20, 2.0, 7.0));
    }

    @Test
    void lastUntilTheNextTimeWhereTheSourceGivesNoEnd() {
        assertThat(CUES.segments(stretch(10, 40))).containsExactly(new Segment(0, 10, 2.0, 7.0), new Segment(20, 30, 7.0, 7.0));
        assertThat(CUES.end()).isEqualTo(7.0);
    }

    @Test
    void areCutToTheStretch() {
        assertThat(CUES.segments(stretch(4, 12))).containsExactly(new Segment(0, 6, 0.5, 2.0), new Segment(6, 8, 2.0, 7.0));
    }

    @Test
    void neverRunBackwards() {
        var slipped = new Timeline(List.of(piece(0, 5, 9.0, 8.0), piece(5, 10, 3.0, 4.0)));
        assertThat(slipped.segments(stretch(0, 10))).containsExactly(new Segment(0, 5, 9.0, 9.0), new Segment(5, 10, 3.0, 4.0));
        assertThat(slipped.end()).isEqualTo(9.0);
    }

    @Test
    void areNullWithoutTimes() {
        var untimed = new Timeline(List.of(piece(0, 5, null, null)));
        assertThat(untimed.segments(stretch(0, 5))).isEmpty();
        assertThat(untimed.end()).isNull();
    }

    private static Piece piece(int start, int end, Double from, Double to) {
        return new Piece(start, end, null, null, from, to);
    }

    private static Stretch stretch(int start, int end) {
        return new Stretch(start, end, null, null);
    }
}
