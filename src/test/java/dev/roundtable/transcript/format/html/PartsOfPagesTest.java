package dev.roundtable.transcript.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A page without a frame")
class PartsOfPagesTest {

    private static final String TALK = "<p><b>Mara:</b> Who owns a river?</p>\n<p><b>Jonas:</b> Nobody, I say.</p>\n<p><b>Mara:</b> Why?</p>\n";

    @ParameterizedTest
    @ValueSource(strings = { "---\nlayout: post\ntitle: Rivers\n---\n\n\n<div>\n%s</div>\n",
            "---\r\nlayout: post\r\n---\r\n<div>%s</div>",
            "---\ntags:\n  - a\n  - b\n---\n<section>%s</section>", "<font size=\"6\">%s</font>" })
    void mayStandBelowFrontMatter(String form) {
        assertThat(Samples.speeches(Samples.read(form.formatted(TALK)))).containsExactly("Mara|Who owns a river?",
                "Jonas|Nobody, I say.", "Mara|Why?");
    }

    @Test
    void keepsWordsBelowARule() {
        assertThat(HtmlSignature.withoutFrontMatter("---\n\n<p>a</p>\n")).isEqualTo("---\n\n<p>a</p>\n");
        assertThat(HtmlSignature.withoutFrontMatter("<p>a</p>\n---\nb: c\n---\n")).isEqualTo("<p>a</p>\n---\nb: c\n---\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "The Secretary of State for Rivers and Dams (Mr Jonas Ek):|Mr Jonas Ek:",
            "The Parliamentary Under-Secretary of State for Water (Ann O'Lind) (Lab):|Ann O'Lind:",
            "Mr Jonas Ek (Rivers) (Lab):|Mr Jonas Ek (Rivers) (Lab):",
            "I have read the long report of the river trust (it is old):|I have read the long report of the river trust (it is old):" })
    void namesAPersonBehindAnOffice(String written, String label) {
        assertThat(OfficeName.of(written)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({ "And why?,true", "Column 13,false" })
    void hasNumbersOfColumnsIfMoreThanOneStandsThere(String last, boolean said) {
        var page = "<html><body><p><b>Mara Lind:</b> Which of the columns?</p><p><b>Jonas Ek:</b> It is this.</p><p>Column 12</p>"
                + "<p><b>Mara Lind:</b> Thank you.</p><p>%s</p><p><b>Jonas Ek:</b> I thank you.</p></body></html>";
        assertThat(Samples.read(page.formatted(last)).body().contains("Column 12")).isEqualTo(said);
    }

    @Test
    void hasNumbersOfQuestionsAndColumnsThatNobodySays() {
        var page = "<html><body><h3>Rivers</h3><p>1. <b>Mr Tom Reed (Ford) (Lab):</b> When does he discuss the river?</p>"
                + "<p><b>The Secretary of State for Rivers and Dams (Mr Jonas Ek):</b> I discussed it on Friday.</p>"
                + "<p><b>19 July 2011 : Column 772</b></p><p>and I will do so again.</p>"
                + "<p><b>Mr Reed:</b> I thank him for that.</p><p><b>Mr Ek:</b> I thank you, too.</p>"
                + "<p><b>Mr Reed:</b> And why?</p><p><b>Mr Ek:</b> I do not know.</p></body></html>";
        var said = String.join("\n", Samples.speeches(Samples.read(page)));
        assertThat(said)
                .contains("When does he discuss the river?", "and I will do so again.", "Jonas Ek|I discussed it on Friday.")
                .doesNotContain("Column", "Secretary");
    }

    @ParameterizedTest
    @ValueSource(strings = { "%d<br>\n%s to %s<br>\n%s<br>\n<br>\n", "%d<br>\n%s --> %s<br>\n%s<br>\n<br>\n",
            "<p>%d<br>%s to %s<br>%s</p>\n" })
    void mayHaveCaptions(String form) {
        var cues = form.formatted(1, "00:00:00,300", "00:00:01,766", "Who of us owns a river?")
                + form.formatted(2, "00:00:01,766", "00:00:04,500", "Nobody owns it, I say.")
                + form.formatted(3, "00:00:04,666", "00:00:05,133", "And why do you say so?");
        var read = Samples.read("<font size=\"6\">\n" + cues + "</font>\n");
        assertThat(read.pieces()).extracting(piece -> piece.startTime()).containsExactly(0.3, 1.766, 4.666);
        assertThat(read.body().strip()).isEqualTo("Who of us owns a river? Nobody owns it, I say. And why do you say so?");
    }
}
