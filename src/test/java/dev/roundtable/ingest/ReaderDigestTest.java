package dev.roundtable.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** The build writes the digest of the code that reads, which is part of every content hash. */
class ReaderDigestTest {

    @Test
    void theBuildWritesADigest() throws IOException {
        try (var in = ReaderDigestTest.class.getResourceAsStream("/reader.sha256")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).matches("[0-9a-f]{64}");
        }
    }
}
