package dev.roundtable.search.excerpt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.search.analysis.Beginnings;
import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.analysis.Tokens;
import dev.roundtable.search.query.TermSequence;

/** Finds sequences of terms in a text. It splits the text as the index does, so it finds what the index found. One thread uses it. */
final class MatchFinder {

    private static final char STAR = '*';

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final List<TermSequence> sequences;
    /** The sequences by each of their first terms. */
    private final Map<String, List<Integer>> byFirstTerm = new HashMap<>();
    /** The sequences that are the beginning of a word, by that. */
    private final Map<String, Integer> prefixes = new HashMap<>();
    /** The beginnings of the first terms of all sequences. */
    private final Beginnings beginnings;

    MatchFinder(List<TermSequence> sequences) {
        this.sequences = sequences;
        for (int i = 0; i < sequences.size(); i++) {
            if (!sequences.get(i).steps().isEmpty()) {
                for (var term : sequences.get(i).steps().get(0).terms()) {
                    if (term.indexOf(STAR) > 0) {
                        prefixes.put(term.substring(0, term.length() - 1), i);
                    } else {
                        byFirstTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
                    }
                }
            }
        }
        beginnings = Beginnings.of(sequences.stream().filter(sequence -> !sequence.steps().isEmpty())
                .flatMap(sequence -> sequence.steps().get(0).terms().stream()).toList());
    }

    /** All matches in a text, in the order of their beginnings. */
    List<Match> find(String text) {
        var matches = new ArrayList<Match>();
        if (byFirstTerm.isEmpty() && prefixes.isEmpty()) {
            return matches;
        }
        analyzer.read(text);
        for (int place = analyzer.place(beginnings, 0); place < text.length();) {
            var tokens = analyzer.at(place);
            int end = analyzer.end();
            addAll(tokens, matches);
            place = analyzer.place(beginnings, end);
        }
        return matches.stream().distinct().toList();
    }

    /** Adds the matches that begin with one of the first tokens. */
    private void addAll(Tokens tokens, List<Match> matches) {
        int size = tokens.size();
        for (int token = 0; token < size; token++) {
            var term = tokens.term(token);
            for (int sequence : byFirstTerm.getOrDefault(term, List.of())) {
                add(sequence, token, tokens, matches);
            }
            for (var prefix : prefixes.entrySet()) {
                if (term.startsWith(prefix.getKey())) {
                    matches.add(new Match(prefix.getValue(), tokens.start(token), tokens.end(token)));
                }
            }
        }
    }

    private void add(int sequence, int first, Tokens tokens, List<Match> matches) {
        var steps = sequences.get(sequence).steps();
        int matched = first;
        for (var step : steps.subList(1, steps.size())) {
            analyzer.extend(step.offset());
            matched = find(step.terms(), step.offset(), matched, tokens);
            if (matched < 0) {
                return;
            }
        }
        matches.add(new Match(sequence, tokens.start(first), tokens.end(matched)));
    }

    /** The token with one of some terms at a position, which is not before some other token; a negative number if there is none. */
    private static int find(List<String> terms, int position, int from, Tokens tokens) {
        for (int token = from; token < tokens.size() && tokens.position(token) <= position; token++) {
            if (tokens.position(token) == position && terms.contains(tokens.term(token))) {
                return token;
            }
        }
        return -1;
    }
}
