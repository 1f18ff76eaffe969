package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.Samples;

@DisplayName("A label in bold in the middle of a line")
class BoldNamesTest {

    @ParameterizedTest
    @CsvSource({ "**Anna:**,**Tom:**,Anna,Tom", "**Anna**:,**Tom**:,Anna,Tom", "__Anna:__,__Tom:__,Anna,Tom",
            "**主持人：**,**李明：**,主持人,李明", "**Ärztin:**,**Patient:**,Ärztin,Patient",
            "**Interviewer :**,**Zoé :**,Interviewer,Zoé" })
    void beginsATurn(String first, String second, String one, String other) {
        var talk = "%1$s Who pays for it?\n\n%2$s We do. %1$s I see.\n\n%2$s Do you?\n\n%1$s *No. Never.* %2$s *Well…* %1$s So?\n"
                .formatted(first, second);
        for (var text : List.of(talk, talk.replace("\n", "\r\n"), talk.replace("\n\n", "\n"))) {
            assertThat(Samples.speeches(Samples.read(text)).stream().map(said -> said.replace("*", ""))).containsExactly(
                    one + "|Who pays for it?", other + "|We do.", one + "|I see.", other + "|Do you?", one + "|No. Never.",
                    other + "|Well…", one + "|So?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "> ", ">", "- " })
    void beginsATurnInAQuoteOrAList(String mark) {
        var talk = (mark + "**Anna:** *Who pays for it?*\n" + mark + "**Tom:** *We do.* " + mark.replace("- ", "")
                + "**Anna:** *I see.*\n" + mark + "**Tom:** *Do you?*\n");
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("Anna|Who pays for it?", "Tom|We do.", "Anna|I see.",
                "Tom|Do you?");
    }

    @ParameterizedTest
    @CsvSource({ "**Anna:**,**Tom:**,Anna,Tom", "**Anna Weber**:,**Tom Reed**:,Anna Weber,Tom Reed",
            "**Speaker 1:**,**Speaker 2:**,Speaker 1,Speaker 2", "**安娜：**,**汤姆：**,安娜,汤姆",
            "**Ärztin:**,**Jürgen:**,Ärztin,Jürgen" })
    void beginsATurnIfItNeverBeginsALine(String first, String second, String one, String other) {
        var talk = "%1$s Who pays for it? %2$s We do.\n\n%1$s I see, and you? %2$s *I pay.*\n\n%1$s Good. %2$s Yes, I think so.\n"
                .formatted(first, second);
        for (var text : List.of(talk, talk.replace("\n", "\r\n"), talk.replace("\n\n", "\n"))) {
            assertThat(Samples.speeches(Samples.read(text)).stream().map(said -> said.replace("*", ""))).containsExactly(
                    one + "|Who pays for it?", other + "|We do.", one + "|I see, and you?", other + "|I pay.", one + "|Good.",
                    other + "|Yes, I think so.");
        }
    }

    @ParameterizedTest
    @CsvSource({ "**Anna:**,**Tom:**,Anna,Tom", "<b>Anna Weber</b>:,<b>Tom Reed</b>:,Anna Weber,Tom Reed",
            "<strong>安娜：</strong>,<strong>汤姆：</strong>,安娜,汤姆", "**Speaker 1**:,**Speaker 2**:,Speaker 1,Speaker 2",
            "<b>Interviewer :</b>,<b>André :</b>,Interviewer,André", "**أحمد:**,**سارة:**,أحمد,سارة" })
    void beginsATurnInATalkThatRunsOn(String first, String second, String one, String other) {
        var talk = "# River talk\n\n%1$s Who pays for it? %2$s We do. %1$s I see, and you? %2$s I pay.\n".formatted(first,
                second);
        var page = "<html><body><p>%1$s Who pays for it? %2$s We do. %1$s I see, and you? %2$s I pay.</p></body></html>"
                .formatted(first, second).replaceAll("\\*\\*(.*?)\\*\\*", "<b>$1</b>");
        for (var text : List.of(talk, talk.replace("\n", "\r\n"), page)) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly(one + "|Who pays for it?", other + "|We do.",
                    one + "|I see, and you?", other + "|I pay.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "**Note:** It is deep. **Warning:** Do not swim. **Note:** It is cold. **Warning:** Fish.",
            "I read. **Emma:** It is by Austen. **Victoria:** It is by Hamsun. **Emma:** It is long.",
            "Our team. **Anna Weber:** She leads. **Anna Weber:** She talks. **Tom Reed:** He pays. **Tom Reed:** He sings." })
    void isNoneInADocument(String words) {
        assertThat(Samples.refused(words + "\n")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "We need it. **Speed:** it is all.", "I say it. **Important:** do it.",
            "It is so. **Note:** you know.",
            "I read. **Chapter One:** you know." })
    void isNoneIfItRecursInOneSpeechAndIsNoName(String words) {
        var text = "**Anna:** %1$s\n\n**Tom:** Why do you?\n\n**Anna:** %1$s\n\n**Tom:** I see.\n\n**Anna:** %1$s\n"
                .formatted(words);
        assertThat(Samples.speeches(Samples.read(text))).hasSize(5).first().isEqualTo("Anna|" + words.replace("**", ""));
    }

    /** Books, people in a story, and items of a list. */
    @ParameterizedTest
    @ValueSource(strings = { "I read. **Emma:** It is by Austen. **Victoria:** It is by Hamsun.",
            "Like this. **Jack:** I am going. **Jill:** Me too.",
            "We have. **Anna Weber:** She leads. **Tom Reed:** He talks." })
    void isNoneIfSomebodyNamesSeveral(String words) {
        var text = "**Mara:** %1$s\n\n**Tim:** Why do you?\n\n**Mara:** %1$s\n\n**Tim:** I see.\n".formatted(words);
        assertThat(Samples.speeches(Samples.read(text))).hasSize(4).first().isEqualTo("Mara|" + words.replace("**", ""));
        var alone = "**Mara:** %1$s\n\n**Mara:** Why?\n\n**Mara:** %1$s\n".formatted(words);
        assertThat(Samples.speeches(Samples.read(alone))).allMatch(said -> said.startsWith("Mara|"));
    }

    @Test
    void isNoneBehindTheNumberOfAnItem() {
        var text = "**Host:** Welcome.\n\n1. **Anna:** Engineer at Acme\n2. **Anna:** Mother\n\n**Guest:** I do.\n\n**Host:** Why?\n";
        assertThat(Samples.speeches(Samples.read(text))).hasSize(3).first().asString().contains("Engineer", "Mother");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<b>%s:</b> ", "<strong>%s:</strong> ", "<b>%s: </b>" })
    void beginsATurnInAPage(String form) {
        var anna = form.formatted("Anna");
        var tom = form.formatted("Tom");
        var page = ("<html><body><p>%1$sWho pays for it? %2$sWe do.</p>\n<p>%1$sI see, and you? %2$sI pay.</p>\n"
                + "<p>%1$sGood. %2$sYes, I think so.</p></body></html>").formatted(anna, tom);
        for (var text : List.of(page, page.replace("\n", "\r\n"))) {
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("Anna|Who pays for it?", "Tom|We do.",
                    "Anna|I see, and you?", "Tom|I pay.", "Anna|Good.", "Tom|Yes, I think so.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>%s: ", "<p>[00:0%2$d] %1$s: ", "<p>00:0%2$d %1$s</p><p>" })
    void leavesNoMarksInAPageWithoutBoldLabels(String form) {
        var page = "<html><body>" + form.formatted("Anna", 1) + "I say it. <b>First:</b> rain.</p>" + form.formatted("Tom", 2)
                + "Do you?</p>" + form.formatted("Anna", 3) + "I do. <b>Second:</b> snow.</p>" + form.formatted("Tom", 4)
                + "I see. And you?</p></body></html>";
        assertThat(Samples.speeches(Samples.read(page))).containsExactly("Anna|I say it. First: rain.", "Tom|Do you?",
                "Anna|I do. Second: snow.", "Tom|I see. And you?");
    }

    @Test
    void beginsNoTurnInAPageIfItIsAWordOfASpeech() {
        var page = "<html><body><p><b>Anna:</b> I say two things. <b>First:</b> rain.</p><p><b>Tom:</b> Do you?</p>"
                + "<p><b>Anna:</b> I do. <b>Second:</b> snow.</p><p><b>Tom:</b> I see.</p></body></html>";
        assertThat(Samples.speeches(Samples.read(page))).containsExactly("Anna|I say two things. First: rain.", "Tom|Do you?",
                "Anna|I do. Second: snow.", "Tom|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "I say three things. **First:** rain. **Second:** snow.", "We call it **Tom:** a river.",
            "I wrote it down. **Note:** it is **Anna** who pays.", "I quote. **Mara:** so be it.",
            "It is **Anna**: she pays." })
    void isNoneIfItIsWordsOfASpeech(String words) {
        var text = "**Anna:** Who pays for it?\n\n**Tom:** We do.\n\n**Anna:** " + words + "\n\n**Tom:** Do you?\n";
        assertThat(Samples.speeches(Samples.read(text))).hasSize(4).element(2)
                .isEqualTo("Anna|" + words.replace("**", ""));
    }

    /** Whether somebody quotes the others cannot be told. */
    @Test
    void isDoubted() {
        var text = "**Anna:** How does it go?\n\n**Tom:** It goes like this. **Anna:** I love you. **Tom:** I know.\n\n**Anna:** So short?\n";
        assertThat(Samples.read(text).problems()).singleElement().asString().contains(":3: A name in the middle of this line");
    }

    @Test
    void beginsNoTurnIfTheSentenceGoesOn() {
        var text = "**Anna:** Who are you?\n\n**Tom:** I know this. **Tom:** is not my name.\n\n**Anna:** No?\n";
        assertThat(Samples.speeches(Samples.read(text))).hasSize(3).element(1).asString().endsWith("is not my name.");
    }

    @Test
    void keepsTheLinesOfWarnings() {
        var text = "**Anna:** Who pays for it?\n\n**Tom:** We do. **Anna:** I see.\n\n**Tom:** Do you?\n\n**Mara:** Me too.\n";
        assertThat(Samples.read(text).problems()).extracting(Problem::line).containsExactlyInAnyOrder(3, 7);
    }
}
