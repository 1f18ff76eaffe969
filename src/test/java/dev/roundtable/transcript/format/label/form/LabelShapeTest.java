package dev.roundtable.transcript.format.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("The form of labels that a file uses")
class LabelShapeTest {

    @ParameterizedTest
    @ValueSource(strings = { "[%s]: ", "[%s] ", "【%s】", "[%s]\n", "<%s> ", "10:02 <%s> ", "_%s_: ", "*%s*: ", "*%s:* ",
            "**[%s](https://example.org/a)**: ", "[%s](https://example.org/a): ", "* **%s**: ", "- %s: ", "**0:05** · %s: ",
            "[Time 0:00:05] %s: ", "%s — ", "%s:\n" })
    void isReadWhereItRecurs(String form) {
        var text = turn(form, "Anna", "How are the rivers?") + turn(form, "Tom", "They are low this year.")
                + turn(form, "Anna", "And the lakes?") + turn(form, "Tom", "Much lower than before.");
        for (var ends : new String[]{ "\n", "\r\n" }) {
            assertThat(Samples.speeches(Samples.read(text.replace("\n", ends)))).containsExactly("Anna|How are the rivers?",
                    "Tom|They are low this year.", "Anna|And the lakes?", "Tom|Much lower than before.");
        }
    }

    private static String turn(String form, String name, String speech) {
        return form.formatted(name) + speech + "\n\n";
    }

    @Test
    void isNamedByTheTranscript() {
        assertThat(Samples.read("Anna: Hello?\nTom: Hi.\n").format()).isEqualTo("labelled/name-colon");
        assertThat(Samples.read("[Anna]: Hello?\n[Tom]: Hi.\n[Anna]: Well.").format()).isEqualTo("labelled/bracketed");
        assertThat(Samples.read("### Anna:\nHello?\n\n### Tom:\nHi.\n").format()).isEqualTo("labelled/heading");
        assertThat(Samples.read("<anna> hello?\n<tom> hi\n<anna> well").format()).isEqualTo("labelled/angle");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Anna Weber: How are the rivers?\nTom Reed: Low this year.\nThe small ones dried out.\nMaria Lopez: May I?\n",
            "Anna Weber: How are the\nrivers?\nTom Reed: Low this\nyear.\nMaria Lopez: May\nI?\nTom Reed: Yes.\nAnna Weber: Please\ndo.\n",
            "主持人：今年的河流怎麼樣？\n王小明：很低，\n小的都乾了。\n陳怡君：我可以問嗎？\n王小明：好。\n主持人：請。\n",
            "司会：今年の川は\nどうですか。\n田中：低いです。\n小さい川は乾きました。\n山本：質問してもいいですか。\n田中：どうぞ。\n",
            "Anke Weber: Wie sind die\nFlüsse?\nTim Roth: Niedrig.\nDie kleinen sind trocken.\nMaria Lind: Darf ich?\nTim Roth: Ja.\n",
            "المذيع: كيف الأنهار\nهذا العام؟\nسامي علي: منخفضة.\nجفت الصغيرة.\nمنى حسن: هل يمكنني أن أسأل؟\nسامي علي: نعم.\n" })
    void mayFollowTheLastLineOfATurnWithoutABlankLine(String text) {
        var labels = text.lines().filter(line -> line.matches(".*[:：].*")).map(line -> line.replaceAll("[:：].*", ""))
                .toArray(String[]::new);
        assertThat(Samples.read(text).pieces()).extracting("label").containsExactly((Object[]) labels);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Anna, Will", "Will, May", "Anna, Me", "AW, IS", "TR, BE", "Tom, So" })
    void makesWordsNames(String names) {
        var name = names.split(", ");
        var text = name[0] + ": How are the rivers?\n\n" + name[1] + ": They are low this year.\n\n" + name[0]
                + ": All of them?\n\n" + name[1] + ": Most of them, I think.\n";
        assertThat(Samples.read(text).pieces()).extracting("label").containsExactly(name[0], name[1], name[0], name[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = { "anna.weber@example.org", "+44 20 7946 0018", "iPad (2)", "Team mem. 1" })
    void makesAccountsNames(String account) {
        var text = account + ": How are the rivers?\n\nTom Reed: They are low.\n\n" + account
                + ": Why?\n\nTom Reed: No rain.\n";
        assertThat(Samples.read(text).pieces()).extracting("label").containsExactly(account, "Tom Reed", account, "Tom Reed");
    }

    @Test
    void mayHaveAnAffiliationBehindABar() {
        var pieces = Samples.read("Anna Weber | Leeds: How are the rivers?\n\nTom Reed | York: Low.\n").pieces();
        assertThat(pieces).extracting("label").containsExactly("Anna Weber", "Tom Reed");
        assertThat(pieces).extracting("affiliation").containsExactly("Leeds", "York");
    }

    @Test
    void mayBeTwoFormsInOneFile() {
        assertThat(Samples.speeches(Samples.read("Anna Weber (AW) - How are the rivers?\n\nTom: They are low.\n\n"
                + "Anna Weber (AW) - Why?\n\nTom: No rain.\n")))
                .containsExactly("Anna Weber|How are the rivers?", "Tom|They are low.", "Anna Weber|Why?", "Tom|No rain.");
        assertThat(Samples.speeches(
                Samples.read("Q. How are the rivers?\nA. They are\nlow.\nQ. Why?\nMR. HOLT: Objection.\nA. No rain.\n")))
                .containsExactly("Q|How are the rivers?", "A|They are\nlow.", "Q|Why?", "MR. HOLT|Objection.", "A|No rain.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[Music]\nwords of a song\n[Applause]\nmore words\n[Music]\nand so on\n",
            "[Verse 1]\nThe river runs to the sea.\n\n[Chorus]\nOh river.\n\n[Verse 2]\nIt runs on.\n\n[Chorus]\nOh river.\n",
            "INFO: started server\nINFO: listening on 80\nWARN: slow request\nINFO: done\n",
            "Name: River\nType: water\nLength: 12 km\n\nName: Brook\nType: water\nLength: 2 km\n",
            "steps:\n  - name: one\n    run: make\n  - name: two\n    run: test\n",
            "Added: new weir.\n\nFixed: the gate.\n\nAdded: paint.\n\nFixed: the door.\n",
            "Contents\n\nChapter One\n\nChapter Two\n\nChapter Three\n",
            "[x] buy milk\n[ ] call Tom\n[x] paint\n", "[server]\nhost=a\nport=80\n\n[client]\nhost=b\n",
            "# Map\n\nThe [river] is low.\n\n[1]: https://example.org/a\n[2]: https://example.org/b\n[river]: https://example.org/c\n" })
    void isNoneInOtherText(String text) {
        assertThat(Samples.refused(text)).hasMessageContaining("talk.txt");
    }
}
