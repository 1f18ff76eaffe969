package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

/**
 * Finds who may moderate if no role is declared. Each person is tried as the moderator. The probability of each hypothesis follows from
 * the likelihood of the talk: a moderator opens, thanks, asks and hands over.
 */
final class ModeratorHypotheses {

    /** The most hypotheses: each costs as much as a declared moderator. */
    private static final int MOST = 2;
    /** The divisor of log-likelihoods: the model takes its features for independent, so their sum exaggerates. */
    private static final double TEMPERATURE = 2;
    private static final double NEGLIGIBLE = 0.15;

    /**
     * A supposed moderator.
     *
     * @param people the people with their roles, in the order of the roster
     * @param probability 0 to 1
     */
    record Hypothesis(List<Person> people, double probability) {}

    /** The most hypotheses that are compared again. */
    private static final int COMPARED_AGAIN = 3;

    /** People with supposed roles, and how likely the talk is with them. */
    private record Supposed(List<Person> people, double logLikelihood) {}

    /** The likeliest first. */
    private final List<Supposed> supposed;

    private ModeratorHypotheses(Stream<List<Person>> supposed, ToDoubleFunction<List<Person>> likelihood) {
        this.supposed = supposed.map(roles -> new Supposed(roles, likelihood.applyAsDouble(roles) / TEMPERATURE))
                .sorted(Comparator.comparingDouble(Supposed::logLikelihood).reversed()).toList();
    }

    /**
     * Hypotheses about people. There is only one if somebody leads by a declared role, or if there are fewer than two people.
     *
     * @param likelihood computes the log-likelihood of the talk from people with roles
     */
    static ModeratorHypotheses of(List<Person> people, ToDoubleFunction<List<Person>> likelihood) {
        boolean declared = people.stream().anyMatch(person -> person.role() == Role.MODERATOR || person.role() == Role.HOST);
        var supposed = new ArrayList<List<Person>>();
        for (int p = 0; p < people.size() && !declared && people.size() > 1; p++) {
            if (people.get(p).role() == Role.PANELIST) {
                supposed.add(with(people, p));
            }
        }
        return supposed.isEmpty()
                ? new ModeratorHypotheses(Stream.of(people), roles -> 0)
                : new ModeratorHypotheses(supposed.stream(), likelihood);
    }

    /** The likeliest hypotheses, compared by another likelihood. */
    ModeratorHypotheses comparedAgain(ToDoubleFunction<List<Person>> likelihood) {
        return new ModeratorHypotheses(kept(COMPARED_AGAIN).stream().map(Hypothesis::people), likelihood);
    }

    /** Whether more than one hypothesis is likely. */
    boolean areUndecided() {
        return kept(MOST).size() > 1;
    }

    /** The likeliest hypotheses, in order. Their probabilities add up to 1. */
    List<Hypothesis> likeliest() {
        var kept = kept(MOST);
        double all = kept.stream().mapToDouble(Hypothesis::probability).sum();
        return kept.stream().map(one -> new Hypothesis(one.people(), one.probability() / all)).toList();
    }

    /** The likeliest hypotheses, with their probabilities as shares of the greatest one. */
    private List<Hypothesis> kept(int most) {
        double best = supposed.get(0).logLikelihood();
        return supposed.stream().map(one -> new Hypothesis(one.people(), Math.exp(one.logLikelihood() - best)))
                .filter(one -> one.probability() >= NEGLIGIBLE).limit(most).toList();
    }

    private static List<Person> with(List<Person> people, int moderator) {
        var roles = new ArrayList<>(people);
        var person = people.get(moderator);
        roles.set(moderator, new Person(person.slug(), person.name(), person.romanizedName(), Role.MODERATOR,
                person.affiliation(), person.aliases()));
        return roles;
    }
}
