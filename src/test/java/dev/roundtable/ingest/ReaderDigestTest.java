package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** What reads is part of a panel's content hash: the build must have digested it. */
class ReaderDigestTest {

    @Test
    void theBuildSaysWhichCodeReads() throws IOException {
        try (var in = ReaderDigestTest.class.getResourceAsStream("/reader.sha256")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).matches("[0-9a-f]{64}");
        }
    }
}
