package dev.roundtable.transcript.format.label.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Lines with Q. and A.")
class TestimonyTest {

    private static final String MANUAL = "The kit\n\nThe kit has a hull, four ribs and a keel. It is made of spruce.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {
            "Q. How do I clean the filter?\nA. Rinse it in warm water, and let it dry for a day before it is put back.\n\n"
                    + "Q. Why is the lamp red?\nA. The tank is empty or the lid is open. Fill the tank and close the lid.\n\n"
                    + "Q. May it stand outside?\nA. Below five degrees the pump may break, so empty the tank first.\n\n"
                    + "Q. Where do I get parts?\nA. The shops that sell the kit sell parts, too.\n",
            "F. Wie reinige ich den Filter?\r\nA. Den Filter mit warmem Wasser spülen und einen Tag lang trocknen lassen.\r\n\r\n"
                    + "F. Warum leuchtet die Lampe?\r\nA. Der Tank ist leer, oder der Deckel ist nicht richtig geschlossen.\r\n\r\n"
                    + "F. Darf sie draußen stehen?\r\nA. Unter fünf Grad kann die Pumpe brechen, also vorher den Tank leeren.\r\n",
            "Q.  Can the boat sink?\nA.  The hull has two halves that are\n    closed, so that it swims when it is full.\n\n"
                    + "Q.  Which paint is best?\nA.  Paint for iron keeps longer than\n    paint for wood, and it is cheaper.\n\n"
                    + "Q.  Is there a larger kit?\nA.  There is one for the coast, with a\n    deck and two more ribs on each side.\n" })
    void inAManualAreNoTalk(String questions) {
        assertThat(Samples.refused(MANUAL + questions)).hasMessageContaining("no answer speaks of its speaker");
        assertThat(Samples.refused(questions)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Q. Where were you on Monday?\nA. I was at the mill with my brother until it was dark outside.\nQ. Who else was there?\nA. The miller and two of his sons, who carried the sacks.\n",
            "Q. Did you see the boat that came down the river?\nA. Yes, sir.\nQ. Was it red?\nA. It was green at the time and had a white line along the side.\n",
            "F. Wo waren Sie am Montag?\r\nA. Ich war in der Mühle, bis es draußen dunkel wurde.\r\nF. Wer war noch dort?\r\nA. Der Müller und zwei seiner Söhne, die Säcke trugen.\r\n" })
    void ofAWitnessAreOne(String examination) {
        assertThat(Samples.read(examination.repeat(2)).pieces()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q. 你们为什么要开这家茶馆？\nA. 因为我爷爷留下了房子。\nQ. 年轻人喜欢喝茶吗？\nA. 喜欢，我也喜欢。\n",
            "Q. هل يقرأ الشباب اليوم؟\nA. نعم، أكثر مما تظنين.\nQ. كيف بدأت؟\nA. أنا كنت زبونة هنا.\n",
            "Q. この店はいつからですか？\r\nA. 三十年前です。\r\nQ. お客様は多いですか？\r\nA. はい、私は嬉しいです。\r\n" })
    void mayBeInAnyScript(String examination) {
        assertThat(Samples.read(examination.repeat(2)).pieces()).extracting("label").containsExactly("Q", "A", "Q", "A", "Q",
                "A",
                "Q", "A");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "س: كيف يُنظف المرشح؟\nج: يغسل بالماء الفاتر.\n\nس: لماذا يضيء المصباح؟\nج: الخزان فارغ.\n\nس: ما مدة الضمان؟\nج: سنتان.\n",
            "Q1: What is the capital of Peru?\nA1: Lima\n\nQ2: Who wrote Emma?\nA2: Jane Austen\n\nQ3: How many legs has a spider?\nA3: Eight\n",
            "문: 필터는 어떻게 닦나요?\n답: 따뜻한 물로 헹굽니다.\n\n문: 빨간 등은 왜 켜지나요?\n답: 물통이 비었습니다.\n\n문: 보증 기간은?\n답: 이 년.\n" })
    void ofAListAreRefused(String list) {
        assertThat(Samples.refused(list)).isNotNull();
    }
}
