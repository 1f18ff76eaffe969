package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.web.data.DataObject;
import dev.roundtable.web.data.ViewException;
import dev.roundtable.web.frame.ViewRequest;
import dev.roundtable.web.passage.Mark;
import dev.roundtable.web.passage.Occurrences;
import dev.roundtable.web.passage.Quotation;
import dev.roundtable.web.passage.Range;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a reader looks for in a panel: the words of a citation, or all places of some words.
 *
 * @param byTurn the marks by the id of the turn
 * @param words what the reader looks for; null if a citation or nothing is marked
 * @param hits the fragments of the places, in order; empty for a citation
 * @param isCut whether there are more places than are marked
 * @param isLost whether a link names words that the panel does not have
 */
@RegisterForReflection
record Marks(Map<String, List<Mark>> byTurn, String words, List<String> hits, boolean isCut, boolean isLost) {

    /** The name of the parameter with the words. */
    static final String PARAMETER = "find";

    /** The most places that are marked. */
    private static final int MOST = 500;

    /** The most characters of the words, as for a search. */
    private static final int LONGEST = 300;

    /**
     * What a request asks for in a panel.
     *
     * @throws ViewException status 400 if the words are too long
     */
    static Marks of(ViewRequest request, DataObject panel) {
        var words = request.parameter(PARAMETER);
        if (words != null && words.codePointCount(0, words.length()) > LONGEST) {
            throw ViewException.of(400, "The words to find have more than 300 characters. Find fewer words.");
        }
        var turns = panel.list("turns");
        if (words != null) {
            return find(words, turns);
        }
        var quotation = request.parameter(Quotation.PARAMETER);
        var texts = new LinkedHashMap<String, String>();
        turns.forEach(turn -> texts.put(turn.text("id"), turn.text("text")));
        var quoted = Quotation.marks(quotation, texts);
        return new Marks(quoted, null, List.of(), false, quotation != null && quoted.isEmpty());
    }

    private static Marks find(String words, List<DataObject> turns) {
        var occurrences = new Occurrences(words);
        var byTurn = new HashMap<String, List<Mark>>();
        var hits = new ArrayList<String>();
        for (var turn : turns) {
            var marks = new ArrayList<Mark>();
            for (var range : places(occurrences, turn)) {
                if (hits.size() == MOST) {
                    byTurn.put(turn.text("id"), marks);
                    return new Marks(byTurn, words, hits, true, false);
                }
                hits.add("hit-" + (hits.size() + 1));
                marks.add(new Mark(range, hits.get(hits.size() - 1)));
            }
            byTurn.put(turn.text("id"), marks);
        }
        return new Marks(byTurn, words, hits, false, false);
    }

    /** Where the words are in a turn. Words as transcribed are where their correction is. */
    private static List<Range> places(Occurrences occurrences, DataObject turn) {
        var places = new ArrayList<>(occurrences.in(turn.text("text")));
        for (var correction : turn.list("corrections")) {
            var corrected = new Range(correction.integer("textStart"), correction.integer("textEnd"));
            if (corrected.start() < corrected.end() && places.stream().noneMatch(corrected::overlaps)
                    && !occurrences.in(correction.text("verbatim")).isEmpty()) {
                places.add(corrected);
            }
        }
        places.sort(Comparator.comparingInt(Range::start));
        return places;
    }

    List<Mark> in(String turn) {
        return byTurn.getOrDefault(turn, List.of());
    }

    /** How many places are marked. */
    public String count() {
        return hits.size() + (isCut ? "+" : "");
    }
}
