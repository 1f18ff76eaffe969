package dev.roundtable.transcript.attribution.certainty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import dev.roundtable.transcript.attribution.certainty.Calibration.HeldOut;
import dev.roundtable.transcript.script.ConversationKind;

/**
 * Makes {@code certainty.txt} and {@code kinds.txt}, and tells how sure inference is of conversations that were left out. Arguments: the
 * file that {@code DumpReadings} wrote, and the folder for the two files. Each source is left out in turn. Of a source that is named in
 * {@code thirds=SOURCE,SOURCE} a third is left out at a time: it is the only one of its kind. Sources in {@code last=SOURCE,SOURCE} are
 * left out of everything, also of the choice of the level above which inference is sure; the last table is about them. With
 * {@code by=kind}, each kind is left out in turn, and nothing is written.
 */
final class FitCertainty {

    private static final int ENOUGH = 1000;
    private static final int THIRDS = 3;
    private static final int BINS = 20;

    private final List<SampleReading> readings;
    private final Map<SampleReading, CertaintyModel> heldOut = new LinkedHashMap<>();

    private FitCertainty(List<SampleReading> readings) {
        this.readings = readings;
    }

    public static void main(String[] arguments) throws IOException {
        var options = new TreeMap<String, List<String>>();
        for (var argument : List.of(arguments).subList(2, arguments.length)) {
            var halves = argument.split("=");
            options.put(halves[0], List.of(halves[1].split(",")));
        }
        var last = options.getOrDefault("last", List.of());
        var all = SampleReading.read(Path.of(arguments[0]));
        var fitting = new FitCertainty(all.stream().filter(reading -> !last.contains(reading.source())).toList());
        boolean byKind = options.getOrDefault("by", List.of()).contains("kind");
        fitting.holdOut(reading -> byKind
                ? reading.kind().name()
                : reading.source() + (options.getOrDefault("thirds", List.of()).contains(reading.source())
                        ? fitting.third(reading)
                        : ""));
        var calibration = fitting.calibration();
        System.out.printf(Locale.ROOT, "Sure from %.4f%n%n", calibration.least());
        fitting.print(fitting.heldOut, calibration, "left out");
        var model = CertaintyModel.fit(fitting.readings);
        var others = new LinkedHashMap<SampleReading, CertaintyModel>();
        all.stream().filter(reading -> last.contains(reading.source())).forEach(reading -> others.put(reading, model));
        fitting.print(others, calibration, "left out of everything");
        if (!byKind) {
            fitting.write(Path.of(arguments[1]), model, calibration);
        }
    }

    /** The third of its source that a conversation is in, by the order of the names. */
    private int third(SampleReading reading) {
        var names = readings.stream().filter(one -> one.source().equals(reading.source())).map(SampleReading::file).distinct()
                .sorted().toList();
        return names.indexOf(reading.file()) % THIRDS;
    }

    private void holdOut(Function<SampleReading, String> fold) {
        var folds = new TreeMap<String, List<SampleReading>>();
        readings.forEach(reading -> folds.computeIfAbsent(fold.apply(reading), key -> new ArrayList<>()).add(reading));
        folds.values().parallelStream().forEach(left -> {
            var model = CertaintyModel.fit(readings.stream().filter(reading -> !left.contains(reading)).toList());
            synchronized (heldOut) {
                left.forEach(reading -> heldOut.put(reading, model));
            }
        });
    }

    private Calibration calibration() {
        var sentences = new ArrayList<HeldOut>();
        heldOut.forEach((reading, model) -> {
            var probabilities = model.probabilities(reading);
            for (int i = 0; i < probabilities.length; i++) {
                var sample = reading.sentences().get(i);
                if (sample.told()) {
                    sentences.add(new HeldOut(probabilities[i], sample.units(), sample.right(), sample.canBeSure(),
                            reading.kind() == ConversationKind.PANEL, reading.source() + "/" + reading.file()));
                }
            }
        });
        return new Calibration(sentences);
    }

    /** Words: all of them, right ones, those that inference is sure of, and right ones of these. */
    private static double[] score(SampleReading reading, CertaintyModel model, double level) {
        var probabilities = model.probabilities(reading);
        var score = new double[4];
        for (int i = 0; i < probabilities.length; i++) {
            var sample = reading.sentences().get(i);
            boolean sure = probabilities[i] >= level && sample.canBeSure();
            score[0] += sample.units();
            score[1] += sample.right();
            score[2] += sure ? sample.units() : 0;
            score[3] += sure ? sample.right() : 0;
        }
        return score;
    }

    private void print(Map<SampleReading, CertaintyModel> models, Calibration calibration, String title) {
        var rows = new TreeMap<String, double[]>();
        var found = new TreeMap<String, Integer>();
        models.forEach((reading, model) -> {
            var score = score(reading, model, calibration.least());
            boolean panel = reading.kind() == ConversationKind.PANEL;
            for (var row : List.of(reading.source(), reading.kind().name(), panel ? "all panels" : "all others", "all")) {
                for (var knows : List.of(reading.knows(), "all")) {
                    add(rows, row + " | " + knows, score);
                }
            }
            found.merge(reading.kind() + " | " + KindFinder.of(model.kinds(), reading.conversation()), 1, Integer::sum);
        });
        System.out.println(
                "| " + title + " | inference knows | accuracy | precision where sure | coverage | words | sure words |");
        System.out.println("|---|---|---|---|---|---|---|");
        rows.forEach((row, s) -> System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.4f | %.0f | %.0f |%n", row, s[1] / s[0],
                s[3] / s[2], s[2] / s[0], s[0], s[2]));
        System.out.println("\n| kind | inferred kind | readings |\n|---|---|---|");
        found.forEach((kinds, count) -> System.out.println("| " + kinds + " | " + count + " |"));
        System.out.println();
        printReliability(models, calibration);
    }

    private static void printReliability(Map<SampleReading, CertaintyModel> models, Calibration calibration) {
        var shares = calibration.shares();
        var bins = new TreeMap<String, double[]>();
        models.forEach((reading, model) -> {
            var probabilities = model.probabilities(reading);
            for (int i = 0; i < probabilities.length; i++) {
                var sample = reading.sentences().get(i);
                double stated = shares.of(probabilities[i], sample.canBeSure());
                if (sample.told()) {
                    double from = Math.floor(stated * BINS) / BINS;
                    var bin = "%.2f".formatted(from) + " | " + (reading.kind() == ConversationKind.PANEL ? "panels" : "others");
                    add(bins, bin, new double[]{ sample.units(), stated * sample.units(), sample.right() });
                }
            }
        });
        System.out.println("| stated from | of | words | mean stated | right |\n|---|---|---|---|---|");
        bins.forEach((bin, s) -> System.out.printf(Locale.ROOT, "| %s | %.0f | %.3f | %.3f |%n", bin, s[0], s[1] / s[0],
                s[2] / s[0]));
        System.out.println();
    }

    private static void add(Map<String, double[]> rows, String key, double[] score) {
        var sum = rows.computeIfAbsent(key, name -> new double[score.length]);
        Arrays.setAll(sum, i -> sum[i] + score[i]);
    }

    private void write(Path folder, CertaintyModel model, Calibration calibration) throws IOException {
        var certainty = new ArrayList<String>();
        certainty.add(
                "# What each sign is worth, in log-odds, and how often voices are right at some probabilities. Made by FitCertainty;"
                        + " see src/docs/attribution.md.");
        certainty.addAll(CertaintyModel.lines("", model.certainty()));
        certainty.addAll(calibration.lines());
        Files.write(folder.resolve("certainty.txt"), certainty);
        var kinds = new ArrayList<String>();
        kinds.add(
                "# What each sign of a conversation is worth for its kind, in log-odds, and how often sure words were right in conversations"
                        + " of the inferred kind that were left out. Made by FitCertainty; see src/docs/attribution.md.");
        model.kinds().forEach((kind, weights) -> kinds.addAll(CertaintyModel.lines(kind + " ", weights)));
        precisions(calibration).forEach((kind, s) -> {
            if (s[2] >= ENOUGH) {
                kinds.add(String.format(Locale.ROOT, "%s precision %.3f", kind, s[3] / s[2]));
            }
        });
        Files.write(folder.resolve("kinds.txt"), kinds);
    }

    private Map<String, double[]> precisions(Calibration calibration) {
        var rows = new TreeMap<String, double[]>();
        heldOut.forEach((reading, model) -> {
            var kind = KindFinder.of(model.kinds(), reading.conversation());
            if (kind != null) {
                add(rows, kind.name(), score(reading, model, calibration.least()));
            }
        });
        return rows;
    }
}
