package dev.roundtable.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.ingest.LoadConfig;
import dev.roundtable.ingest.source.IngestConfig.OnError;
import dev.roundtable.ingest.source.IngestConfig.Policy;
import dev.roundtable.ingest.source.PanelSource.Content;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.file.TextFile;

@DisplayName("The quality of the bundled panel")
class BundledQualityTest {

    private static final Content CONTENT = Sources.bundled().read(1_000_000);

    @Test
    void isWhatTheServiceWouldMeasure() {
        var config = new LoadConfig(List.of(), true, Policy.ALWAYS, OnError.STOP, 1_000_000);
        var found = Sources.find(config);
        var sources = found.panels();
        var reading = new SourceReader(config, found, new Declarations(1_000_000));
        assertThat(BundledQuality.of(CONTENT)).isNotNull().isEqualTo(reading.agreement(sources.get(0)));
        assertThat(reading.read(sources.get(0), null).agreement()).isEqualTo(BundledQuality.of(CONTENT));
    }

    @Test
    void isOfThatVeryContent() {
        var sheet = new TextFile(CONTENT.sheet().name(), (CONTENT.sheet().text() + "# edited\n").getBytes());
        assertThat(BundledQuality.of(new Content(CONTENT.path(), CONTENT.transcripts(), sheet))).isNull();
    }
}
