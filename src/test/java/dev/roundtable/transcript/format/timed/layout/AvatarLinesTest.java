package dev.roundtable.transcript.format.timed.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("The picture of a speaker in a copied page")
class AvatarLinesTest {

    private static final String TALK = """
            %1$s
            Mara Lind
            00:00:03
            Who owns a river?
            Not I.
            %1$s
            Jonas Ek
            00:00:09
            Nobody owns it.
            %1$s
            Mara Lind
            00:00:15
            I see.
            %1$s
            Jonas Ek
            00:00:21
            Do you?
            """;

    @ParameterizedTest
    @ValueSource(strings = { "user avatar", "User Avatar", "用户头像", "Benutzer-Avatar", "avatar de usuario",
            "avatar de l’utilisateur", "ユーザーのアバター", "аватар пользователя", "Profile picture", "Avatar of Mara Lind" })
    void isNoSpeech(String picture) {
        var talk = TALK.formatted(picture);
        for (var text : List.of(talk, talk.replace("\n", "\r\n"), talk.substring(picture.length() + 1))) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read)).containsExactly("Mara Lind|Who owns a river?\nNot I.",
                    "Jonas Ek|Nobody owns it.",
                    "Mara Lind|I see.", "Jonas Ek|Do you?");
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void isNoSpeechAboveANameWithATime() {
        var text = "user avatar\nMara Lind  0:03\nWho owns a river?\nuser avatar\nJonas Ek  0:09\nNobody owns it.\nuser avatar\nMara Lind  0:14\nI see.\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara Lind|Who owns a river?",
                "Jonas Ek|Nobody owns it.",
                "Mara Lind|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Thank you.", "Avatar", "Аватар", "the user avatar", "I drew my avatar", "A picture, you see",
            "my photo" })
    void isSpeechIfSomebodySaysIt(String words) {
        assertThat(Samples.read(TALK.formatted(words)).body()).contains(words);
    }

    @Test
    void isSpeechInTheMiddleOfWords() {
        var text = TALK.formatted("Well.").replace("Not I.", "user avatar\nis what I say") + "avatar\nimage\n";
        assertThat(Samples.read(text).body()).contains("user avatar\nis what I say", "avatar\nimage");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "on my page\n" })
    void isSpeechInCaptions(String more) {
        var text = "0:01\nI use the\n0:03\nuser avatar\n%1$s0:05\nand also the\n0:09\navatar\n%1$s0:12\nand then the\n0:15\nimage\n%1$s0:19\nof me\n"
                .formatted(more);
        assertThat(Samples.read(text).body()).contains("user avatar", "also the avatar", "then the image");
    }

    @Test
    void keepsTheLinesOfWarnings() {
        var text = TALK.formatted("user avatar") + "user avatar\nVictor\n00:00:31\nMe too.\n";
        assertThat(Samples.read(text).problems()).allSatisfy(problem -> assertThat(problem.line()).isEqualTo(19));
    }
}
