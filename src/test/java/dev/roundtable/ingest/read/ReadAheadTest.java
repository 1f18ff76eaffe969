package dev.roundtable.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.ingest.source.NamedPaths;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.transcript.file.TranscriptException;

@DisplayName("Reading ahead")
class ReadAheadTest {

    private static final List<Supplier<Throwable>> FAULTS = List.of(NullPointerException::new, StackOverflowError::new,
            () -> new IndexOutOfBoundsException(7));

    @Test
    void makesAFaultAProblemOfItsFileAndGoesOn() throws Exception {
        var source = NamedPaths.find(List.of(Path.of("README.md")), true).panels().get(0);
        for (var fault : FAULTS) {
            var thrown = fault.get();
            var wrong = new PanelSource("wrong", "wrong", source.transcripts(), null);
            try (var ahead = new ReadAhead(List.of(wrong, source), each -> read(each == wrong ? thrown : null))) {
                var first = ahead.next();
                assertThatThrownBy(first::get).hasCauseInstanceOf(TranscriptException.class)
                        .hasMessageContaining("because of a fault of Roundtable: " + thrown);
                assertThat(ahead.next().get().hash()).isEqualTo("read");
            }
        }
    }

    private static SourceReader.Read read(Throwable fault) {
        if (fault instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (fault instanceof Error error) {
            throw error;
        }
        return new SourceReader.Read("read", null, null, null);
    }
}
