package dev.roundtable.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.roundtable.ingest.watch.FileStamp;

class BundledFileTest {

    @Test
    void isTheFileThatAnEditorChangesAndNotTheCopyOfTheBuild() throws IOException {
        var edited = Path.of("src/main/resources/transcripts/terms.yaml");

        assertThat(new BundledFile("terms.yaml").stamp()).isEqualTo(FileStamp.of(edited));
    }
}
