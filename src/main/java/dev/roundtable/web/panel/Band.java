package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.roundtable.web.turn.TurnItem;
import dev.roundtable.web.turn.Voice;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The whole talk as bars: one row for each voice, one bar for each turn, in proportion to its characters.
 *
 * @param lanes the voices, from the top
 * @param height the height of all rows
 */
@RegisterForReflection
record Band(List<Voice> lanes, int height, List<Bar> bars) {

    private static final int WIDTH = 1000;
    private static final double NARROWEST = 1.5;
    private static final int LANE = 16;

    static Band of(List<TurnItem> turns, Map<String, Voice> voices, Map<String, QuestionItem> questions) {
        var lanes = Voice.speaking(voices, turns);
        double all = Math.max(1, turns.stream().mapToInt(TurnItem::characters).sum());
        var bars = new ArrayList<Bar>();
        int before = 0;
        for (var turn : turns) {
            var question = turn.question() == null ? null : questions.get(turn.question());
            bars.add(new Bar(turn, rounded(WIDTH * (before / all)),
                    Math.max(NARROWEST, rounded(WIDTH * (turn.characters() / all))),
                    lanes.indexOf(turn.voice()) * LANE + 2, question == null ? null : question.headline()));
            before += turn.characters();
        }
        return new Band(lanes, lanes.size() * LANE, bars);
    }

    private static double rounded(double length) {
        return Math.round(10 * length) / 10.0;
    }

    /**
     * A turn in the band.
     *
     * @param x where it begins, 0 to 1000
     * @param y the top of its row
     * @param headline its question; null if it has none
     */
    @RegisterForReflection
    record Bar(TurnItem turn, double x, double width, int y, String headline) {}
}
