package dev.roundtable.search.excerpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.search.analysis.FirstCharacters;
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
    /** The beginnings of the terms of all steps. */
    private final FirstCharacters beginnings;

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
        beginnings = FirstCharacters.of(sequences.stream().flatMap(sequence -> sequence.steps().stream())
                .flatMap(step -> step.terms().stream()).toList());
    }

    /** All matches in a text, in the order of their beginnings. */
    List<Match> find(String text) {
        var matches = new ArrayList<Match>();
        if (byFirstTerm.isEmpty() && prefixes.isEmpty()) {
            return matches;
        }
        var tokens = analyzer.analyze(text, beginnings);
        var firsts = firstTokens(tokens);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isEmpty(token)) {
                continue;
            }
            var term = tokens.term(token);
            for (int sequence : byFirstTerm.getOrDefault(term, List.of())) {
                add(sequence, token, tokens, firsts, matches);
            }
            for (var prefix : prefixes.entrySet()) {
                if (term.startsWith(prefix.getKey())) {
                    matches.add(new Match(prefix.getValue(), tokens.start(token), tokens.end(token)));
                }
            }
        }
        return matches.stream().distinct().toList();
    }

    private void add(int sequence, int token, Tokens tokens, int[] firsts, List<Match> matches) {
        int position = tokens.position(token);
        var steps = sequences.get(sequence).steps();
        int last = position + sequences.get(sequence).length() - 1;
        if (last >= firsts.length - 1) {
            return;
        }
        for (var step : steps) {
            if (!hasAny(step.terms(), position + step.offset(), tokens, firsts)) {
                return;
            }
        }
        matches.add(new Match(sequence, tokens.start(firsts[position]), tokens.end(firsts[last])));
    }

    private static boolean hasAny(List<String> terms, int position, Tokens tokens, int[] firsts) {
        for (int token = firsts[position]; token < firsts[position + 1]; token++) {
            if (terms.contains(tokens.term(token))) {
                return true;
            }
        }
        return false;
    }

    /** The first token of each position, which stands for exactly one word or character; one more element than positions. */
    private static int[] firstTokens(Tokens tokens) {
        int positions = tokens.size() == 0 ? 0 : tokens.position(tokens.size() - 1) + 1;
        var firsts = new int[positions + 1];
        Arrays.fill(firsts, tokens.size());
        for (int token = tokens.size() - 1; token >= 0; token--) {
            firsts[tokens.position(token)] = token;
        }
        return firsts;
    }
}
