package dev.roundtable.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.Ask;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The API")
class ApiTest {

    private static final Map<String, String> AGI_NEXT = Map.of("slug", "agi-next-2026");

    @Test
    void givesAPanelWithItsQuestionsAndAnswers() {
        var data = Ask.forData("panel-page", AGI_NEXT);
        assertThat(data.getString("panel.title")).isEqualTo("清华 AGI-Next 圆桌对话");
        assertThat(data.getInt("panel.source.characters")).isEqualTo(24_097);
        assertThat(data.getList("panel.questions.kind")).hasSize(14);
        assertThat(data.getList("panel.questions[0].answers.speaker.name")).containsExactly("姚顺雨", "林俊旸", "杨强", "唐杰");
        assertThat(data.getString("panel.questions[1].parent.id")).isEqualTo(data.getString("panel.questions[0].id"));
        assertThat(data.getString("panel.questions[0].titleEn")).isEqualTo("How model companies differentiate");
        assertThat(data.getString("panel.questions[0].text")).startsWith("顺雨,你能展开聊聊");
        assertThat(data.<Float>getList("panel.participations.share").stream().mapToDouble(Float::doubleValue).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void givesTheTranscriptBackTurnByTurn() {
        var data = Ask.forData("transcript", AGI_NEXT);
        var body = String.join("", data.<String>getList("panel.turns.verbatim"));
        assertThat(body.codePointCount(0, body.length())).isEqualTo(data.getInt("panel.source.characters"));
        assertThat(body).startsWith("Hello Hello 我是接下来").endsWith("压轴的电评, 对。\n");
        assertThat(data.getList("panel.turns[0].attribution.evidence.kind")).containsExactly("cue");
        assertThat(data.getInt("panel.turns[3].answer.next.ordinal")).isEqualTo(2);
        assertThat(data.getMap("panel.turns[3].answer.previous")).isNull();
    }

    @Test
    void speaksEnglishWhereSomebodyWroteIt() {
        var panel = Ask.query("""
                { panel(slug: "agi-next-2026") { title en: title(language: "en-GB") fr: title(language: "fr")
                    questions { headline en: headline(language: "en") slug } } }""", Map.of()).jsonPath()
                .setRootPath("data.panel");
        assertThat(panel.getString("title")).isEqualTo("清华 AGI-Next 圆桌对话").isEqualTo(panel.getString("fr"));
        assertThat(panel.getString("en")).isEqualTo("AGI-Next round table at Tsinghua");
        assertThat(panel.getString("questions[0].headline")).isEqualTo("模型公司的分化");
        assertThat(panel.getString("questions[0].en")).isEqualTo("How model companies differentiate");
        assertThat(panel.getString("questions[0].slug")).isEqualTo("differentiation");
    }

    @Test
    void refusesAHeadlineOfNoUsefulLength() {
        var error = Ask.query("{ questions(first: 1) { nodes { headline(length: 9) } } }", Map.of()).jsonPath()
                .setRootPath("errors[0]");
        assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        assertThat(error.getString("message")).isEqualTo("\"length\" must be 10 to 1000 code points.");
    }

    @Test
    void countsWhatAPanelHas() {
        var data = Ask.forData("panels", Map.of());
        assertThat(data.getInt("panels.nodes[0].questionCount")).isEqualTo(14);
        assertThat(data.getInt("panels.nodes[0].answerCount")).isEqualTo(26);
        assertThat(data.getInt("panels.nodes[0].turnCount"))
                .isEqualTo(Ask.forData("transcript", AGI_NEXT).getList("panel.turns").size());
        assertThat(data.getInt("panels.nodes[0].speakerCount")).isEqualTo(6);
    }

    @Test
    void hasNullForAnUnknownSlug() {
        var data = Ask.forData("panel-page", Map.of("slug", "nothing"));
        assertThat(data.getMap("panel")).isNull();
    }

    @Test
    void findsAnythingByItsId() {
        var page = Ask.forData("panel-page", AGI_NEXT);
        var answers = Ask.forData("answers", Map.of("first", 1));
        var ids = List.of(page.getString("panel.id"), page.getString("panel.questions[0].id"),
                answers.getString("answers.edges[0].node.id"));
        assertThat(Ask.forData("nodes", Map.of("ids", ids)).getList("nodes.__typename"))
                .containsExactly("Panel", "Question", "Answer");
        assertThat(Ask.forData("node", Map.of("id", ids.get(0))).getString("node.slug")).isEqualTo("agi-next-2026");
        var turn = Ask.forData("node", Map.of("id", ids.get(2))).getString("node.turn.id");
        var node = Ask.forData("node", Map.of("id", turn));
        assertThat(node.getString("node.__typename")).isEqualTo("Turn");
        assertThat(node.getString("node.answer.id")).isEqualTo(ids.get(2));
        assertThat(Ask.forData("transcript", AGI_NEXT).getList("panel.turns.id")).contains(turn).doesNotHaveDuplicates();
    }

    @Test
    void hasNullForAForeignId() {
        assertThat(Ask.forData("node", Map.of("id", "U3BlYWtlcjox")).getMap("node")).isNull();
        assertThat(Ask.forData("nodes", Map.of("ids", List.of("ans_nothing", "trn_", "ans_", "x"))).getList("nodes"))
                .containsExactly(null, null, null, null);
    }

    @Test
    void filtersAnswersBySpeakerPanelAndQuestion() {
        var filter = Map.of("speaker", "tang-jie", "panel", "agi-next-2026", "method", "REVIEWED");
        var data = Ask.forData("answers", Map.of("filter", filter));
        assertThat(data.getInt("answers.totalCount")).isEqualTo(4);
        assertThat(data.getList("answers.edges.node.speaker.slug")).containsOnly("tang-jie");

        var question = data.getString("answers.edges[0].node.question.id");
        var toQuestion = Ask.forData("answers", Map.of("filter", Map.of("question", question)));
        assertThat(toQuestion.getList("answers.edges.node.question.id")).hasSize(4).containsOnly(question);
        assertThat(Ask.forData("answers", Map.of("filter", Map.of("method", "INFERRED"))).getInt("answers.totalCount"))
                .isZero();
    }

    @Test
    void filtersQuestionsByKindAskerAndAddressee() {
        var main = Ask.forData("questions", Map.of("filter", Map.of("kind", "MAIN", "askedBy", "li-guangmi")));
        assertThat(main.getInt("questions.totalCount")).isEqualTo(4);
        assertThat(main.getList("questions.nodes[0].followUps.ordinal")).containsExactly(2);
        var toTang = Ask.forData("questions", Map.of("filter", Map.of("addressedTo", "tang-jie", "answered", true)));
        assertThat(toTang.getInt("questions.totalCount")).isEqualTo(4);
        assertThat(Ask.forData("questions", Map.of("filter", Map.of("answered", false))).getInt("questions.totalCount"))
                .isZero();
    }

    @Test
    void filtersPanelsBySpeakerLanguageAndDate() {
        assertThat(panels(Map.of("speaker", "yang-qiang", "language", "zh"))).containsExactly("agi-next-2026");
        assertThat(panels(Map.of("speaker", "nobody"))).isEmpty();
        assertThat(panels(Map.of("language", "en"))).isEmpty();
        assertThat(panels(Map.of("heldFrom", "2020-01-01", "heldTo", "2030-01-01"))).isEmpty();
    }

    @Test
    void filtersSpeakersByPanelRoleAndName() {
        assertThat(speakers(Map.of("panel", "agi-next-2026", "role", "MODERATOR"))).containsExactly("li-guangmi");
        assertThat(speakers(Map.of("name", "junyang"))).containsExactly("lin-junyang");
        assertThat(speakers(Map.of("name", "唐"))).containsExactly("tang-jie");
        assertThat(speakers(Map.of("name", "%"))).isEmpty();
        assertThat(speakers(Map.of())).hasSize(5).doesNotContain("agi-next-host");
        assertThat(speakers(Map.of("anonymous", true))).containsExactly("agi-next-host");
    }

    @Test
    void keepsAliasesWithDifferentArgumentsApart() {
        var data = Ask.forData("speakers", Map.of("filter", Map.of("role", "PANELIST")));
        assertThat(data.getList("speakers.nodes.slug")).containsExactly("lin-junyang", "tang-jie", "yang-qiang", "yao-shunyu");
        assertThat(data.getList("speakers.nodes.few.nodes.ordinal")).containsExactly(List.of(3, 9), List.of(5, 13),
                List.of(4, 12), List.of(1, 2));
        assertThat(data.getList("speakers.nodes.end.nodes.ordinal")).containsExactly(List.of(24), List.of(26), List.of(25),
                List.of(21));
        assertThat(data.getList("speakers.nodes.few.totalCount")).containsExactly(10, 4, 4, 8);
        assertThat(data.getList("speakers.nodes.asked.totalCount")).containsExactly(0, 0, 0, 0);
        assertThat(data.getBoolean("speakers.nodes[0].end.pageInfo.hasPreviousPage")).isTrue();
    }

    @Test
    void pagesForwardThroughAllAnswersOnce() {
        var seen = new ArrayList<Integer>();
        String after = null;
        boolean more = true;
        while (more) {
            var page = Ask.forData("answers", after == null ? Map.of("first", 7) : Map.of("first", 7, "after", after));
            seen.addAll(page.getList("answers.edges.node.ordinal"));
            after = page.getString("answers.pageInfo.endCursor");
            more = page.getBoolean("answers.pageInfo.hasNextPage");
            assertThat(page.getInt("answers.totalCount")).isEqualTo(26);
        }
        assertThat(seen).hasSize(26).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pagesBackwardInTheSameOrder() {
        var end = Ask.forData("answers", Map.of("last", 3));
        assertThat(end.getList("answers.edges.node.ordinal")).containsExactly(24, 25, 26);
        assertThat(end.getBoolean("answers.pageInfo.hasPreviousPage")).isTrue();
        var before = Ask.forData("answers", Map.of("last", 2, "before", end.getString("answers.pageInfo.startCursor")));
        assertThat(before.getList("answers.edges.node.ordinal")).containsExactly(22, 23);
        assertThat(before.getBoolean("answers.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void saysWhereWordsWereCorrected() {
        var data = Ask.forData("answers", Map.of("first", 1));
        var text = data.getString("answers.edges[0].node.text");
        var corrections = data.<Map<String, Object>>getList("answers.edges[0].node.corrections");
        assertThat(corrections).hasSizeGreaterThan(20).allSatisfy(correction -> assertThat(
                text.substring((int) correction.get("textStart"), (int) correction.get("textEnd")))
                .isEqualTo(correction.get("corrected")));
    }

    @Test
    void givesTitlesInTheLanguagesThatThereAre() {
        var titles = Ask.query("{ questions(first: 1) { nodes { title zh: title(language: \"zh-CN\") "
                + "en: title(language: \"en-GB\") fr: title(language: \"fr\") } } }", Map.of()).jsonPath()
                .setRootPath("data.questions.nodes[0]");
        assertThat(titles.getString("title")).isEqualTo(titles.getString("zh")).isEqualTo("模型公司的分化");
        assertThat(titles.getString("en")).isEqualTo("How model companies differentiate");
        assertThat(titles.getString("fr")).isNull();
    }

    @Test
    void countsTheCorpus() {
        var data = Ask.forData("corpus", Map.of());
        assertThat(data.getInt("corpus.panelCount")).isEqualTo(1);
        assertThat(data.getInt("corpus.speakerCount")).isEqualTo(5);
        assertThat(data.getInt("corpus.questionCount")).isEqualTo(14);
        assertThat(data.getInt("corpus.answerCount")).isEqualTo(26);
        assertThat(data.getInt("corpus.characters")).isEqualTo(24_097);
        assertThat(data.getList("corpus.problems")).isEmpty();
        assertThat(data.getString("corpus.version")).hasSize(16);
    }

    private static List<String> panels(Map<String, ?> filter) {
        return Ask.forData("panels", Map.of("filter", filter)).getList("panels.nodes.slug");
    }

    private static List<String> speakers(Map<String, ?> filter) {
        return Ask.forData("speakers", Map.of("filter", filter)).getList("speakers.nodes.slug");
    }
}
