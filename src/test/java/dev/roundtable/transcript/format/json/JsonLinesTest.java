package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("JSON Lines")
class JsonLinesTest {

    @ParameterizedTest
    @ValueSource(strings = { "talk.jsonl", "talk.NDJSON" })
    void areTranscriptsByTheirExtension(String name) {
        assertThat(Formats.isTranscript(name)).isTrue();
        var lines = "{\"speaker\":\"Mara\",\"text\":\"Who owns it?\"}\n{\"speaker\":\"Jonas\",\"text\":\"Nobody.\"}\n"
                + "{\"speaker\":\"Mara\",\"text\":\"Really?\"}\n";
        assertThat(Samples.speeches(Formats.read(new TextFile(name, lines.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("Mara|Who owns it?", "Jonas|Nobody.", "Mara|Really?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"speaker\":\"林晓\",\"text\":\"你好吗？\"}\r\n{\"speaker\":\"周建\",\"text\":\"我很好，谢谢。\"}\r\n{\"speaker\":\"林晓\",\"text\":\"再见。\"}\r\n",
            "{\"by\":\"林晓\",\"text\":\"你好吗？\",\"ts\":1}\n\n{\"by\":\"周建\",\"text\":\"我很好，谢谢。\",\"ts\":2}\n{\"by\":\"林晓\",\"text\":\"再见。\",\"ts\":3}\n",
            "{\"role\":\"林晓\",\"utterance\":\"你好吗？\"} \n{\"role\":\"周建\",\"utterance\":\"我很好，谢谢。\"} \n{\"role\":\"林晓\",\"utterance\":\"再见。\"}" })
    void haveATurnOnEachLine(String lines) {
        assertThat(Samples.speeches(Samples.read(lines))).containsExactly("林晓|你好吗？", "周建|我很好，谢谢。", "林晓|再见。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"word\":\"It\",\"start\":0.5,\"end\":0.7,\"speaker\":\"A\"}\n{\"word\":\"rains.\",\"start\":0.8,\"end\":1.2,\"speaker\":\"A\"}\n{\"word\":\"Yes.\",\"start\":1.5,\"end\":1.9,\"speaker\":\"B\"}\n",
            "{\"w\":\"It\",\"start_time\":\"0.5\",\"end_time\":\"0.7\",\"speaker\":\"A\"}\r\n{\"w\":\"rains.\",\"start_time\":\"0.8\",\"end_time\":\"1.2\",\"speaker\":\"A\"}\r\n{\"w\":\"Yes.\",\"start_time\":\"1.5\",\"end_time\":\"1.9\",\"speaker\":\"B\"}",
            "{\"speaker\":\"A\",\"words\":[{\"text\":\"It\",\"start\":0.5,\"end\":0.7},{\"text\":\"rains.\",\"start\":0.8,\"end\":1.2}]}\n{\"speaker\":\"B\",\"words\":[{\"text\":\"Yes.\",\"start\":1.5,\"end\":1.9}]}\n" })
    void mayHaveSingleWords(String lines) {
        var transcript = Samples.read(lines);
        assertThat(Samples.speeches(transcript)).containsExactly("Speaker A|It rains.", "Speaker B|Yes.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 1.5);
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(1.2, 1.9);
    }

    @ParameterizedTest
    @ValueSource(strings = { "name|message", "sender|msg", "user|line", "nick|said" })
    void mayHaveMessagesUnderOtherKeys(String keys) {
        var line = "{\"%s\":\"%%s\",\"%s\":\"%%s\"}\n".formatted((Object[]) keys.split("\\|"));
        var transcript = Samples.read(line.formatted("Mara", "Who owns the river here?")
                + line.formatted("Jonas", "Nobody owns it, I think.") + line.formatted("Mara", "And who owns the mill?"));
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Who owns the river here?",
                "Jonas|Nobody owns it, I think.", "Mara|And who owns the mill?");
        assertThat(transcript.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ewa Zielińska-Nowakowska", "Generalsekretär Ulf Hansen", "Jean-Baptiste de la Tour" })
    void mayHaveWordsBesideALongName(String name) {
        var lines = "{\"speaker\":\"%1$s\",\"words\":[{\"text\":\"It\",\"start\":0.5},{\"text\":\"rains.\",\"start\":0.8}]}\r\n{\"speaker\":\"%1$s II\",\"words\":[{\"text\":\"Yes.\",\"start\":1.5}]}\r\n"
                .formatted(name);
        assertThat(Samples.speeches(Samples.read(lines))).containsExactly(name + "|It rains.", name + " II|Yes.");
    }

    @Test
    void mayBeLong() {
        var words = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            words.append(i == 0 ? "" : ",").append("{\"text\":\"word\",\"start\":").append(i).append(",\"end\":").append(i)
                    .append(".5}");
        }
        var transcript = Samples
                .read("{\"words\":[" + words + "]}\n{\"words\":[{\"text\":\"end\",\"start\":20000,\"end\":20001}]}\n");
        assertThat(transcript.body()).startsWith("word word").endsWith("word end");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"text\":\"book a table\",\"intent\":\"book\"}\n{\"text\":\"will it rain\",\"intent\":\"weather\"}\n{\"text\":\"play a song\",\"intent\":\"play\"}\n",
            "{\"tokens\":[\"I\",\"live\"],\"tags\":[\"O\",\"O\"]}\n{\"tokens\":[\"You\"],\"tags\":[\"O\"]}\n",
            "{\"messages\":[{\"role\":\"user\",\"content\":\"Hello?\"},{\"role\":\"assistant\",\"content\":\"Yes.\"}]}\n{\"messages\":[{\"role\":\"user\",\"content\":\"Why?\"}]}\n" })
    void ofOtherThingsAreRefused(String lines) {
        assertThat(Samples.refused(lines)).isNotNull();
    }
}
