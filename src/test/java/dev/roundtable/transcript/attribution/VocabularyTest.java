package dev.roundtable.transcript.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Part;

class VocabularyTest {

    private static final int HOST = 0;
    private static final int GARDENER = 1;
    private static final int SAILOR = 2;
    private static final Part[] PARTS = { Part.MODERATOR, Part.PANELIST, Part.PANELIST, Part.OUTSIDER };

    /** One says many times as much as the other; each talks of something else every time, in the same few words of their own. */
    private static final List<Turn> TALK = List.of(new Turn(HOST, "what do you make of it"), gardener(1, 200),
            new Turn(HOST, "and you"), sailor(2, 30), gardener(3, 200), sailor(4, 30), new Turn(HOST, "let us go on"),
            gardener(5, 200), sailor(6, 30));

    @Test
    void wordsOfTheirOwnTellPanelistsApartThoughOneSaysMuchMore() {
        var fit = fit(TALK);
        for (int turn = 0; turn < TALK.size(); turn++) {
            int voice = TALK.get(turn).voice();
            if (voice != HOST) {
                assertThat(fit.get(turn)[voice]).as("turn %d", turn).isGreaterThan(fit.get(turn)[GARDENER + SAILOR - voice]);
            }
        }
    }

    @Test
    void oneStretchAloneSpeaksForNobody() {
        assertThat(fit(List.of(gardener(1, 20))).get(0)).containsOnly(0);
    }

    private static Turn gardener(int topic, int sentences) {
        return new Turn(GARDENER, sentences("soil %s in pots", topic, sentences));
    }

    private static Turn sailor(int topic, int sentences) {
        return new Turn(SAILOR, sentences("oars %s on deck", topic, sentences));
    }

    private static String sentences(String pattern, int topic, int count) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(words(topic, i)))
                .collect(Collectors.joining(". "));
    }

    /** Words that only this turn says. */
    private static String words(int topic, int sentence) {
        return Stream.of("plan", "fact", "thing", "matter", "case", "point", "word", "tale")
                .map(word -> word + letter(topic) + letter(sentence % 10))
                .collect(Collectors.joining(" "));
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }

    /** How well each turn fits each voice, summed over its clauses, when all is read rightly. */
    private static List<double[]> fit(List<Turn> talk) {
        var text = talk.stream().map(turn -> turn.words() + ". ").collect(Collectors.joining());
        var clauses = Clauses.of(text);
        var path = path(talk, clauses);
        var observations = new Observations(text, clauses, Collections.nCopies(clauses.size(), List.of()), Lexicon.of("en"),
                PARTS);
        var posteriors = new double[clauses.size()][PARTS.length];
        for (int i = 0; i < path.length; i++) {
            posteriors[i][path[i]] = 1;
        }
        var fit = new Vocabulary(text, observations).fit(posteriors, path);
        var sums = new ArrayList<double[]>();
        for (int from = 0, to; from < path.length; from = to) {
            var sum = new double[PARTS.length];
            for (to = from; to < path.length && path[to] == path[from]; to++) {
                for (int v = 0; v < sum.length; v++) {
                    sum[v] += fit[to][v];
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    private static int[] path(List<Turn> talk, List<Clause> clauses) {
        var path = new int[clauses.size()];
        int turn = 0;
        int end = talk.get(0).words().length() + 2;
        for (int i = 0; i < path.length; i++) {
            if (clauses.get(i).start() >= end) {
                end += talk.get(++turn).words().length() + 2;
            }
            path[i] = talk.get(turn).voice();
        }
        return path;
    }

    private record Turn(int voice, String words) {}
}
