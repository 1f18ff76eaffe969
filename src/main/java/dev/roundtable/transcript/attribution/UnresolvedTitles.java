package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Mentions;
import dev.roundtable.transcript.attribution.name.Part;
import dev.roundtable.transcript.attribution.name.Titles;

/**
 * Resolves titles that never occur beside a name. Each panelist may bear such a title. The probability of each hypothesis follows from
 * the likelihood of the whole talk.
 */
public final class UnresolvedTitles {

    /** The most titles that are resolved. */
    private static final int MOST_TITLES = 3;
    /** The most hypotheses that remain after each title: the most probable ones. */
    private static final int MOST_HYPOTHESES = 4;
    private static final double NEGLIGIBLE = 0.05;
    /** The log-odds against a person who is known to bear another title. */
    private static final double ANOTHER_TITLE = 4;

    /** The persons that each mention may mean, and the probability of this. */
    public record Hypothesis(List<List<Mention>> mentions, double probability) {}

    private record Bearers(Titles titles, double against, double likelihood) {}

    private final Mentions mentions;
    private final Part[] parts;
    private final ToDoubleFunction<List<List<Mention>>> likelihood;

    /**
     * @param parts the part of each person, in the order of the roster
     * @param likelihood computes the log-likelihood of the talk from its mentions
     */
    public UnresolvedTitles(Mentions mentions, Part[] parts, ToDoubleFunction<List<List<Mention>>> likelihood) {
        this.mentions = mentions;
        this.parts = parts;
        this.likelihood = likelihood;
    }

    /** Hypotheses whose probabilities add up to 1, the most probable first; only one if every title is resolved. */
    public List<Hypothesis> hypotheses() {
        var kept = List.of(new Bearers(mentions.titles(), 0, 0));
        for (var title : mentions.unresolvedTitles().stream().limit(MOST_TITLES).toList()) {
            kept = likeliest(kept.stream().flatMap(known -> supposed(known, title).stream()).toList());
        }
        double best = kept.get(0).likelihood();
        double all = kept.stream().mapToDouble(bearers -> Math.exp(bearers.likelihood() - best)).sum();
        return kept.stream().map(bearers -> new Hypothesis(mentions.find(bearers.titles()),
                Math.exp(bearers.likelihood() - best) / all)).toList();
    }

    private List<Bearers> supposed(Bearers known, String title) {
        var supposed = new ArrayList<Bearers>();
        for (int p = 0; p < parts.length; p++) {
            if (parts[p] == Part.PANELIST) {
                var titles = known.titles().with(title, p);
                double against = known.against() + (known.titles().hasTitle(p) ? ANOTHER_TITLE : 0);
                supposed.add(new Bearers(titles, against, likelihood.applyAsDouble(mentions.find(titles)) - against));
            }
        }
        return supposed.isEmpty() ? List.of(known) : supposed;
    }

    private static List<Bearers> likeliest(List<Bearers> supposed) {
        var sorted = supposed.stream().sorted(Comparator.comparingDouble(Bearers::likelihood).reversed()).toList();
        double least = sorted.get(0).likelihood() + Math.log(NEGLIGIBLE);
        return sorted.stream().filter(bearers -> bearers.likelihood() >= least).limit(MOST_HYPOTHESES).toList();
    }
}
