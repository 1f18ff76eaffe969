package dev.roundtable.transcript.format.caption.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Captions that repeat the lines of the cue before are read once; what people repeat stays. */
class RollUpTest {

    /** A SubRip file with one cue a second; each cue lasts until the next one begins. A bar parts lines. */
    private static String touching(String... cues) {
        var text = new StringBuilder();
        for (int i = 0; i < cues.length; i++) {
            text.append("%d\n00:00:%02d,000 --> 00:00:%02d,100\n%s\n\n".formatted(i + 1, i, i + 1, cues[i].replace("|", "\n")));
        }
        return text.toString();
    }

    @Test
    void eachLineIsSaidOnce() {
        var transcript = Samples
                .read(touching("the river rose", "the river rose|in the spring", "in the spring|and then it fell"));
        assertThat(transcript.format()).isEqualTo("srt/rolling");
        assertThat(transcript.body()).isEqualTo("the river rose in the spring and then it fell");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void cuesThatOnlyHoldTheLineMakeItLonger() {
        var transcript = Samples.read(touching("guten Morgen", "guten Morgen| ", "guten Morgen|alle zusammen", "alle zusammen",
                "alle zusammen|wir fangen an"));
        assertThat(Samples.speeches(transcript)).containsExactly("null|guten Morgen", "null|alle zusammen",
                "null|wir fangen an");
        assertThat(transcript.pieces()).extracting("endTime").containsExactly(2.1, 4.1, 5.1);
    }

    @Test
    void threeLinesRollLikeTwo() {
        assertThat(Samples.read(touching("one sky", "one sky|two seas", "one sky|two seas|three hills",
                "two seas|three hills|four roads", "three hills|four roads|five towns")).body())
                .isEqualTo("one sky two seas three hills four roads five towns");
    }

    @Test
    void aLineThatGrowsWordByWordIsSaidOnce() {
        assertThat(Samples.read(touching("we", "we measure", "we measure the water", "we measure the water daily")).body())
                .isEqualTo("we measure the water daily");
    }

    @Test
    void scriptsWithoutSpacesRoll() {
        assertThat(Samples.read(touching("今天天氣很好", "今天天氣很好|我們去河邊", "我們去河邊|看水")).body()).isEqualTo("今天天氣很好我們去河邊看水");
        assertThat(Samples.read(touching("川の水は", "川の水は|低いです", "低いです|今年は")).body()).isEqualTo("川の水は低いです今年は");
    }

    @Test
    void whatIsReallyRepeatedStays() {
        assertThat(Samples.read(touching("never", "never|never", "never|and now", "and now|no", "no|no")).body())
                .isEqualTo("never never and now no no");
    }

    @Test
    void aRepeatAfterAPauseIsSaidAgain() {
        var text = "1\n00:00:01,000 --> 00:00:02,000\nlook at the bridge\n\n2\n00:00:09,000 --> 00:00:11,000\nlook at the bridge\nit moves\n";
        assertThat(Samples.read(text).body()).isEqualTo("look at the bridge look at the bridge it moves");
    }

    @Test
    void aDialogueInWhichSomebodyRepeatsDoesNotRoll() {
        var transcript = Samples
                .read(touching("Is it deep?", "Is it deep?|Very.", "How deep?", "Ten metres.", "Who says so?", "I do."));
        assertThat(transcript.format()).isEqualTo("srt");
        assertThat(transcript.body()).startsWith("Is it deep? Is it deep? Very.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void webVttWithoutItsTagsRollsToo(String end) {
        var text = "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nthe dam broke\n\n00:00:02.000 --> 00:00:04.000\nthe dam broke\nat night\n\n"
                + "00:00:04.000 --> 00:00:06.000\nat night\nnobody saw it\n";
        var transcript = Samples.read(text.replace("\n", end));
        assertThat(transcript.format()).isEqualTo("webvtt/rolling");
        assertThat(transcript.body()).isEqualTo("the dam broke at night nobody saw it");
    }

    @Test
    void aSentenceWithAnotherWordMarkedInEachCueIsSaidOnce() {
        var transcript = Samples.read(touching("<u>Rivers</u> move", "Rivers <u>move</u>", "So it is.", "So it is."));
        assertThat(Samples.speeches(transcript)).containsExactly("null|Rivers move", "null|So it is.", "null|So it is.");
        assertThat(transcript.pieces().get(0).endTime()).isEqualTo(2.1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "no; no we wait", "so; so so", "ja genau; ja genau das" })
    void whatIsSaidTwiceAndGoesOnIsSaidTwice(String words, String more) {
        assertThat(Samples.read(touching("the river rose", "the river rose|in the spring", "in the spring|" + words,
                words + "|" + more, more + "|and then it fell", "and then it fell|at last", "at last|we left")).body())
                .isEqualTo("the river rose in the spring " + words + " " + more + " and then it fell at last we left");
        assertThat(Samples.read(touching("the river rose", "the river rose|in the spring", "in the spring|" + words,
                words + "|" + words, words + "|" + more, more + "|and then it fell", "and then it fell|at last")).body())
                .isEqualTo("the river rose in the spring " + words + " " + words + " " + more + " and then it fell at last");
    }
}
