package dev.roundtable.transcript.format.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("What a chat writes about another message")
class ChatReactionTest {

    @ParameterizedTest
    @ValueSource(strings = { "Reacted to \"The river is deep…\" with 👍", "Reacted to \"Yes...\" with ❤️",
            "Hat auf \"Der Fluss ist…\" mit 👍🏽 reagiert", "A réagi à « La rivière... » avec 😂",
            "Gereageerd op \"Ja\" met 🎉" })
    void isAReaction(String words) {
        assertThat(ChatReaction.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Replying to \"The river is deep…\"", "Antwoord verzenden naar \"Ja...\"",
            "En réponse à « La rivière... »", "Antwort an: \"Ja\"" })
    void isTheHeadOfAReply(String words) {
        assertThat(ChatReaction.isReply(words)).isTrue();
        assertThat(ChatReaction.is(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "She reacted to \"The river\" with anger.", "I call it \"the best demo\" 🚀", "我每天对自己说“加油”💪",
            "Totally agree with \"ship it\" 🚀", "Playing \"Yesterday\" ♪ now",
            "I read \"The river\" 👍 and liked it very much",
            "Replying to \"The river\" takes time.", "👍", "\"The river is deep\" 👍", "I reacted to it with 👍" })
    void isNotWhatPeopleWrite(String words) {
        assertThat(ChatReaction.is(words)).isFalse();
        assertThat(ChatReaction.isReply(words)).isFalse();
    }

    @Test
    void isReadAsNobodysSpeech() {
        assertThat(Samples.speeches(Samples.read("""
                00:02:12\tMara Lind:\tWho owns the river, and who pays for it?
                00:02:35\tJonas Ek:\tReacted to "Who owns the river, …" with 👍
                00:03:57\tAda Holm:\tReplying to "Who owns the river, …"

                Nobody owns it, as far as I know.
                00:08:30\tMara Lind:\tThank you, that is all that I wanted to know.
                """))).containsExactly("Mara Lind|Who owns the river, and who pays for it?",
                "Ada Holm|Nobody owns it, as far as I know.", "Mara Lind|Thank you, that is all that I wanted to know.");
    }

    @Test
    void isReadAsNobodysSpeechInAChat() {
        assertThat(Samples.speeches(Samples.read("""
                12:02:12 From Mara Lind to Everyone:
                \tWho owns the river, and who pays for it?
                12:02:35 From Jonas Ek to Everyone:
                \tReacted to "Who owns the river, …" with 👍
                12:03:57 From Ada Holm to Everyone:
                \tReplying to "Who owns the river, …"

                \tNobody owns it, as far as I know.
                12:08:30 From Mara Lind to Everyone:
                \tThank you, that is all that I wanted to know.
                """))).containsExactly("Mara Lind|Who owns the river, and who pays for it?",
                "Ada Holm|Nobody owns it, as far as I know.", "Mara Lind|Thank you, that is all that I wanted to know.");
    }
}
