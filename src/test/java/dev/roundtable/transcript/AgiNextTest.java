package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Question;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.script.Turn.Kind;

@DisplayName("The bundled round table")
class AgiNextTest {

    private final PanelScript panel = Panels.agiNext();

    @Test
    void isTiledByItsTurns() {
        var body = new Body(Panels.resource("agi-next-2026.txt").text().split("=\n\n", 2)[1]);
        assertThat(body.length()).isEqualTo(24_097).isEqualTo(panel.source().characters());
        assertThat(panel.turns().stream().map(Turn::verbatim).collect(Collectors.joining())).isEqualTo(body.text());
        int end = 0;
        for (var turn : panel.turns()) {
            assertThat(turn.span().start()).isEqualTo(end);
            end = turn.span().end();
            assertThat(turn.verbatim()).isEqualTo(body.words(turn.span().start(), end)).isNotBlank();
        }
        assertThat(end).isEqualTo(body.length());
    }

    @Test
    void hasNoWarnings() {
        assertThat(panel.problems()).isEmpty();
    }

    @Test
    void isReviewedThroughout() {
        assertThat(panel.turns()).hasSize(60).allSatisfy(turn -> {
            assertThat(turn.speaker()).isNotNull();
            assertThat(turn.attribution().method()).isEqualTo(Method.REVIEWED);
        });
        assertThat(panel.quality().confirmedShare()).isEqualTo(1);
    }

    @Test
    void changesVoiceFromOneTurnToTheNext() {
        for (int i = 1; i < panel.turns().size(); i++) {
            assertThat(panel.turns().get(i).speaker()).isNotEqualTo(panel.turns().get(i - 1).speaker());
        }
    }

    @Test
    void hearsTheShortVoicesInsideAnothersSpeech() {
        assertThat(speakerOf("是不是2026?")).isEqualTo("lin-junyang");
        assertThat(speakerOf("如果派一个数字呢?")).isEqualTo("li-guangmi");
        assertThat(speakerOf("你说百分之多少?")).isEqualTo("lin-junyang");
    }

    @Test
    void hasFourMainQuestionsEachHandedFromGuestToGuest() {
        var main = panel.questions().stream().filter(question -> question.kind() == Question.Kind.MAIN).toList();
        assertThat(main).extracting(Question::titleEn).containsExactly("How model companies differentiate",
                "The next paradigm and autonomous learning", "Agent strategy",
                "The chance that a Chinese team leads in three to five years");
        assertThat(main).allSatisfy(question -> {
            assertThat(question.addressedTo()).containsExactly("yao-shunyu", "lin-junyang", "yang-qiang", "tang-jie");
            assertThat(question.prompts()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(question.askedBy()).isEqualTo("li-guangmi");
        });
    }

    @Test
    void hasTenFollowUpsEachWithAMainQuestionAsParent() {
        var followUps = panel.questions().stream().filter(question -> question.kind() == Question.Kind.FOLLOW_UP).toList();
        assertThat(followUps).hasSize(10).allSatisfy(question -> {
            assertThat(panel.questions().get(question.parent() - 1).kind()).isEqualTo(Question.Kind.MAIN);
            assertThat(question.title()).isNotBlank();
        });
    }

    @Test
    void hasAnswersThatKnowTheirQuestionAndPrompt() {
        var answers = panel.turns().stream().filter(turn -> turn.kind() == Kind.ANSWER).toList();
        assertThat(answers).hasSize(26).allSatisfy(answer -> {
            var question = panel.questions().get(answer.question() - 1);
            assertThat(question.prompts()).contains(answer.prompt());
            assertThat(question.addressedTo()).contains(answer.speaker());
            assertThat(answer.prompt()).isLessThan(answer.ordinal());
        });
    }

    @Test
    void correctsWhatTheRecognizerMisheard() {
        assertThat(corrected("Anzor Peak", "Anthropy", "按超倍", "Metropic", "Anthorfic", "entropy")).containsOnly("Anthropic");
        assertThat(corrected("Cloud Code", "ClockCode", "cloud code")).containsOnly("Claude Code");
        assertThat(corrected("ChatGBT", "拆GBD", "TriGBT", "XIGBT", "Chadpy")).containsOnly("ChatGPT");
        assertThat(corrected("DeepSec", "DeepThick")).containsOnly("DeepSeek");
        assertThat(corrected("制谱", "制服", "GPU")).containsOnly("智谱");
        assertThat(corrected("顺语", "盛宇", "顺宇", "顺悦")).containsOnly("顺雨");
        assertThat(corrected("阳强", "严谦", "任强", "阳枪")).containsOnly("杨强");
        assertThat(corrected("2C", "QC", "to-see", "to see", "2c")).containsOnly("to C");
        assertThat(corrected("域训练")).containsOnly("预训练");
        assertThat(corrected("Botnet", "Botanic", "bottom neck")).containsOnly("bottleneck");
        assertThat(corrected("常委")).containsOnly("长尾");
        assertThat(corrected("巨神智能")).containsOnly("具身智能");
        assertThat(panel.turns().stream().flatMap(turn -> turn.corrections().stream()).map(Correction::verbatim).distinct())
                .hasSizeGreaterThan(160);
    }

    @Test
    void leavesTheSameWordsAloneWhereTheyAreRight() {
        assertThat(textOf("无论是Kernel GPU的")).contains("Kernel GPU的");
        assertThat(textOf("因为在推荐的时代的话")).contains("用户这个信息");
    }

    @Test
    void keepsEveryCorrectionInsideItsTurnAndInPlace() {
        for (var turn : panel.turns()) {
            var text = new Body(turn.text());
            int end = turn.span().start();
            for (var correction : turn.corrections()) {
                assertThat(correction.start()).isGreaterThanOrEqualTo(end);
                end = correction.end();
                assertThat(end).isLessThanOrEqualTo(turn.span().end());
                assertThat(text.words(correction.textStart(), correction.textEnd())).isEqualTo(correction.corrected());
                var inTurn = new Body(turn.verbatim()).words(correction.start() - turn.span().start(),
                        correction.end() - turn.span().start());
                assertThat(inTurn).isEqualTo(correction.verbatim());
            }
        }
    }

    private String speakerOf(String verbatim) {
        return panel.turns().stream().filter(turn -> turn.verbatim().strip().equals(verbatim)).findFirst().orElseThrow()
                .speaker();
    }

    private String textOf(String quote) {
        return panel.turns().stream().filter(turn -> turn.verbatim().contains(quote)).findFirst().orElseThrow().text();
    }

    private List<String> corrected(String... verbatim) {
        var wanted = List.of(verbatim);
        var found = panel.turns().stream().flatMap(turn -> turn.corrections().stream())
                .filter(correction -> wanted.contains(correction.verbatim())).toList();
        assertThat(found).extracting(Correction::verbatim).containsAll(wanted);
        return found.stream().map(Correction::corrected).distinct().toList();
    }
}
