package dev.roundtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The mark of a question")
class QuestionMarkTest {

    @ParameterizedTest
    @ValueSource(strings = { "Where?", "哪里？", "أين القارب؟", "Πού είναι;", "船はどこですか。", "行きますか", "どうでしょうか。", "見ましたか。",
            "行きませんか。", "배가 어디 있습니까.", "시작할까요?", "누구입니까", "갈까.", "是这样吗。", "可以嗎" })
    void isFound(String words) {
        assertThat(QuestionMark.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Here; there.", "船は港です。", "いつか行きます。", "静かな川です。", "ほか。", "なるほどそうか。", "그러니까.", "배입니다.",
            "비가 오니까 갑니다.", "这样吗啡很多。", "Ναι, εδώ." })
    void isNotFoundInStatements(String words) {
        assertThat(QuestionMark.isIn(words)).isFalse();
    }
}
