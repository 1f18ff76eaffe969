package dev.roundtable.transcript.attribution.certainty;

import static dev.roundtable.transcript.attribution.certainty.Sign.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.roundtable.transcript.script.ConversationKind;

/**
 * Weights that were fitted to some readings: for the kind of a conversation, and for the certainty of its sentences.
 *
 * @param kinds weights of signs by kind
 * @param certainty weights of signs
 */
record CertaintyModel(Map<ConversationKind, double[]> kinds, double[] certainty) {

    /** What the odds of a panel count for the certainty of a sentence. */
    private static final double PANEL_WEIGHT = 0.5;
    private static final double KIND_PENALTY = 3;
    private static final double SENTENCE_PENALTY = 300;
    /** The share of the conversations of a kind among all, in the fitting of the kind, is at most a fourth. */
    private static final double OTHERS = 3;

    private static final int[] KIND_SIGNS = numbers(EnumSet.of(ALWAYS, PEOPLE, MEAN_FIT, CONFIRMED_SHARE, CONFIRMED_TURNS,
            LONGEST_SHARE, LONGEST_TURN, TURNS, CHANGES_PER_WORD, QUESTIONS_PER_WORD, MEETING_WORDS, HEARING_WORDS));
    private static final int[] SENTENCE_SIGNS = numbers(EnumSet.complementOf(EnumSet.of(PINNED, PIN_HOLDS, FIRST, LAST, BARE,
            PANEL, MEETING_WORDS, HEARING_WORDS)));

    private static int[] numbers(EnumSet<Sign> signs) {
        return signs.stream().mapToInt(Sign::ordinal).toArray();
    }

    /** Fits to readings. Only the sentences within reach of a name count for certainty, because no others can be sure. */
    static CertaintyModel fit(List<SampleReading> readings) {
        var kinds = new EnumMap<ConversationKind, double[]>(ConversationKind.class);
        for (var kind : ConversationKind.values()) {
            long some = readings.stream().filter(reading -> reading.kind() == kind).count();
            var regression = new LogisticRegression(KIND_SIGNS, KIND_PENALTY);
            for (var reading : readings) {
                boolean is = reading.kind() == kind;
                regression.add(reading.conversation(), is ? 1 : 0, is ? (readings.size() - some) / (some * OTHERS) : 1);
            }
            if (some > 0) {
                kinds.put(kind, regression.fit());
            }
        }
        var times = new HashMap<String, Integer>();
        readings.forEach(reading -> times.merge(reading.source() + reading.file(), 1, Integer::sum));
        var regression = new LogisticRegression(SENTENCE_SIGNS, SENTENCE_PENALTY);
        for (var reading : readings) {
            var samples = reading.sentences().stream().filter(sample -> sample.units() > 0 && sample.canBeSure()).toList();
            double units = samples.stream().mapToInt(SampleReading.Sample::units).sum();
            double weight = 1 / Math.sqrt(units) / times.get(reading.source() + reading.file());
            samples.forEach(sample -> regression.add(sample.signs(), (double) sample.right() / sample.units(),
                    weight * sample.units()));
        }
        var certainty = regression.fit();
        certainty[PANEL.ordinal()] = PANEL_WEIGHT;
        return new CertaintyModel(kinds, certainty);
    }

    /** The probability of each sentence of a reading, before it is calibrated. */
    double[] probabilities(SampleReading reading) {
        double panel = kinds.containsKey(ConversationKind.PANEL)
                ? Sign.logOdds(kinds.get(ConversationKind.PANEL), reading.conversation())
                : 0;
        var sentences = reading.sentences();
        var all = new double[sentences.size()];
        for (int from = 0, to; from < all.length; from = to) {
            to = from;
            while (to < all.length && sentences.get(to).voice() == sentences.get(from).voice()) {
                to++;
            }
            var stretch = sentences.subList(from, to);
            var means = Certainty.means(stretch.stream().mapToDouble(sample -> probability(sample.signs(), panel)).toArray(),
                    stretch.stream().mapToDouble(SampleReading.Sample::words).toArray());
            System.arraycopy(means, 0, all, from, means.length);
        }
        return all;
    }

    private double probability(double[] signs, double panel) {
        var known = signs.clone();
        known[PANEL.ordinal()] = panel;
        return 1 / (1 + Math.exp(-Sign.logOdds(certainty, known)));
    }

    /** The weights as lines of a file. */
    static List<String> lines(String head, double[] weights) {
        return Arrays.stream(Sign.values()).filter(sign -> weights[sign.ordinal()] != 0)
                .map(sign -> String.format(Locale.ROOT, "%s%s %.4f", head,
                        sign.name().toLowerCase(Locale.ROOT).replace('_', '-'), weights[sign.ordinal()]))
                .toList();
    }
}
