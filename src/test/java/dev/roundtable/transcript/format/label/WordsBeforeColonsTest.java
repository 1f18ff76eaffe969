package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Words before a colon at the beginning of a later paragraph of a turn: they name nobody, in any grammar. */
class WordsBeforeColonsTest {

    private static final String[] LANGUAGES = {
            "Jürgen Weiß|Ömer Çelik|Wichtig: Ich habe das gesagt.|Kapitel 2: mein liebstes.",
            "王芳|李雷|注意：我去年就说过。|第二章：我最喜欢的。", "Анна Иванова|Пётр Сидоров|Важно: я говорил это.|Глава 2: моя любимая.",
            "أحمد علي|ليلى حسن|ملاحظة: قلت هذا العام الماضي.|الفصل 2: المفضل عندي.",
            "田中 太郎|鈴木 花子|注意：私は去年言いました。|第3節：好きなところです。",
            "Élodie Dupont|Jean Lefèvre|Attention : je l'ai dit.|Chapitre 2 : mon préféré.",
            "José Núñez|Íñigo Peña|Importante: ya lo dije.|Capítulo 2: mi favorito." };

    @ParameterizedTest
    @ValueSource(strings = { "%s: %s\n\n", "**%s** – %s\n\n", "00:1#\n%s: %s\n\n", "[00:1#] %s: %s\n\n", "**%s:** %s\n\n",
            "{00:00:1#} %s: %s\n\n" })
    void theyAreSpeech(String form) {
        for (var language : LANGUAGES) {
            var parts = language.split("\\|");
            var text = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                var said = i % 2 == 0 ? "Hm?" : "Ja, 是的, да.\n\n" + parts[i == 1 ? 3 : 2];
                text.append(form.replace("#", String.valueOf("024689".charAt(i))).formatted(parts[i % 2], said));
            }
            assertThat(Samples.speeches(Samples.read(text.toString())).stream()
                    .map(speech -> speech.substring(0, speech.indexOf('|'))).distinct())
                    .as(form + language).containsExactly(parts[0], parts[1]);
        }
    }

    @Test
    void anotherSpeakerMaySpeakBelowATimeThatServicesWriteRarely() {
        assertThat(Samples.speeches(Samples.read(
                "Attendees\nMara Lind, Jonas Ek\nTranscript\n00:00:00\n\nMara Lind: How are the rivers?\nJonas Ek: They are low.\n"
                        + "00:05:00\n\nMara Lind: What do you do?\nJonas Ek: We wait.\nJan Lo: May I?\n")))
                .contains("Jan Lo|May I?");
    }

    @Test
    void itemsOfAListThatReturnAreNoLabelsAmongOtherLines() {
        var talk = "Anna: How deep is it?\n\nTom: Two metres, I think.\n\n".repeat(5);
        var items = "- Kept on purpose: the door, because I like it.\n- Kept on purpose: the window.\n- Still open: the roof.\n\n";
        assertThat(Samples.read(talk + items + talk).pieces()).extracting("label").containsOnly("Anna", "Tom");
        assertThat(Samples.read((talk + items + talk).replace("\n", "\r\n")).body()).contains("Kept on purpose: the window.");
        assertThat(Samples.read("- Anna: How deep is it?\n- Tom: Two metres, I think.\n".repeat(3)).pieces())
                .extracting("label").contains("Anna", "Tom");
    }
}
