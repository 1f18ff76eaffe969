package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("JSON with the text of a transcript")
class JsonTextTest {

    private static final int MUTATIONS = 10_000;
    private static final String STRING = "{\"title\": \"Rivers\", \"data\": {\"transcript\": \"Mara Lind: Who owns it?\\nJonas Ek: I do not know.\\nMara Lind: Really?\\nJonas Ek: Yes.\"}}";

    @ParameterizedTest
    @ValueSource(strings = { STRING,
            "{\"title\": \"Rivers\", \"lines\": [\"Mara Lind: Who owns it?\", \"Jonas Ek: I do not know.\", \"Mara Lind: Really?\", \"Jonas Ek: Yes.\"]}",
            "{\"title\": \"Rivers\", \"turns\":\r\n [{\"Mara Lind\": \"Who owns it?\"}, {\"Jonas Ek\": \"I do not know.\"}, {\"Mara Lind\": \"Really?\"}, {\"Jonas Ek\": \"Yes.\"}]}",
            "{\"title\": \"Rivers\", \"Full Transcript\": [[\"Mara Lind\", \"Who owns it?\"], [\"Jonas Ek\", \"I do not know.\"], [\"Mara Lind\", \"Really?\"], [\"Jonas Ek\", \"Yes.\"]]}" })
    void isReadAsText(String json) {
        var transcript = Samples.read(json);
        assertThat(transcript.format()).isEqualTo("json/text");
        assertThat(transcript.title()).isEqualTo("Rivers");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara Lind|Who owns it?", "Jonas Ek|I do not know.",
                "Mara Lind|Really?", "Jonas Ek|Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[\"林晓：你为什么要开这家茶馆？\", \"周建：因为我爷爷留下了房子。\", \"林晓：谢谢你。\", \"周建：不客气，我很高兴。\"]",
            "[[\"林晓\", \"你为什么要开这家茶馆？\"], [\"周建\", \"因为我爷爷留下了房子。\"], [\"林晓\", \"谢谢你。\"], [\"周建\", \"不客气，我很高兴。\"]]",
            "[{\"林晓\": \"你为什么要开这家茶馆？\"}, {\"周建\": \"因为我爷爷留下了房子。\"}, {\"林晓\": \"谢谢你。\"}, {\"周建\": \"不客气，我很高兴。\"}]" })
    void mayBeAListAlone(String json) {
        assertThat(Samples.speeches(Samples.read(json))).containsExactly("林晓|你为什么要开这家茶馆？", "周建|因为我爷爷留下了房子。", "林晓|谢谢你。",
                "周建|不客气，我很高兴。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"text\": \"Step one: take the apples. Step two: peel them. Step three: bake a cake of them.\"}",
            "{\"content\": [\"red: #f00\", \"green: #0f0\", \"red: #e00\", \"green: #0e0\", \"blue: #00f\", \"blue: #00e\"]}",
            "[\"Mara\", \"Jonas\", \"Ines\"]", "[[\"a\", \"b\"], [\"a\", \"c\"], [\"b\", \"c\"]]",
            "{\"body\": \"We went to the river, and I said that it was deep, but you did not hear me at all.\"}" })
    void ofOtherTextsIsRefused(String json) {
        assertThat(Samples.refused(json)).isNotNull();
    }

    @Test
    void isReadOrRefusedIfDamaged() {
        var bytes = STRING.getBytes(StandardCharsets.UTF_8);
        Stream.concat(Damage.truncated(bytes), Damage.changed(bytes, MUTATIONS)).forEach(damaged -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("talk.json", damaged)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("talk.json");
            }
        });
    }
}
