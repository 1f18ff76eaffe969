package dev.roundtable.transcript.format.spoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Text in which nobody is named")
class SpokenTextTest {

    private static final String ASR = "so i wanted to show you the dam today um it is really old and you know we never thought that "
            + "it would hold but okay here we are and i think you should just walk over it\nwell my father built it and we used to "
            + "swim here so yeah that was fun\n";
    private static final String ASKED = "How was it? Well, I tell you, we were cold. You should have seen us. Okay, so I asked "
            + "my father. Did you like it? Yeah, I did. The river is wide there in spring, and the mill is old.\n";
    private static final String GERMAN = "also ich wollte euch heute das wehr zeigen ähm wir haben es ja lange nicht gesehen und "
            + "ihr glaubt mir nicht wie alt es ist also ja ich finde es eben schön\n";

    @ParameterizedTest
    @ValueSource(strings = { ASR, ASKED, GERMAN })
    void isReadWithAWarningWhereItIsPlainlySpeech(String words) {
        var text = varied(words);
        for (var each : new String[]{ text, text.replace("\n", "\r\n") }) {
            var read = Samples.read(each);
            assertThat(read.format()).isEqualTo("spoken-text");
            assertThat(read.pieces()).singleElement().satisfies(piece -> assertThat(piece.label()).isNull());
            assertThat(read.problems()).singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("names no speakers"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The dam was built of stone in the old days. It holds the river above the town. Nobody knows its age.\n",
            "# The dam\n\nSo you want to know it? Well, I think we should. Okay?\n\n- you walk\n- I swim\n",
            "I went down to the river\nYou were there with me\nOh yeah we sang together\nSo well you know\n",
            "\"Well, you came,\" I said. \"So we did,\" you told me. \"Okay?\" I asked.\n" })
    void isRefusedWhereItMayBeADocumentOrASong(String words) {
        assertThat(Samples.refused(varied(words))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "我们今天来聊一聊这个水坝嘛，其实它很老的，就是你想象不到那个时候怎么修的。然后我爸爸就说，你看吧，这个还能用呢。",
            "皆さん、こんにちは。今日は古いダムを見てみましょう。私もまだ見たことがないんですよね。えーと、あの、ここが入口ですね。ちょっと入ってみたいと思います。",
            "여러분 안녕하세요. 저는 오늘 오래된 댐을 보여 드리려고 해요. 제가 어렸을 때 여기서 놀았거든요. 그래서 이제 좀 걸어 볼까요? 네, 감사합니다.",
            "Ну вот, я хотела вам показать плотину, да, она очень старая. Мы просто не думали, что она ещё стоит. Вы, конечно, знаете, мой отец её строил. Значит, пойдёмте?",
            "Nou, ik wilde jullie vandaag dus de dam laten zien, hè. Die is eigenlijk gewoon oud. Wij dachten nooit dat mijn vader die had gebouwd, maar ja. Hebben jullie hem even gezien?",
            "Good evening, everyone. The dam was built by our fathers in the old days, and it still stands. I was a child when we opened it, and the town came to see it. We shall go there after this." })
    void isReadInManyLanguages(String words) {
        var read = Samples.read(varied(words));
        assertThat(read.format()).isEqualTo("spoken-text");
        assertThat(read.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "水坝建于一九三〇年，位于城市以北，高三十米，长二百米。工程由当地工人完成，耗时五年。目前由水利部门管理。",
            "ダムは一九三〇年に建設された。高さは三十メートルで、長さは二百メートルである。現在は市が管理している。",
            "Плотина построена в 1930 году к северу от города. Её высота тридцать метров, длина двести. Управляет ею городская служба." })
    void isRefusedWhereItIsWritten(String words) {
        assertThat(Samples.refused(varied(words))).isNotNull();
    }

    @Test
    void aHeadIsNoSpeech() {
        var read = Samples.read("River_talk_2024.mp4\n===\n\n" + varied(ASKED));
        assertThat(read.title()).isEqualTo("River_talk_2024.mp4");
        assertThat(read.body()).startsWith("one, How was it?");
        var page = Samples.read("The river talk\nSource: https://example.org/river\n\n" + varied(ASKED));
        assertThat(page.title()).isEqualTo("The river talk");
        assertThat(page.body()).startsWith("one, How was it?");
        assertThat(Samples.read("---\ntitle: x\nlinks: [a, b]\n---\n" + varied(ASKED)).body()).startsWith("one, How was it?");
    }

    @Test
    void timesBetweenTheWordsBeginPieces() {
        var read = Samples.read("[00:00:00] " + varied(ASKED) + "And then [00:02:05] we went home.\n");
        assertThat(read.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 125.0);
        assertThat(read.body()).contains("And then we went home.").doesNotContain("[");
    }

    @Test
    void chevronsChangeTheVoice() {
        var read = Samples.read(varied(ASKED) + "\n>> where are you\nwell in spain you know\n>> okay so i am here\n");
        assertThat(read.pieces()).extracting(Transcript.Piece::newVoice).containsExactly(false, true, true);
        assertThat(read.body()).endsWith("well in spain you know okay so i am here");
    }

    @ParameterizedTest
    @ValueSource(strings = { "talk_transcript.txt", "Transkript.txt", "2024/transcrição.txt", "whisper-3.txt", "ダムの文字起こし.txt",
            "captions.txt" })
    void isReadWhereTheFileIsCalledATranscript(String name) {
        var words = varied("The dam was built of stone by our fathers. Let me tell you what it holds above the town.\n");
        assertThat(Samples.refused(words)).isNotNull();
        var read = Formats.read(new TextFile(name, words.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.format()).isEqualTo("spoken-text");
        assertThat(read.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("names no speakers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The dam was built of stone in the old days. It holds the river above the town. Nobody knows its age.\n",
            "# The dam\n\nWe built it.\n\n- you walk\n- I swim\n",
            "水坝建于一九三〇年，位于城市以北，高三十米，长二百米。工程由当地工人完成，耗时五年。\n" })
    void isRefusedWhereItIsADocumentThatIsCalledATranscript(String words) {
        assertThatThrownBy(() -> Formats.read(new TextFile("transcript.txt", varied(words).getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(TranscriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "12_subtítulos.txt", "Untertitel.txt", "sous-titres.txt", "Стенограмма.txt", "ТРАНСКРИПТ.txt" })
    void theNameOfATranscriptIsKnownInOtherLanguagesAndInCapitals(String name) {
        var words = varied("The dam was built of stone by our fathers. Let me tell you what it holds above the town.\n");
        assertThat(Formats.read(new TextFile(name, words.getBytes(StandardCharsets.UTF_8))).format()).isEqualTo("spoken-text");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ep332-the-dam.txt", "Interview 4.txt", "podcast-12.txt", "采访.txt" })
    void aLongTextIsReadWhereTheFileIsCalledARecording(String name) {
        var words = varied("The dam was built of stone by our fathers. Let me tell you what it holds above the town.\n");
        assertThatThrownBy(() -> Formats.read(new TextFile(name, words.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(TranscriptException.class);
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("On day ").append(i).append(" we went to the dam, well, and my father told us of year ").append(7 * i)
                    .append(".\n");
        }
        assertThat(Formats.read(new TextFile("2024/" + name, (words + text).getBytes(StandardCharsets.UTF_8))).format())
                .isEqualTo("spoken-text");
    }

    @Test
    void aLongArticleIsRefusedAlsoWhereItsFileIsCalledARecording() {
        var text = new StringBuilder("The dam was built of stone by our fathers.\n");
        for (int i = 0; i < 60; i++) {
            text.append("In year ").append(7 * i).append(" the town rebuilt wall ").append(i)
                    .append(" of it, as we know from the books, and the river rose.\n");
        }
        var file = new TextFile("podcast-review.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Formats.read(file)).isInstanceOf(TranscriptException.class);
    }

    @Test
    void linesBelowAHeadAreSpeechEvenIfTheyNameATranscriptOrAnAddress() {
        var said = "the transcript of this talk is on our site so you need no notes\nand you find us at www.example.org okay\n"
                + varied(ASKED)
                + varied(GERMAN.replace("ähm ", "")) + varied(ASR);
        assertThat(Samples.read("River_talk.mp3\n\n" + said).body()).startsWith("the transcript of this talk is on our site");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Εγώ ήθελα να σας δείξω το φράγμα, και ο πατέρας μου το έχτισε. Λοιπόν, δεν ξέραμε ότι είναι εκεί, και εσείς δεν το βλέπετε. ",
            "من می خواستم به شما سد را نشان بدهم و پدر من آن را ساخت. ما نمی دانستیم که هنوز هست و شما آن را می بینید. ",
            "Én meg akartam mutatni nektek a gátat, és az apám építette. Nekem azt mondta, hogy ti is látjátok, hát persze. ",
            "Așadar eu am vrut să vă arăt barajul, și tatăl meu l-a construit. Noi nu știam că mai este, deci voi îl vedeți. " })
    void aTranscriptByItsNameIsReadInMoreLanguages(String words) {
        var read = Formats.read(new TextFile("transcript.txt", varied(words + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(read.format()).isEqualTo("spoken-text");
    }

    @Test
    void oneAddressInLongParagraphsMakesNoDocument() {
        var talk = varied(ASKED).replace("\n", " ");
        var said = talk + "You will find it at www.example.org, so look. " + talk + talk;
        assertThat(Samples.read(said).format()).isEqualTo("spoken-text");
        assertThat(Samples.refused("See www.example.org for it.\n\n" + ASKED + "\nAnd https://example.org/river too.\n"))
                .isNotNull();
    }

    @Test
    void longLinesThatEndInTheMiddleOfASentenceAreNoVerses() {
        var lines = varied(
                "well so I wanted to tell you how we came to the dam when my father was young and the river was wide and\n"
                        + "So company people came to us and I said okay so what do you want and they told me that they would build it\n");
        assertThat(Samples.read(lines).format()).isEqualTo("spoken-text");
    }

    @ParameterizedTest
    @ValueSource(strings = { "# Welcome!\n\n", "Kind: captions\nLanguage: en\n",
            "29 березня 1975\nМова: англійська | Транскрипт (українська)\n\n1975-03-29 Die Talsperre\n",
            "The dam | Transcript (English)\n\n2024-03-01 Day one\n\n" })
    void moreKindsOfHeadsAreNoSpeech(String head) {
        assertThat(Samples.read(head + varied(ASKED)).body()).startsWith("one, How was it?");
    }

    /** The text several times, with another word in each. */
    private static String varied(String words) {
        var text = new StringBuilder();
        for (var end : "one two three four five six".split(" ")) {
            text.append(end).append(", ").append(words.replace("\nOh", "\nOh " + end).replace("\nYou", "\nYou " + end)
                    .replace("\nSo", "\nSo " + end).replace("\nwell", "\nwell " + end));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Transcript", "## Full transcript", "# 逐字稿", "### Transkript" })
    void wordsBelowTheHeadingOfATranscriptAreSpeech(String heading) {
        var said = "So I asked the people in our village who owns the river, and you know what they said? They said, well, nobody owns it.\n\n"
                + "And I think that is right. What would you do if you were in my place? I mean, you can't just build a wall and say it is yours. "
                + "We tried that, and it didn't work. So now we meet every month, and I tell them what we measured, and they tell me what they saw.";
        var transcript = Samples
                .read("# Who owns a river?\n\n- **Channel:** Rivers\n- **Date:** 2021-02-11\n- **Views:** 4K views\n\n"
                        + heading + "\n\n"
                        + said + "\n");
        assertThat(transcript.format()).isEqualTo("spoken-text");
        assertThat(transcript.title()).isEqualTo("Who owns a river?");
        assertThat(transcript.body()).startsWith("So I asked").endsWith("what they saw.").doesNotContain("Channel");
    }

    /** Captions whose times were removed are speech, whatever is said. */
    @ParameterizedTest
    @ValueSource(strings = { "Kind: captions\nLanguage: es\n", "Kind: captions\nLanguage: de\n\n",
            "Kind: captions\r\nLanguage: zh-TW\r\n" })
    void isReadBelowTheFieldsOfCaptions(String fields) {
        var words = "the name of the river stands on the map of the old mill and the map hangs in the hall of the town where the water was high";
        var read = Formats.read(new TextFile("notes.txt", (fields + words + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(read.body().strip()).isEqualTo(words);
        assertThat(read.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "> Raw transcript, not corrected.\n\n", "> Rohfassung\n> ohne Namen\n\n",
            "\n> ⚠️ This is a placeholder.\n" })
    void isReadWithoutANoteBelowTheTitle(String note) {
        var read = Formats
                .read(new TextFile("transcript.md", ("# The dam\n\n" + note + ASR + ASKED).getBytes(StandardCharsets.UTF_8)));
        assertThat(read.body().strip()).startsWith("so i wanted").doesNotContain(">", "placeholder", "Rohfassung");
    }

    @Test
    void keepsAQuoteThatIsMuchOfTheText() {
        var quoted = ASR.strip().replace("\n", "\n> ");
        assertThat(SpokenHead.of("# The dam\n\n> " + quoted + "\n\n" + ASR).speech().split("so i wanted", -1)).hasSize(3);
    }
}
