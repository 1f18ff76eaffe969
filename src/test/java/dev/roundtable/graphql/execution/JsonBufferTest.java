package dev.roundtable.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("JSON in bytes")
class JsonBufferTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsBackAsTheTextThatWasWritten() throws IOException {
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(2_000); i > 0; i--) {
                text.appendCodePoint(codePoint(random));
            }
            assertThat(JSON.readTree(JsonBuffer.string(text.toString())).textValue()).isEqualTo(text.toString());
        }
    }

    @Test
    void escapesHalfASurrogatePair() throws IOException {
        for (var text : new String[]{ "\ud83d", "a\ud83db", "\ude00", "\ude00\ud83d" }) {
            assertThat(new String(JsonBuffer.string(text), StandardCharsets.UTF_8)).isASCII();
            assertThat(JSON.readTree(JsonBuffer.string(text)).textValue()).isEqualTo(text);
        }
    }

    @Test
    void takesItsEndBack() {
        var json = new JsonBuffer(8);
        json.symbol('[');
        int before = json.length();
        json.text("姚顺雨".repeat(10_000));
        json.truncate(before);
        json.nullValue();
        json.symbol(']');
        assertThat(json.toByteArray()).asString().isEqualTo("[null]");
    }

    /** As often of one byte as of two, three and four; control characters, quotes and backslashes among them. */
    private static int codePoint(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> random.nextInt(0x80);
            case 2 -> 0x80 + random.nextInt(0x780);
            case 3 -> 0x4e00 + random.nextInt(0x5000);
            default -> 0x1f300 + random.nextInt(0x400);
        };
    }
}
