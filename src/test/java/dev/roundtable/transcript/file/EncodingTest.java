package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.text.TalkSamples;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.script.Person;

@DisplayName("The encoding of a file that is not UTF-8")
class EncodingTest {

    /** Each talk of a language, in each encoding in which people save it. */
    static Stream<Arguments> talks() {
        return Stream.of("zh GB18030 GB18030", "zh GBK GB18030", "ja Shift_JIS SHIFT_JIS", "ja windows-31j SHIFT_JIS",
                "ja EUC-JP EUC-JP", "ja ISO-2022-JP ISO-2022-JP", "ko EUC-KR EUC-KR", "ru windows-1251 WINDOWS-1251",
                "ru KOI8-R KOI8-R", "ru ISO-8859-5 ISO-8859-5", "ru IBM866 IBM866", "ru x-MacCyrillic MAC-CYRILLIC",
                "uk windows-1251 WINDOWS-1251", "uk KOI8-U KOI8-U", "bg windows-1251 WINDOWS-1251",
                "sr windows-1251 WINDOWS-1251", "de windows-1252 WINDOWS-1252", "de IBM850 IBM850",
                "de x-MacRoman MACINTOSH", "fr windows-1252 WINDOWS-1252", "fr x-MacRoman MACINTOSH",
                "es windows-1252 WINDOWS-1252", "pt windows-1252 WINDOWS-1252", "sv windows-1252 WINDOWS-1252",
                "da windows-1252 WINDOWS-1252", "fi windows-1252 WINDOWS-1252", "pl windows-1250 WINDOWS-1250",
                "pl ISO-8859-2 ISO-8859-2", "cs windows-1250 WINDOWS-1250", "cs ISO-8859-2 ISO-8859-2",
                "tr windows-1254 WINDOWS-1254", "ar windows-1256 WINDOWS-1256", "el ISO-8859-7 ISO-8859-7",
                "he windows-1255 WINDOWS-1255", "th TIS-620 TIS-620").map(line -> line.split(" "))
                .flatMap(fields -> TalkSamples.all().stream().filter(talk -> talk.language().equals(fields[0]))
                        .filter(talk -> !talk.text().contains("這個"))
                        .map(talk -> Arguments.of(fields[1], fields[2], talk.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void isNamedWithTheCommandThatConvertsIt(String charset, String name, String talk) {
        assertThatThrownBy(() -> new TextFile("talk.txt", ("Ada: " + talk + "\n").getBytes(Charset.forName(charset))).text())
                .hasMessageContaining("but seems to be " + name + ".").hasMessageContaining("iconv -f " + name + " -t UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = { "這個我不太同意，如果可以說的話。沒有人問過老師們的意見。", "主持人：謝謝邀請，我想從一個問題開始。\r\n來賓：好的。", "我們今天談一談河流" })
    void isBig5ForTraditionalChinese(String talk) {
        assertThatThrownBy(() -> new TextFile("talk.txt", talk.getBytes(Charset.forName("Big5"))).text())
                .hasMessageContaining("iconv -f BIG5 ");
    }

    @ParameterizedTest
    @CsvSource({ "UTF-16LE,Ada: Who owns a river?", "UTF-16BE,Ada: Who owns a river?", "UTF-16LE,Ада: Кому принадлежит река?",
            "UTF-16LE,'主持人：谢谢邀请。\n嘉宾：好的。'", "UTF-16BE,'司会：川は誰のものですか。\n鈴木：誰のものでもない。'" })
    void isUtf16WithoutAMark(String charset, String talk) {
        assertThatThrownBy(() -> new TextFile("talk.txt", talk.getBytes(Charset.forName(charset))).text())
                .hasMessageContaining("seems to be " + charset).hasMessageContaining("iconv -f " + charset);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-8" })
    void doesNotMatterWithAMark(String charset) {
        var talk = "Ada: Who owns a river?\r\n司会：川は誰のものですか。😀\r\n";
        assertThat(new TextFile("talk.txt", ("\uFEFF" + talk).getBytes(Charset.forName(charset))).text()).isEqualTo(talk);
    }

    @Test
    void isNamedForUtf32() {
        assertThatThrownBy(() -> new TextFile("talk.txt", "\uFEFFAda: Who?".getBytes(Charset.forName("UTF-32LE"))).text())
                .hasMessageContaining("UTF-32");
    }

    @Test
    void isNotGuessedFromAFewWords() {
        assertThatThrownBy(() -> new TextFile("talk.txt", "Zoë, Łódź?".getBytes(Charset.forName("windows-1250"))).text())
                .hasMessageContaining("does not show which encoding").hasMessageContaining("save it as UTF-8")
                .hasMessageNotContaining("iconv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada: Über den Fluß.\\nTom: Schön, daß Sie da sind.  | 18 | line 1, column 16, byte 18: 0xC3
            主持人：你好。\\n嘉宾：你好，谢谢。                  | 25 | line 2, column 2, byte 26: 0xBE
            Ада: Кому принадлежит река?\\nТом: Никому.           | 30 | line 1, column 19, byte 31: 0xD0
            """)
    void isUtf8WhereASingleByteIsBroken(String talk, int at, String place) {
        var text = talk.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.write(text, 0, at);
        bytes.write(0xFF);
        bytes.write(text, at, text.length - at);
        assertThatThrownBy(() -> new TextFile("talk.txt", bytes.toByteArray()).text())
                .hasMessageContaining("The file is UTF-8, but").hasMessageContaining("0xFF").hasMessageNotContaining("iconv");
    }

    @ParameterizedTest
    @CsvSource({ "0, FF", "1, FF", "2, FF", "0, 3F", "1, 3F", "2, 3F", "1, E9", "1, C1" })
    void isUtf8WithOneFaultWhereOneByteOfACharacterIsReplaced(int at, String value) {
        var bytes = "主持人：你好。\n嘉你宾：你好，谢谢。".getBytes(StandardCharsets.UTF_8);
        bytes["主持人：你好。\n嘉".getBytes(StandardCharsets.UTF_8).length + at] = (byte) Integer.parseInt(value, 16);
        assertThatThrownBy(() -> new TextFile("talk.txt", bytes).text())
                .hasMessageContaining("but 1 byte is not UTF-8: line 2,");
    }

    @Test
    void isUtf8WithAFaultForEachBrokenCharacter() {
        var bytes = "主持人：你好。嘉宾：你好，谢谢。".getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        bytes[12] = (byte) 0xFF;
        assertThat(BrokenBytes.of(bytes).places()).extracting(BrokenBytes.Place::at).containsExactly(2, 13);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KOI8-R       | Ада: Кому принадлежит река?\\nТом: Никому она не принадлежит.\\nАда: Спасибо.
            KOI8-R       | Анна: Сколько стоит вода?\\nОлег: Это зависит от города.\\nАнна: А что у нас?
            IBM866       | Ада: Кому принадлежит река?\\nТом: Никому она не принадлежит.\\nАда: Спасибо.
            windows-1251 | Анна: Сколько стоит вода?\\nОлег: Это зависит от города.\\nАнна: А что у нас?
            windows-1251 | Ада: река\\nТом: вода\\nАда: город
            windows-1252 | Zoë: Für wen?\\nJörg: Für alle.\\nZoë: Schön.
            GB18030      | 主持人：谁拥有河流？\\n嘉宾：没有人。\\n主持人：谢谢。
            EUC-KR       | 사회자: 강은 누구의 것입니까?\\n손님: 아무도 아닙니다.\\n사회자: 감사합니다.
            EUC-JP       | 司会：川は誰のものですか。\\n鈴木：誰のものでもない。\\n司会：ありがとう。
            """)
    void ofThreeLinesIsRightOrNotKnown(String charset, String talk) {
        var text = talk.replace("\\n", "\n");
        var bytes = text.getBytes(Charset.forName(charset));
        var name = Encoding.of(bytes);
        assertThat(name == null ? text : new String(bytes, Charset.forName(name))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "с╬╬┴", "Ада: ре▒ка", "Ада: река\u0007", "Ада: рекаω", "Zoë: Fürя", "Ada: \uE000",
            "Ada: é\u0090" })
    void isNotNamedIfTheTextInItIsNotPlausible(String text) {
        assertThat(Plausible.is(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ада: Кому?\r\nTom: «Нам».", "主持人：ＡＩ 是什么？", "鈴木：はい、カメラ①。", "Zoë: Für 5 € – “schön”.",
            "سؤال: من؟" })
    void isPlausibleForTextThatPeopleWrite(String text) {
        assertThat(Plausible.is(text)).isTrue();
    }

    @Test
    void isNotNamedIfOneByteOfTheFileIsImpossibleInIt() {
        var bytes = "主持人：谁拥有河流？\n嘉宾：没有人。\n主持人：谢谢。\n".repeat(4_000).getBytes(Charset.forName("GB18030"));
        assertThat(Encoding.of(bytes)).isEqualTo("GB18030");
        bytes[bytes.length - 3] = (byte) 0xFF;
        assertThat(Encoding.of(bytes)).isNull();
    }

    @Test
    void isUtf8WhereTheEndIsMissing() {
        var whole = "Ада: Кому принадлежит река".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new TextFile("talk.txt", Arrays.copyOf(whole, whole.length - 1)).text())
                .hasMessageContaining("1 byte is not UTF-8").hasMessageContaining("its end is missing");
    }

    @Test
    void isUtf8WhereANameIsPastedInAnotherEncoding() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Moderatorin: Schönen Abend, wir begrüßen heute Frau ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Müller".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(" aus Köln.\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new TextFile("talk.txt", bytes.toByteArray()).text())
                .hasMessageContaining("line 1, column 54, byte 57: 0xFC").hasMessageNotContaining("iconv");
    }

    @Test
    void isNoTextWithAByteOfZero() {
        assertThatThrownBy(
                () -> new TextFile("talk.txt", "Ada: Who?\nTom: No\0body.\n".getBytes(StandardCharsets.UTF_8)).text())
                .hasMessageContaining("talk.txt:2: Column 8 has the character U+0000");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("talks")
    void isReadForATranscriptWithAWarning(String charset, String name, String talk) {
        var text = "Ada: " + talk + "\n";
        var decoded = new TextFile("talk.txt", text.getBytes(Charset.forName(charset))).decoded();
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.warnings()).singleElement().asString().contains("seems to be " + name + ". It is read as such.");
    }

    @Test
    void isNotNeededForFewBytes() {
        var talk = "Ada: How deep is the river, and who says so?\nBen: Two metres.\n".repeat(40) + "Ada: Go\u00FF?\u00FFNo.\n";
        var decoded = new TextFile("talk.txt", talk.getBytes(StandardCharsets.ISO_8859_1)).decoded();
        assertThat(decoded.text()).endsWith("Ada: Go\uFFFD?\uFFFDNo.\n");
        assertThat(decoded.warnings()).singleElement().asString().contains("talk.txt:81: 2 bytes are of an unknown encoding");
        assertThatThrownBy(() -> new TextFile("talk.txt", talk.getBytes(StandardCharsets.ISO_8859_1)).text())
                .hasMessageContaining("does not show which encoding it has");
    }

    @Test
    void hasTheQuotationMarksOfWindows1252() {
        var bytes = new byte[]{ (byte) 0x80, (byte) 0x85, (byte) 0x93, (byte) 0x94, (byte) 0x9F, (byte) 0xA0, (byte) 0xFF,
                'a' };
        assertThat(Windows1252.text(bytes)).isEqualTo(new String(bytes, Charset.forName("windows-1252")));
    }

    @Test
    void isNoReasonToRefuseAPanel() {
        var talk = "Zoë: Où est la rivière, et à qui est-elle ?\nJosé: Je crois qu’elle est à nous tous.\nZoë: Vous êtes sûr ?\n"
                + "José: Oui, j’ai vérifié cet été.\n";
        var panel = PanelReader.read(new TextFile("talk.txt", talk.getBytes(Charset.forName("windows-1252"))), null);
        assertThat(panel.people()).extracting(Person::name).containsExactly("Zoë", "José");
        assertThat(panel.problems()).anySatisfy(problem -> assertThat(problem.message()).contains("WINDOWS-1252"));
    }
}
