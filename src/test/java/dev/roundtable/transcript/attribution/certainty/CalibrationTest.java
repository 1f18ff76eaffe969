package dev.roundtable.transcript.attribution.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.certainty.Calibration.HeldOut;

class CalibrationTest {

    /** A precision of 0.964 below it: 600 of the 1,000 further words are right. */
    private static final double DOUBTFUL = 0.9;

    private final List<HeldOut> sentences = new ArrayList<>();

    @Test
    void wrongWordsOfAllConversationsAlikeAreBorne() {
        for (int i = 0; i < 10; i++) {
            add(0.99, 1000, 1000, i);
            add(DOUBTFUL, 100, 60, i);
        }
        assertThat(least()).isLessThanOrEqualTo(DOUBTFUL);
    }

    @Test
    void wrongWordsOfOneConversationAreNotBorneBecauseAnotherArchiveMayHaveTwo() {
        for (int i = 0; i < 10; i++) {
            add(0.99, 1000, 1000, i);
        }
        add(DOUBTFUL, 1000, 600, 0);
        assertThat(least()).isGreaterThan(DOUBTFUL);
    }

    @Test
    void wrongWordsOutsidePanelsAreNotHiddenByRightOnesOfPanels() {
        for (int i = 0; i < 10; i++) {
            add(0.99, 1000, 1000, i);
            sentences.add(new HeldOut(DOUBTFUL - i / 1000.0, 40, 30, true, false, "meeting" + i));
        }
        assertThat(least()).isGreaterThan(DOUBTFUL - 5 / 1000.0);
    }

    @Test
    void theShareOfRightWordsNeverFallsAsTheProbabilityGrows() {
        add(0.2, 1000, 100, 0);
        add(0.4, 1000, 700, 0);
        add(0.6, 1000, 500, 0);
        var doubt = Calibration.shares(Calibration.doubt(sentences));
        assertThat(doubt.of(0.2)).isEqualTo(0.1);
        assertThat(doubt.of(0.5)).isEqualTo(0.6);
        assertThat(doubt.of(1)).isEqualTo(0.6);
    }

    @Test
    void whatIsNotSureIsStatedBelowTheLeastConfidenceOfASpeaker() {
        add(0.9, 1000, 990, 0);
        var doubt = Calibration.shares(Calibration.doubt(sentences));
        assertThat(List.of(0.0, 0.5, 0.9, 1.0)).allSatisfy(probability -> assertThat(doubt.of(probability)).isEqualTo(0.79));
    }

    /** The least probability of sure sentences, also with some of another kind, all right. */
    private double least() {
        var all = new ArrayList<>(sentences);
        all.add(new HeldOut(0.99, 400, 400, true, false, "interview"));
        return new Calibration(all).least();
    }

    private void add(double probability, int words, int right, int panel) {
        sentences.add(new HeldOut(probability, words, right, true, true, "panel" + panel));
    }
}
