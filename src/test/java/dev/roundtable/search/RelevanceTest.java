package dev.roundtable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Panels;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.script.PanelScript;

/** Holds the relevance of hits against judged queries. -Dsearch.worst prints the queries with the worst results. */
@DisplayName("The relevance of hits")
class RelevanceTest {

    private static final String BUNDLED = "agi-next-2026";
    private static final List<String> PANELS = List.of("city-water", "compilers", "open-data", "radwege", "kikai", "fromage");
    private static final List<Judgement> JUDGED = judged("judged.tsv");
    /** Queries that are judged by their first hit only. */
    private static final List<Judgement> FIRST = judged("first.tsv");

    private final Map<String, String> ordinals = new HashMap<>();
    private final Map<String, List<String>> results = new HashMap<>();
    private final TestIndex index = index();

    @Test
    void isJudgedByEnoughQueries() {
        assertThat(JUDGED).hasSizeGreaterThan(200);
        assertThat(FIRST).hasSizeGreaterThan(100);
        assertThat(JUDGED.stream().filter(Judgement::isForNothing)).hasSizeGreaterThan(15);
        assertThat(Stream.concat(JUDGED.stream(), FIRST.stream()).flatMap(judged -> judged.grades().keySet().stream()))
                .allMatch(ordinals::containsValue);
    }

    @Test
    void isGood() {
        var positive = JUDGED.stream().filter(judged -> !judged.isForNothing()).toList();
        double ndcg = positive.stream().mapToDouble(judged -> judged.ndcg(found(judged))).average().orElseThrow();
        double first = positive.stream().filter(judged -> judged.isFirstRight(found(judged))).count()
                / (double) positive.size();
        double junk = positive.stream().mapToLong(judged -> judged.junk(found(judged))).sum()
                / (double) positive.stream().mapToLong(judged -> Math.min(3, found(judged).size())).sum();
        if (System.getProperty("search.worst") != null) {
            System.out.printf("nDCG@10 %.3f, first hit right %.3f, junk %.3f, %d queries%n", ndcg, first, junk,
                    positive.size());
            positive.stream().sorted(Comparator.comparingDouble(judged -> judged.ndcg(found(judged)))).limit(30)
                    .forEach(judged -> System.out.printf("%.2f %s %s%n   found %s%n", judged.ndcg(found(judged)),
                            judged.isFirstRight(found(judged)), judged, found(judged)));
            positive.stream().filter(judged -> !judged.isFirstRight(found(judged)))
                    .forEach(judged -> System.out.println("first " + judged.query() + " " + found(judged)));
        }
        assertThat(ndcg).as("nDCG@10").isGreaterThan(0.95);
        assertThat(first).as("share of queries whose first hit is right").isGreaterThan(0.93);
        assertThat(junk).as("share of junk among the first three hits").isLessThan(0.06);
    }

    @Test
    void isGoodForTheFirstHit() {
        var wrong = FIRST.stream().filter(judged -> !judged.isFirstRight(found(judged)))
                .map(judged -> judged.query() + " finds " + found(judged)).toList();
        assertThat(wrong.size() / (double) FIRST.size()).as("share of " + wrong).isLessThan(0.09);
    }

    @Test
    void isNothingForWhatNobodySaid() {
        var wrong = new ArrayList<String>();
        JUDGED.stream().filter(Judgement::isForNothing).filter(judged -> !found(judged).isEmpty())
                .forEach(judged -> wrong.add(judged.query() + " finds " + found(judged)));
        assertThat(wrong).isEmpty();
    }

    private List<String> found(Judgement judged) {
        return results.computeIfAbsent(judged.query(), query -> index.search(query).hits(0, 10).stream()
                .map(hit -> ordinals.get(hit.turn())).toList());
    }

    private static List<Judgement> judged(String name) {
        return new String(read(name), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && (!line.startsWith("#") || line.contains("\t")))
                .map(line -> Judgement.of(line, BUNDLED)).toList();
    }

    private TestIndex index() {
        var panels = new ArrayList<PanelScript>();
        panels.add(Panels.agiNext());
        PANELS.forEach(name -> panels.add(PanelReader.read(new TextFile(name + ".md", read(name + ".md")), null)));
        panels.forEach(panel -> panel.turns().forEach(turn -> ordinals.put(turn.id(), panel.slug() + ":" + turn.ordinal())));
        return new TestIndex(panels.toArray(PanelScript[]::new));
    }

    private static byte[] read(String name) {
        try (var in = RelevanceTest.class.getResourceAsStream("/search/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
