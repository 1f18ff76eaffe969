package dev.roundtable.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The beginning of a file")
class SpeechHeadTest {

    private final SpeechHead head = new SpeechHead();
    private final Contents file = new Contents();

    @Test
    void isReadOnceUntilTheFileChanges() {
        file.content = "start,end,speaker,text\n";
        assertThat(head.mayBeOfSpeech(file)).isTrue();
        assertThat(head.mayBeOfSpeech(file)).isTrue();
        assertThat(file.opened).isEqualTo(1);

        file.content = "price,colour\n";
        file.changes++;
        assertThat(head.mayBeOfSpeech(file)).isFalse();
        assertThat(head.mayBeOfSpeech(file)).isFalse();
        assertThat(file.opened).isEqualTo(2);
    }

    @Test
    void isReadAgainIfItCouldNotBeRead() {
        file.content = null;
        assertThat(head.mayBeOfSpeech(file)).isTrue();

        file.content = "price,colour\n";
        assertThat(head.mayBeOfSpeech(file)).isFalse();
    }

    @Test
    void tellsALogOfAChatFromTheLogOfAProgram() {
        file.name = "rivers.LOG";
        file.content = "10:15 <anna> shall we begin?\n10:16 <tom> yes\n";
        assertThat(head.mayBeOfSpeech(file)).isTrue();

        file.content = "10:15:01 INFO started\n10:16:02 INFO: stopped\n";
        file.changes++;
        assertThat(head.mayBeOfSpeech(file)).isFalse();
    }

    private static final class Contents implements SourceFile {

        private String name = "table.csv";
        private String content;
        private int changes;
        private int opened;

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() throws IOException {
            opened++;
            if (content == null) {
                throw new IOException("not there yet");
            }
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Object stamp() {
            return changes;
        }
    }
}
