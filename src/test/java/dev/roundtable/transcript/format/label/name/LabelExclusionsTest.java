package dev.roundtable.transcript.format.label.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.format.Formats;

@DisplayName("Words that are no label")
class LabelExclusionsTest {

    @ParameterizedTest(name = "is {0}")
    @ValueSource(strings = { "Break: 15 minutes", "Coffee break: until eleven", "Word count: 1,234", "Total: 12,345",
            "1. Revenue: see below",
            "(2) Travel costs: see below", "Rivers budget: see below", "Remote attendees: Anna Weber, Tom Reed",
            "Regrets: Ann Lee",
            "Population: 23,000,000", "Share: 12.5 %", "Slides: https://example.org/slides",
            "Recording: [here](https://example.org/a)",
            "1.業務總收入：12,345,000元", "2、業務總支出：如附表", "總字數：1,234", "中場休息：十分鐘", "茶敘：十分鐘", "平均單價：約 1,200 元",
            "总字数：1234", "三、营业外支出：见附表", "掌声：热烈", "记录人：李四", "休憩：10分", "総文字数：1,234", "出席者：田中、山本",
            "Pause: 15 Minuten", "Einnahmen: siehe unten", "Wortzahl: 2345", "Anwesend: Anna Weber, Tom Reed" })
    void isALineWithAColonAmongLabels(String line) {
        var talk = """
                Anna Weber: How are the rivers?

                Tom Reed: Low this year.

                %1$s

                Anna Weber: And the lakes?

                %1$s

                Tom Reed: Fine, I think.
                """.formatted(line);
        assertThat(labels(talk)).containsOnly("Anna Weber", "Tom Reed");
        assertThat(read(talk).body()).contains(line.replaceAll("[:：].*", "").substring(2));
    }

    @ParameterizedTest(name = "is {0}")
    @ValueSource(strings = { "Break", "Intermission", "Music", "Total", "休息", "總字數", "1.業務總收入", "休憩", "Mittagspause", "Outro" })
    void isAHeadingAmongThoseOfSpeakers(String heading) {
        var talk = """
                # A talk

                ### Anna Weber：

                How are the rivers?

                ### %s：

                Words of nobody.

                ### Tom Reed：

                Low this year.
                """.formatted(heading);
        assertThat(labels(talk)).containsExactly("Anna Weber", "Tom Reed");
        assertThat(read(talk).body()).contains("Words of nobody.");
    }

    @Test
    void isAnythingWithAColonUnderHeadingsThatName() {
        var talk = "# 預算\n\n### 王小明：\n\n請看。\n\n" + "業務推廣處成果：良好\n\n國際合作處成果：普通\n\n".repeat(20)
                + "### 陳怡君：\n\n謝謝。\n";
        assertThat(labels(talk)).containsExactly("王小明", "陳怡君");
    }

    @Test
    void isWhatStandsBareBesideLabelsInBold() {
        var talk = "**Anna Weber:** Look.\n\n" + "north region: fine\n\nsouth region: later\n\n".repeat(10)
                + "**Tom Reed:** Which?\n\n**Anna Weber:** All.\n\n**Tom Reed:** Thanks.\n";
        assertThat(labels(talk)).containsOnly("Anna Weber", "Tom Reed");
    }

    @Test
    void isARoleWithANameBehindIt() {
        var talk = "Presenter: Anna Weber (AW)\n\nAW: How are the rivers?\n\nTR: Low.\n\nPresenter: Tom Reed (TR)\n\n"
                + "TR: The lakes are fine.\n\nAW: Good.\n";
        assertThat(labels(talk)).containsOnly("AW", "TR");
    }

    @ParameterizedTest(name = "is {0} above a talk, nor a title")
    @ValueSource(strings = { "Teilnehmer: Anna Weber, Tom Reed", "Moderator: Anna Weber", "Scribe: Ann Lee", "總字數：1,234" })
    void isAFieldAboveTheTalk(String field) {
        var talk = read(field + "\n\nAnna Weber: How are you?\n\nTom Reed: Fine.\n\nAnna Weber: Good.\n\nTom Reed: Yes.\n");
        assertThat(talk.title()).isNull();
        assertThat(talk.body()).startsWith("How are you?");
    }

    @Test
    void isNotARoleThatSpeaks() {
        var talk = "Presenter: Welcome to all of you.\n\nTom Reed: Hello.\n\nPresenter: How are the rivers?\n\nTom Reed: 12,345.\n\n"
                + "Tom Reed: Low.\n";
        assertThat(labels(talk)).containsOnly("Presenter", "Tom Reed");
    }

    private static List<String> labels(String talk) {
        return read(talk).pieces().stream().map(Piece::label).filter(Objects::nonNull).distinct().toList();
    }

    private static Transcript read(String talk) {
        return Formats.read(new TextFile("talk.md", talk.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "is not {0}")
    @ValueSource(strings = { "章", "节" })
    void isNoSurnameOfOneCharacter(String name) {
        var talk = "李：河是谁的？你怎么看？\n\n%1$s：我觉得没有主人。\n\n".formatted(name);
        assertThat(labels(talk.repeat(3))).containsExactly("李", name);
        assertThat(labels((talk + "王：我们等下雨吧。\n\n").repeat(3))).containsExactly("李", name, "王");
    }

    @Test
    @DisplayName("is not OBS if those are initials")
    void isNoInitials() {
        assertThat(labels("IL: So what do you think about that?\n\nOBS: I think we have to wait for it.\n\n".repeat(3)))
                .containsExactly("IL", "OBS");
    }
}
