package dev.roundtable.transcript.attribution.certainty;

import static dev.roundtable.transcript.attribution.certainty.Sign.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.roundtable.transcript.attribution.certainty.SampleReading.Sample;
import dev.roundtable.transcript.script.ConversationKind;

/**
 * Weights that were fitted to some readings: for the kind of a conversation, and for the certainty of its sentences.
 *
 * @param kinds weights of signs by kind
 * @param certainty weights of signs where a sentence can be sure
 * @param doubt weights of signs where it is not
 */
record CertaintyModel(Map<ConversationKind, double[]> kinds, double[] certainty, double[] doubt) {

    /** What the odds of a panel count for the certainty of a sentence. */
    private static final double PANEL_WEIGHT = 1;
    /** What they count for its doubt. Few sources of panels are known, so that doubt would be too great when one is left out. */
    private static final double PANEL_DOUBT_WEIGHT = 0.1;
    private static final double KIND_PENALTY = 3;
    private static final double PANEL_PENALTY = 10;
    private static final double SENTENCE_PENALTY = 300;
    /** The share of the conversations of a kind among all, in the fitting of the kind, is at most a fourth. */
    private static final double OTHERS = 3;

    private static final Set<Sign> KIND_SIGNS = EnumSet.of(ALWAYS, PEOPLE, MEAN_FIT, CONFIRMED_SHARE, CONFIRMED_TURNS,
            LONGEST_SHARE, LONGEST_TURN, TURNS, CHANGES_PER_WORD, QUESTIONS_PER_WORD, MEETING_WORDS, HEARING_WORDS);
    /** Further signs of a panel, for certainty. They do not tell the other kinds apart. */
    private static final Set<Sign> PANEL_SIGNS = EnumSet.of(CALLS_FOLLOWED, CALLS_PER_WORD, SELF_NAMING, SEVERAL_CALLED_SHARE,
            TWO_NAMES_TURNS, LEADER_SHARE, LEADER_CALLS, LEADER_THANKS, OTHERS_CALL, ASKED_TURNS);
    private static final Set<Sign> SENTENCE_SIGNS = EnumSet.complementOf(EnumSet.of(PINNED, PIN_HOLDS, FIRST, LAST, BARE,
            MEETING_WORDS, HEARING_WORDS));

    /** Fits to readings. */
    static CertaintyModel fit(List<SampleReading> readings) {
        var kinds = new EnumMap<ConversationKind, double[]>(ConversationKind.class);
        for (var kind : ConversationKind.values()) {
            if (readings.stream().anyMatch(reading -> reading.kind() == kind)) {
                kinds.put(kind, fit(kind, KIND_SIGNS, KIND_PENALTY, readings));
            }
        }
        var certainty = certainty(readings, Sample::canBeSure);
        var doubt = certainty(readings, Sample::told);
        if (kinds.containsKey(ConversationKind.PANEL)) {
            var signs = EnumSet.copyOf(KIND_SIGNS);
            signs.addAll(PANEL_SIGNS);
            var panel = fit(ConversationKind.PANEL, signs, PANEL_PENALTY, readings);
            Arrays.setAll(certainty, s -> certainty[s] + PANEL_WEIGHT * panel[s]);
            Arrays.setAll(doubt, s -> doubt[s] + PANEL_DOUBT_WEIGHT * panel[s]);
        }
        return new CertaintyModel(kinds, certainty, doubt);
    }

    /** The weights of signs for a kind against the others. */
    private static double[] fit(ConversationKind kind, Set<Sign> signs, double penalty, List<SampleReading> readings) {
        long some = readings.stream().filter(reading -> reading.kind() == kind).count();
        var regression = new LogisticRegression(numbers(signs), penalty);
        for (var reading : readings) {
            boolean is = reading.kind() == kind;
            regression.add(reading.conversation(), is ? 1 : 0, is ? (readings.size() - some) / (some * OTHERS) : 1);
        }
        return regression.fit();
    }

    /** The weights of signs for a right sentence, among those that count. */
    private static double[] certainty(List<SampleReading> readings, Predicate<Sample> counts) {
        var times = new HashMap<String, Integer>();
        readings.forEach(reading -> times.merge(reading.source() + reading.file(), 1, Integer::sum));
        var regression = new LogisticRegression(numbers(SENTENCE_SIGNS), SENTENCE_PENALTY);
        for (var reading : readings) {
            var samples = reading.sentences().stream().filter(sample -> sample.units() > 0 && counts.test(sample)).toList();
            double units = samples.stream().mapToInt(Sample::units).sum();
            double weight = 1 / Math.sqrt(units) / times.get(reading.source() + reading.file());
            samples.forEach(sample -> regression.add(sample.signs(), (double) sample.right() / sample.units(),
                    weight * sample.units()));
        }
        return regression.fit();
    }

    private static int[] numbers(Set<Sign> signs) {
        return signs.stream().mapToInt(Sign::ordinal).toArray();
    }

    /** The probability of each sentence of a reading where it can be sure, before it is calibrated. */
    double[] probabilities(SampleReading reading) {
        return probabilities(certainty, reading);
    }

    /** The probability of each sentence of a reading where it is not sure, before it is calibrated. */
    double[] doubts(SampleReading reading) {
        return probabilities(doubt, reading);
    }

    private static double[] probabilities(double[] weights, SampleReading reading) {
        var sentences = reading.sentences();
        var all = new double[sentences.size()];
        for (int from = 0, to; from < all.length; from = to) {
            to = from;
            while (to < all.length && sentences.get(to).voice() == sentences.get(from).voice()) {
                to++;
            }
            var stretch = sentences.subList(from, to);
            var means = FittedRegression.means(
                    stretch.stream().mapToDouble(sample -> Sign.probability(weights, sample.signs())).toArray(),
                    stretch.stream().mapToDouble(Sample::words).toArray());
            System.arraycopy(means, 0, all, from, means.length);
        }
        return all;
    }

    /** The weights as lines of a file. */
    static List<String> lines(String head, double[] weights) {
        return Arrays.stream(Sign.values()).filter(sign -> weights[sign.ordinal()] != 0)
                .map(sign -> String.format(Locale.ROOT, "%s%s %.4f", head,
                        sign.name().toLowerCase(Locale.ROOT).replace('_', '-'), weights[sign.ordinal()]))
                .toList();
    }
}
