package dev.roundtable.transcript.attribution;

import java.util.List;

/** Who speaks much: the share of the words, against the average of those who play the same part. */
final class Prominence {

    private static final double SMOOTHING = 0.05;

    private Prominence() {
    }

    /** The logarithm of how often each person is named over the mean of the part, smoothed. */
    static double[] fame(List<List<Mention>> mentions, Feature.Part[] parts) {
        var counts = new double[parts.length];
        mentions.forEach(list -> list.forEach(mention -> counts[mention.person()]++));
        var logs = new double[parts.length];
        for (int v = 0; v < parts.length - 1; v++) {
            double sum = 0;
            int people = 0;
            for (int other = 0; other < parts.length - 1; other++) {
                if (parts[other] == parts[v]) {
                    sum += counts[other];
                    people++;
                }
            }
            logs[v] = Math.log((counts[v] + 1) / (sum / people + 1));
        }
        return logs;
    }

    /** The logarithm of each voice's share over the mean share of its part; 0 for the voice of everybody else. */
    static double[] of(Observations seen, double[][] posteriors) {
        var shares = new double[seen.voices()];
        double total = 0;
        for (int i = 0; i < posteriors.length; i++) {
            double length = seen.clause(i).end() - seen.clause(i).start();
            total += length;
            for (int v = 0; v < shares.length; v++) {
                shares[v] += posteriors[i][v] * posteriors[i][v] * length;
            }
        }
        var logs = new double[shares.length];
        for (int v = 0; v < shares.length - 1; v++) {
            double mean = 0;
            int count = 0;
            for (int other = 0; other < shares.length - 1; other++) {
                if (seen.part(other) == seen.part(v)) {
                    mean += shares[other] / total;
                    count++;
                }
            }
            logs[v] = Math.log((shares[v] / total + SMOOTHING) / (mean / count + SMOOTHING));
        }
        return logs;
    }
}
