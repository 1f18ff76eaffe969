package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

    private ModeratorHypotheses() {
    }

    /**
     * Hypotheses whose probabilities add up to 1, the most probable first. There is only one if somebody leads by a declared role, or if
     * there are fewer than two people.
     *
     * @param likelihood computes the log-likelihood of the talk from people with roles
     */
    static List<Hypothesis> of(List<Person> people, ToDoubleFunction<List<Person>> likelihood) {
        boolean declared = people.stream().anyMatch(person -> person.role() == Role.MODERATOR || person.role() == Role.HOST);
        if (declared || people.size() < 2) {
            return List.of(new Hypothesis(people, 1));
        }
        var supposed = new ArrayList<Hypothesis>();
        for (int p = 0; p < people.size(); p++) {
            if (people.get(p).role() == Role.PANELIST) {
                var roles = with(people, p);
                supposed.add(new Hypothesis(roles, likelihood.applyAsDouble(roles) / TEMPERATURE));
            }
        }
        if (supposed.isEmpty()) {
            return List.of(new Hypothesis(people, 1));
        }
        supposed.sort(Comparator.comparingDouble(Hypothesis::probability).reversed());
        double best = supposed.get(0).probability();
        var kept = supposed.stream().map(one -> new Hypothesis(one.people(), Math.exp(one.probability() - best)))
                .filter(one -> one.probability() >= NEGLIGIBLE).limit(MOST).toList();
        double all = kept.stream().mapToDouble(Hypothesis::probability).sum();
        return kept.stream().map(one -> new Hypothesis(one.people(), one.probability() / all)).toList();
    }

    private static List<Person> with(List<Person> people, int moderator) {
        var roles = new ArrayList<>(people);
        var person = people.get(moderator);
        roles.set(moderator, new Person(person.slug(), person.name(), person.romanizedName(), Role.MODERATOR,
                person.affiliation(), person.aliases()));
        return roles;
    }
}
