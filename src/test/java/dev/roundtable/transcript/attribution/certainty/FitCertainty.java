package dev.roundtable.transcript.attribution.certainty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import dev.roundtable.transcript.attribution.certainty.Calibration.HeldOut;
import dev.roundtable.transcript.attribution.certainty.SampleReading.Sample;
import dev.roundtable.transcript.script.ConversationKind;

/**
 * Makes {@code certainty.txt}, {@code doubt.txt} and {@code kinds.txt}, and tells how sure inference is of conversations that were left out. Arguments: the
 * file that {@code DumpReadings} wrote, and the folder for these files. Each source is left out in turn. Of a source that is named in
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
    private final Map<SampleReading, String> folds = new HashMap<>();
    private Calibration calibration;

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
        fitting.calibration = new Calibration(fitting.near(""));
        System.out.printf(Locale.ROOT, "Sure from %.4f%n%n", fitting.calibration.least());
        fitting.print(fitting.heldOut, "left out");
        var model = CertaintyModel.fit(fitting.readings);
        var others = new LinkedHashMap<SampleReading, CertaintyModel>();
        all.stream().filter(reading -> last.contains(reading.source())).forEach(reading -> others.put(reading, model));
        fitting.print(others, "left out of everything");
        if (!byKind) {
            fitting.write(Path.of(arguments[1]), model);
        }
    }

    /** The third of its source that a conversation is in, by the order of the names. */
    private int third(SampleReading reading) {
        var names = readings.stream().filter(one -> one.source().equals(reading.source())).map(SampleReading::file).distinct()
                .sorted().toList();
        return names.indexOf(reading.file()) % THIRDS;
    }

    private void holdOut(Function<SampleReading, String> fold) {
        readings.forEach(reading -> folds.put(reading, fold.apply(reading)));
        var all = new TreeMap<String, List<SampleReading>>();
        readings.forEach(reading -> all.computeIfAbsent(folds.get(reading), key -> new ArrayList<>()).add(reading));
        all.values().parallelStream().forEach(left -> {
            var model = CertaintyModel.fit(readings.stream().filter(reading -> !left.contains(reading)).toList());
            synchronized (heldOut) {
                left.forEach(reading -> heldOut.put(reading, model));
            }
        });
    }

    /** The sentences within reach of a name that were left out, without those of a fold. */
    private List<HeldOut> near(String without) {
        return sentences(without, CertaintyModel::probabilities, (sample, probability) -> sample.canBeSure());
    }

    /** The sentences that are not sure, without those of a fold. */
    private List<HeldOut> unsure(String without) {
        return sentences(without, CertaintyModel::doubts, (sample, probability) -> !isSure(sample, probability));
    }

    private boolean isSure(Sample sample, double probability) {
        return sample.canBeSure() && probability >= calibration.least();
    }

    /**
     * Sentences that were left out.
     *
     * @param probabilities of the sentences of a reading
     * @param counts whether a sentence counts, by its probability where it can be sure
     */
    private List<HeldOut> sentences(String without, BiFunction<CertaintyModel, SampleReading, double[]> probabilities,
            BiPredicate<Sample, Double> counts) {
        var sentences = new ArrayList<HeldOut>();
        heldOut.forEach((reading, model) -> {
            var certain = model.probabilities(reading);
            var each = probabilities.apply(model, reading);
            for (int i = 0; i < each.length && !folds.get(reading).equals(without); i++) {
                var sample = reading.sentences().get(i);
                if (sample.told() && counts.test(sample, certain[i])) {
                    sentences.add(new HeldOut(each[i], sample.units(), sample.right(), sample.canBeSure(),
                            reading.kind() == ConversationKind.PANEL, reading.source() + "/" + reading.file()));
                }
            }
        });
        return sentences;
    }

    /** Words: all of them, right ones, those that inference is sure of, and right ones of these. */
    private double[] score(SampleReading reading, CertaintyModel model) {
        var probabilities = model.probabilities(reading);
        var score = new double[4];
        for (int i = 0; i < probabilities.length; i++) {
            var sample = reading.sentences().get(i);
            boolean sure = isSure(sample, probabilities[i]);
            score[0] += sample.units();
            score[1] += sample.right();
            score[2] += sure ? sample.units() : 0;
            score[3] += sure ? sample.right() : 0;
        }
        return score;
    }

    private void print(Map<SampleReading, CertaintyModel> models, String title) {
        var rows = new TreeMap<String, double[]>();
        var found = new TreeMap<String, Integer>();
        models.forEach((reading, model) -> {
            var score = score(reading, model);
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
        printReliability(models);
    }

    /** Prints how often words are right at each stated confidence. The shares of right words are those of the other folds. */
    private void printReliability(Map<SampleReading, CertaintyModel> models) {
        var sure = new HashMap<String, Shares>();
        var doubt = new HashMap<String, Shares>();
        var bins = new TreeMap<String, double[]>();
        models.forEach((reading, model) -> {
            var fold = folds.getOrDefault(reading, "");
            sure.computeIfAbsent(fold, without -> Calibration.shares(calibration.sure(near(without))));
            doubt.computeIfAbsent(fold, without -> Calibration.shares(Calibration.doubt(unsure(without))));
            var probabilities = model.probabilities(reading);
            var doubts = model.doubts(reading);
            for (int i = 0; i < probabilities.length; i++) {
                var sample = reading.sentences().get(i);
                if (sample.told()) {
                    double certain = sample.canBeSure() ? sure.get(fold).of(probabilities[i]) : 0;
                    double stated = Math.max(certain, doubt.get(fold).of(doubts[i]));
                    var score = new double[]{ sample.units(), stated * sample.units(), sample.right() };
                    var from = String.format(Locale.ROOT, "%.2f | ", Math.floor(stated * BINS) / BINS);
                    add(bins, from + "all", score);
                    add(bins, from + (reading.kind() == ConversationKind.PANEL ? "panels" : "others"), score);
                    add(bins, from + reading.kind(), score);
                    add(bins, from + "inferred " + KindFinder.of(model.kinds(), reading.conversation()), score);
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

    private void write(Path folder, CertaintyModel model) throws IOException {
        write(folder.resolve("certainty.txt"), "where a name confirms the voice", model.certainty(),
                calibration.sure(near("")));
        write(folder.resolve("doubt.txt"), "where the voice is not sure", model.doubt(), Calibration.doubt(unsure("")));
        var kinds = new ArrayList<String>();
        kinds.add(
                "# What each sign of a conversation is worth for its kind, in log-odds, and how often sure words were right in conversations"
                        + " of the inferred kind that were left out. Made by FitCertainty; see src/docs/attribution.md.");
        model.kinds().forEach((kind, weights) -> kinds.addAll(CertaintyModel.lines(kind + " ", weights)));
        precisions().forEach((kind, s) -> {
            if (s[2] >= ENOUGH) {
                kinds.add(String.format(Locale.ROOT, "%s precision %.3f", kind, s[3] / s[2]));
            }
        });
        Files.write(folder.resolve("kinds.txt"), kinds);
    }

    private Map<String, double[]> precisions() {
        var rows = new TreeMap<String, double[]>();
        heldOut.forEach((reading, model) -> {
            var kind = KindFinder.of(model.kinds(), reading.conversation());
            if (kind != null) {
                add(rows, kind.name(), score(reading, model));
            }
        });
        return rows;
    }

    private static void write(Path file, String where, double[] weights, List<String> shares) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# What each sign is worth " + where
                + ", in log-odds, and how often voices are right at some probabilities. Made by"
                + " FitCertainty; see src/docs/attribution.md.");
        lines.addAll(CertaintyModel.lines("", weights));
        lines.addAll(shares);
        Files.write(file, lines);
    }
}
