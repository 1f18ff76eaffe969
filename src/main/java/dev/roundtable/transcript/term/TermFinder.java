package dev.roundtable.transcript.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Correction;
import dev.roundtable.transcript.script.Mention;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PanelSheet.GlossaryEntry;

/**
 * Finds the mentions of one panel: forms that stand in the corrected text, the leftmost first and there the longest, so that no mention
 * is inside another; and words that the glossary corrects to a term.
 */
public final class TermFinder {

    private final Map<String, Term> terms;
    private final FormTrie own;
    private final FormTrie shared;
    private final Map<Pair, String> corrected = new HashMap<>();
    private final Set<String> mentioned = new LinkedHashSet<>();

    private record Pair(String verbatim, String corrected) {}

    /**
     * @param terms all terms by slug
     * @param own the forms of the panel; at equal length they win over the shared ones
     * @param entries the entries of the glossary that have a term
     */
    TermFinder(Map<String, Term> terms, FormTrie own, FormTrie shared, List<GlossaryEntry> entries) {
        this.terms = terms;
        this.own = own;
        this.shared = shared;
        entries.forEach(entry -> corrected.putIfAbsent(new Pair(entry.from(), entry.to()), entry.term()));
    }

    /** The mentions in the turns of the panel, in order. */
    public List<Mention> mentions(Collection<Turn> turns) {
        var mentions = new ArrayList<Mention>();
        turns.forEach(turn -> addMentions(turn, mentions));
        return mentions;
    }

    /** The terms that the turns mention, in the order of their first mention. Call it after {@link #mentions}. */
    public List<Term> terms() {
        return mentioned.stream().map(terms::get).toList();
    }

    private void addMentions(Turn turn, List<Mention> mentions) {
        var text = new Body(turn.text());
        var found = new TreeMap<Integer, Range>();
        exact(text.text(), found);
        turn.corrections().forEach(correction -> correct(correction, text, found));
        if (found.isEmpty()) {
            return;
        }
        var verbatim = new VerbatimWords(turn);
        for (var range : found.values()) {
            mentioned.add(range.term());
            mentions.add(verbatim.mention(range.term(), text.codePoint(range.start()), text.codePoint(range.end())));
        }
    }

    private void exact(String text, Map<Integer, Range> found) {
        var folded = HanText.fold(text);
        for (int at = 0; at < text.length(); at++) {
            var form = longer(own.longest(text, folded, at), shared.longest(text, folded, at));
            if (form != null) {
                found.put(at, new Range(at, at + form.text().length(), form.term()));
                at += form.text().length() - 1;
            }
        }
    }

    private static Form longer(Form one, Form other) {
        return one == null || other != null && other.text().length() > one.text().length() ? other : one;
    }

    /** Adds corrected words, unless they are in a mention, or a part of them is a form of their term. */
    private void correct(Correction correction, Body text, TreeMap<Integer, Range> found) {
        var term = corrected.get(new Pair(correction.verbatim(), correction.corrected()));
        if (term == null) {
            return;
        }
        var whole = new Range(text.index(correction.textStart()), text.index(correction.textEnd()), term);
        var before = found.floorKey(whole.start());
        var touching = found.subMap(before == null ? whole.start() : before, whole.end()).values().stream()
                .filter(whole::overlaps).toList();
        if (touching.stream().noneMatch(range -> range.term().equals(term) || range.contains(whole))) {
            touching.forEach(range -> found.remove(range.start()));
            found.put(whole.start(), whole);
        }
    }

    /** A stretch of a text that names a term; offsets are UTF-16 indexes. */
    private record Range(int start, int end, String term) {

        boolean overlaps(Range other) {
            return start < other.end && other.start < end;
        }

        boolean contains(Range other) {
            return start <= other.start && other.end <= end;
        }
    }
}
