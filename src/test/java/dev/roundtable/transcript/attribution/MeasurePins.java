package dev.roundtable.transcript.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

import dev.roundtable.transcript.evaluation.Evaluation;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.file.Body;

/**
 * Measures how many words have the right speaker after some pins. Arguments: folders of labelled transcripts. Pins are answered from the
 * labels, in three orders: the most doubtful words first, at random, and from the start as in plain proofreading.
 */
final class MeasurePins {

    private static final List<Integer> COUNTS = List.of(0, 3, 5, 10, 20);

    private final LabelledPanel panel;
    private final Body body;
    private final List<Stretch> turns;

    private MeasurePins(LabelledPanel panel) {
        this.panel = panel;
        this.body = new Body(panel.speech().body());
        this.turns = panel.speech().truth().stream().filter(turn -> turn.speaker() != null && turn.end() > turn.start())
                .toList();
    }

    public static void main(String[] folders) {
        System.out.println("| transcript | people | turns | order | words right after 0, 3, 5, 10 and 20 pins |");
        System.out.println("|---|---|---|---|---|");
        for (var folder : folders) {
            for (var file : EvaluationReport.files(Path.of(folder), System.err)) {
                var panel = LabelledPanel.of(file);
                if (panel != null) {
                    new MeasurePins(panel).print();
                }
            }
        }
    }

    private void print() {
        var first = new ArrayList<>(turns);
        var random = new ArrayList<>(turns);
        Collections.shuffle(random, new Random(1));
        row("most doubtful first", null);
        row("at random", random);
        row("from the start", first);
    }

    private void row(String name, List<Stretch> order) {
        var row = new StringBuilder("| %s | %d | %d | %s |".formatted(panel.file(), panel.roster().size(), turns.size(), name));
        var pins = new TreeMap<Integer, String>();
        for (int count : COUNTS) {
            if (order != null) {
                order.stream().limit(count).forEach(turn -> pin(pins, turn));
            }
            var inferred = infer(pins);
            if (order == null) {
                while (pins.size() < count && ask(pins, inferred)) {
                    inferred = pins.size() % 3 == 0 || pins.size() == count ? infer(pins) : inferred;
                }
            }
            row.append(String.format(Locale.ROOT, " %.3f",
                    Evaluation.score(body.text(), panel.speech().truth(), panel.roster(), inferred).accuracy()));
        }
        System.out.println(row.append(" |"));
    }

    /** Pins the true turn at the most doubtful stretch; false if nothing is left to ask. */
    private boolean ask(TreeMap<Integer, String> pins, List<Stretch> inferred) {
        var doubtful = inferred.stream().sorted(Comparator.comparingDouble(MeasurePins::doubt).reversed()).toList();
        for (var stretch : doubtful) {
            int middle = (stretch.start() + stretch.end()) / 2;
            var turn = turns.stream().filter(one -> one.start() <= middle && middle < one.end()).findFirst();
            if (turn.isPresent() && pin(pins, turn.get())) {
                return true;
            }
        }
        return false;
    }

    private static double doubt(Stretch stretch) {
        double sure = stretch.speaker() == null ? 0 : stretch.attribution().confidence();
        return (stretch.end() - stretch.start()) * (1 - sure);
    }

    private boolean pin(TreeMap<Integer, String> pins, Stretch turn) {
        return pins.put(body.index(turn.start()), turn.speaker()) == null;
    }

    private List<Stretch> infer(TreeMap<Integer, String> pins) {
        return Inference.of(panel.roster(), panel.language(), 0).infer(body.text(), pins);
    }
}
