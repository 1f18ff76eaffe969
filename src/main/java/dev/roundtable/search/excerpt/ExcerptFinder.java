package dev.roundtable.search.excerpt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.query.TermSequence;

/**
 * Chooses the stretch of a turn with the best matches: as many different words as possible, long phrases before words. The stretch
 * begins and ends at a clause where one is near, else between words. One instance must not be used by two threads.
 */
public final class ExcerptFinder {

    /** What a further match of the same words counts, compared with the first. */
    private static final double REPEATED = 0.1;
    /** The most matches that are weighed from one place on: an excerpt shows fewer. */
    private static final int MOST_MATCHES = 50;

    private final double[] weights;
    private final MatchFinder finder;

    /** @param sequences what is marked */
    public ExcerptFinder(List<TermSequence> sequences) {
        this.weights = sequences.stream().mapToDouble(ExcerptFinder::weight).toArray();
        this.finder = new MatchFinder(sequences);
    }

    /**
     * The excerpt of a turn. If no word matches, because only a name or a title does, it is the beginning of the turn.
     *
     * @param text of the turn
     * @param heard what corrections replaced in it
     */
    public Excerpt of(String text, List<Heard> heard) {
        var matches = new ArrayList<>(finder.find(text));
        matches.addAll(inHeard(text, heard));
        matches.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
        var stretch = new ExcerptBounds(text).around(densest(text, matches));
        var highlights = new ArrayList<Range>();
        var shown = text.substring(stretch.start(), stretch.end());
        for (var range : merged(matches, stretch)) {
            int start = shown.codePointCount(0, range.start() - stretch.start());
            highlights.add(new Range(start,
                    start + shown.codePointCount(range.start() - stretch.start(), range.end() - stretch.start())));
        }
        return new Excerpt(shown, text.codePointCount(0, stretch.start()), highlights);
    }

    /** Where words match that a correction replaced, the corrected words are marked. */
    private List<Match> inHeard(String text, List<Heard> heard) {
        var matches = new ArrayList<Match>();
        for (var window : Heard.windows(text, heard)) {
            for (var match : finder.find(window.words())) {
                if (match.start() < window.heardEnd() && match.end() > window.heardStart()
                        && window.textStart() < window.textEnd()) {
                    matches.add(new Match(match.sequence(), window.textStart(), window.textEnd()));
                }
            }
        }
        return matches;
    }

    /** The stretch from the first to the last of the matches that belong into the excerpt; an empty one at 0 without matches. */
    private Range densest(String text, List<Match> matches) {
        var best = new Range(0, 0);
        double bestScore = 0;
        for (int first = 0; first < matches.size(); first++) {
            var seen = new HashSet<Integer>();
            double score = 0;
            int end = matches.get(first).end();
            for (int i = first; i < matches.size() && i < first + MOST_MATCHES; i++) {
                var match = matches.get(i);
                int to = Math.max(end, match.end());
                if (i > first && to - matches.get(first).start() > ExcerptBounds.mostOfMatches(text, match.start())) {
                    break;
                }
                end = to;
                double weight = weights[match.sequence()];
                score += seen.add(match.sequence()) ? weight : weight * REPEATED;
                if (score > bestScore) {
                    bestScore = score;
                    best = new Range(matches.get(first).start(), end);
                }
            }
        }
        return best;
    }

    /** Long sequences are rarer than short ones. */
    private static double weight(TermSequence sequence) {
        int characters = sequence.steps().stream().mapToInt(step -> step.terms().get(0).length()).sum();
        return sequence.length() + Math.min(characters, 12) / 4.0;
    }

    /** The matches within a stretch; those that overlap or touch are one. */
    private static List<Range> merged(List<Match> matches, Range stretch) {
        var merged = new ArrayList<Range>();
        for (var match : matches) {
            if (match.start() < stretch.start() || match.end() > stretch.end()) {
                continue;
            }
            int last = merged.size() - 1;
            if (last >= 0 && match.start() <= merged.get(last).end()) {
                merged.set(last, new Range(merged.get(last).start(), Math.max(merged.get(last).end(), match.end())));
            } else {
                merged.add(new Range(match.start(), match.end()));
            }
        }
        return merged;
    }
}
