package dev.roundtable.transcript.attribution.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.evaluation.Evaluation;

/**
 * Makes {@code weights.txt}, or with {@code bare} {@code weights-bare.txt}, from folders of labelled transcripts, and tells how well
 * panels are read that the weights were not fitted on. Arguments: the file to write, then folders, each with how much a panel of it
 * counts, such as {@code panels=3 more=0.3}. With {@code left-out=5} weights are not written there but beside it for each of five parts:
 * the panels that count 1 or more are left out in turn. The weights that ship were fitted on nine panels, which counted 3, on the
 * bundled one, which counted 9, for it alone is as a recognizer wrote it, and on what {@link FittingPanel} takes for like a panel among
 * 200 other talks, which counted 0.3.
 */
final class FitWeights {

    private FitWeights() {
    }

    public static void main(String[] arguments) throws IOException {
        var custom = Weights.columns(HanText.lines("custom.txt"));
        // Labels list people as they come to speak, always: to learn from that would be to learn nothing else.
        double order = custom[0][Features.order()];
        custom[0][Features.order()] = 0;
        var panels = new ArrayList<FittingPanel>();
        int parts = 0;
        boolean bare = false;
        for (var argument : List.of(arguments).subList(1, arguments.length)) {
            var halves = argument.split("=");
            if (halves[0].equals("left-out")) {
                parts = Integer.parseInt(halves[1]);
            } else if (argument.equals("bare")) {
                bare = true;
            } else {
                var known = panels.stream().map(panel -> panel.panel().file()).toList();
                FittingPanel.of(Path.of(halves[0]), Double.parseDouble(halves[1])).stream()
                        .filter(panel -> !known.contains(panel.panel().file())).forEach(panels::add);
            }
        }
        System.err.println(panels.size() + " panels");
        if (bare) {
            panels.replaceAll(FittingPanel::withoutMarks);
        }
        if (parts == 0) {
            Files.writeString(Path.of(arguments[0]), lines(fit(panels, custom, order)));
        } else {
            System.out.print(leftOut(panels, custom, order, parts, arguments[0]));
        }
    }

    private static double[][] fit(List<FittingPanel> panels, double[][] custom, double order) {
        var weights = WeightFitting.fit(panels, custom);
        weights[0][Features.order()] = order;
        return weights;
    }

    private static String leftOut(List<FittingPanel> panels, double[][] custom, double order, int parts, String stem)
            throws IOException {
        var tried = panels.stream().filter(panel -> panel.weight() >= 1).toList();
        var table = new StringBuilder();
        double sum = 0;
        for (int part = 0; part < parts; part++) {
            var out = new ArrayList<FittingPanel>();
            for (int i = part; i < tried.size(); i += parts) {
                out.add(tried.get(i));
            }
            var weights = fit(panels.stream().filter(panel -> !out.contains(panel)).toList(), custom, order);
            Files.writeString(Path.of(stem + part), lines(weights));
            for (var panel : out) {
                double accuracy = accuracy(panel, WeightFitting.joined(weights, panel.column()));
                sum += accuracy;
                table.append(String.format(Locale.ROOT, "%.3f %s%n", accuracy, panel.panel().file()));
            }
        }
        return table.append(String.format(Locale.ROOT, "%.3f mean%n", sum / tried.size())).toString();
    }

    private static double accuracy(FittingPanel panel, double[] weights) {
        var labelled = panel.panel();
        var stretches = new SpeakerInference(labelled.roster(), labelled.language(), 0, weights)
                .inferVoices(labelled.speech().body(), new TreeMap<>()).stretches();
        return Evaluation.score(labelled.speech().body(), labelled.speech().truth(), labelled.roster(), stretches).accuracy();
    }

    private static String lines(double[][] weights) {
        var lines = new StringBuilder(
                """
                        # What each feature is worth, in log-odds: for every language, then what Chinese and English add. Made by FitWeights.
                        """);
        for (int f = 0; f < Features.count(); f++) {
            var line = String.format(Locale.ROOT, "%.2f %.2f %.2f", weights[0][f], weights[1][f], weights[2][f])
                    .replace("-0.00", "0.00");
            if (!line.equals("0.00 0.00 0.00")) {
                lines.append(Features.name(f)).append(' ').append(line).append('\n');
            }
        }
        return lines.toString();
    }
}
