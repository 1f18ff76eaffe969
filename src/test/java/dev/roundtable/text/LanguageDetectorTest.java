package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The language of a text")
class LanguageDetectorTest {

    /** Speech of about fifty words: three talks in each language. */
    static List<TalkSamples.Sample> talks() {
        return TalkSamples.all();
    }

    @ParameterizedTest
    @CsvSource({ "eng, en", "chi, zh-Hant", "cmn, zh-Hant", "zho, zh-Hant", "deu-at, de-AT", "ger, de", "heb, he", "yue, yue",
            "en-gb, en-GB" })
    void isTheDeclaredOneInTheShortestCode(String declared, String tag) {
        assertThat(LanguageDetector.of(declared, "這條河屬於誰？我們該怎麼辦？")).isEqualTo(tag);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void isFoundInSpeech(TalkSamples.Sample talk) {
        assertThat(LanguageDetector.of(talk.text())).isEqualTo(talk.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Who owns a river, and what do we do when it dries out?
            de | Wem gehört ein Fluss, und was machen wir, wenn er austrocknet?
            fr | À qui appartient une rivière, et que faisons-nous quand elle est à sec ?
            es | ¿De quién es un río, y qué hacemos cuando se seca?
            pt | De quem é um rio, e o que é que nós fazemos quando ele seca?
            it | Di chi è un fiume, e che cosa facciamo quando è in secca?
            nl | Van wie is een rivier, en wat doen we als hij droog staat?
            da | Hvem ejer en flod, og hvad gør vi, når den ikke er der mere?
            sv | Vem äger en flod, och vad gör vi när den inte finns längre?
            pl | Do kogo należy rzeka i co my z tym zrobimy, kiedy jej już nie ma?
            ru | Кому принадлежит река, и что мы будем делать, когда её не станет?
            ja | 川は誰のものですか。乾いたらどうしますか。
            zh | 河流是谁的？如果干了怎么办？
            ko | 강은 누구의 것입니까? 마르면 어떻게 합니까?
            ar | من يملك هذا النهر، وماذا نفعل عندما لا يكون هناك ماء في النهر؟
            """)
    void isFoundInASentence(String language, String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({ "'go go go stop, go'", "no no no", "''", "123 45:10 -- ...", "Ok.", "Zurich Oslo Leeds Madrid Porto Gdynia",
            "xq zvk brr tlön kwim hrgl pfft" })
    void isUndeterminedWhereNothingSaysIt(String text) {
        assertThat(LanguageDetector.of(text)).isEqualTo("und");
    }

    @Test
    void staysChineseWithEnglishWords() {
        assertThat(LanguageDetector.of("我们用 transformer 做 pre-training，然后 fine-tune，这个 benchmark 的 score 其实没有那么重要，"
                + "重要的是 agent 能不能在真实的环境里面 long-horizon 地工作，你觉得呢？")).isEqualTo("zh");
    }

    @Test
    void staysChineseWithAJapaneseName() {
        assertThat(LanguageDetector.of("我们去年和さくら电视台一起做了一个节目，讨论人工智能对教育的影响，很多老师都来参加了。")).isEqualTo("zh");
    }

    @Test
    void staysEnglishWithAGermanQuotation() {
        assertThat(LanguageDetector
                .of("I grew up near the lake, and my grandmother had a sentence that she said to all of us when it"
                        + " rained: Es gibt kein schlechtes Wetter, es gibt nur falsche Kleidung. And I think that is what this city"
                        + " has to learn now, because the rain will not wait for us, and the river has been there longer than we have."))
                .isEqualTo("en");
    }

    @Test
    void staysGermanWithEnglishTerms() {
        assertThat(LanguageDetector
                .of("Also wir machen das Onboarding jetzt komplett remote, und das Feedback vom Team ist, dass der"
                        + " Workflow mit dem neuen Tool nicht so gut läuft wie vorher, weil die Meetings einfach zu lang sind."))
                .isEqualTo("de");
    }

    @Test
    void isThatOfMostOfALongTalk() {
        var opening = "Bienvenue à tous, et merci d'être là avec nous ce soir. ";
        var talk = "Thank you. So what we want to know is how the water gets to the people who need it, and who pays for it. ";
        assertThat(LanguageDetector.of(opening.repeat(30) + talk.repeat(400))).isEqualTo("en");
    }

    @Test
    void isTheDeclaredOne() {
        assertThat(LanguageDetector.of("pt-br", "Who owns a river?")).isEqualTo("pt-BR");
        assertThat(LanguageDetector.of("zh", "這條河是誰的？我們應該怎麼辦？")).isEqualTo("zh-Hant");
        assertThat(LanguageDetector.of(null, "这条河是谁的？我们应该怎么办？")).isEqualTo("zh-Hans");
    }
}
