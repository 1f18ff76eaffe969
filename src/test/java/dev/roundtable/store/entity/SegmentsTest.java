package dev.roundtable.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import dev.roundtable.store.entity.Segments.Segment;

@DisplayName("The column of a turn's segments")
class SegmentsTest {

    @RepeatedTest(100)
    void givesBackWhatWasWritten(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var segments = new ArrayList<Segment>();
        int end = 0;
        for (int i = random.nextInt(200); i > 0; i--) {
            int start = end + random.nextInt(3);
            end = start + random.nextInt(100_000);
            long startMillis = random.nextLong(1L << 31);
            segments.add(new Segment(start, end, startMillis, startMillis + random.nextLong(1L << 31)));
        }
        assertThat(Segments.read(Segments.write(segments))).isEqualTo(segments);
    }

    @Test
    void isNullForNone() {
        assertThat(Segments.write(List.of())).isNull();
        assertThat(Segments.read(null)).isEmpty();
    }

    @Test
    void isCompact() {
        var cues = IntStream.range(0, 600).mapToObj(i -> new Segment(i * 40, i * 40 + 40, i * 2500L, i * 2500L + 2400))
                .toList();
        assertThat(Segments.write(cues)).hasSizeLessThan(600 * 7);
    }

    @Test
    void joinsNeighboursThatTheColumnCannotHold() {
        var words = IntStream.range(0, 400_000).mapToObj(i -> new Segment(i * 2, i * 2 + 2, i * 200L, i * 200L + 200)).toList();
        var bytes = Segments.write(words);
        assertThat(bytes).hasSizeLessThanOrEqualTo(Columns.WORDS);
        var read = Segments.read(bytes);
        assertThat(read).hasSize(100_000);
        assertThat(read.get(0)).isEqualTo(new Segment(0, 8, 0, 800));
        assertThat(read.get(99_999)).isEqualTo(new Segment(799_992, 800_000, 79_999_200, 80_000_000));
    }
}
