package dev.roundtable.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query should find.
 *
 * @param query as a reader types it
 * @param grades the grade of each turn that it should find, by panel and ordinal: 3 for the best, 2, or 1. Empty for nothing
 */
record Judgement(String query, Map<String, Integer> grades) {

    private static final int BEST = 3;
    private static final int PAGE = 10;

    /** Reads a line of the file of judged queries. */
    static Judgement of(String line, String usualPanel) {
        var parts = line.split("\t");
        var grades = new HashMap<String, Integer>();
        if (!parts[1].equals("-")) {
            int grade = BEST;
            for (var group : parts[1].split("[|]")) {
                for (var turn : group.strip().split(" +")) {
                    grades.put(turn.contains(":") ? turn : usualPanel + ":" + turn, grade);
                }
                grade--;
            }
        }
        return new Judgement(parts[0], grades);
    }

    boolean isForNothing() {
        return grades.isEmpty();
    }

    /** The normalized discounted cumulative gain of the first ten hits, 0 to 1. */
    double ndcg(List<String> found) {
        var gains = new ArrayList<Double>();
        found.stream().limit(PAGE).forEach(turn -> gains.add(gain(grades.getOrDefault(turn, 0))));
        var ideal = grades.values().stream().sorted((a, b) -> b - a).limit(PAGE).map(Judgement::gain).toList();
        return dcg(gains) / dcg(ideal);
    }

    /** Whether the first hit is one of the best. */
    boolean isFirstRight(List<String> found) {
        return !found.isEmpty() && grades.getOrDefault(found.get(0), 0) == BEST;
    }

    /** How many of the first three hits are not judged to be hits. */
    long junk(List<String> found) {
        return found.stream().limit(3).filter(turn -> !grades.containsKey(turn)).count();
    }

    private static double gain(int grade) {
        return Math.pow(2, grade) - 1;
    }

    private static double dcg(List<Double> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    @Override
    public String toString() {
        return query + " " + Arrays.toString(grades.entrySet().toArray());
    }
}
