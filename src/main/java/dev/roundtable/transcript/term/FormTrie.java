package dev.roundtable.transcript.term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.text.HanText;
import dev.roundtable.text.WordBoundary;

/** Finds the longest form at a place of a text, in time that depends on the form and not on how many forms there are. */
final class FormTrie {

    private final Node root = new Node();
    /** Most places begin no form: one bit tells. */
    private final BitSet first = new BitSet();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Form> forms = new ArrayList<>(1);
    }

    /** Adds a form. The forms that are added first win at equal length. */
    void add(Form form) {
        var folded = HanText.fold(form.text());
        if (folded.isBlank()) {
            return;
        }
        first.set(folded.charAt(0));
        var node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), key -> new Node());
        }
        node.forms.add(form);
    }

    /**
     * The longest form that stands alone at a place.
     *
     * @param text the text as written
     * @param folded the same text, folded by {@link HanText#fold}
     * @return null if no form begins there
     */
    Form longest(String text, String folded, int start) {
        if (!first.get(folded.charAt(start)) || !WordBoundary.mayBegin(text, start)) {
            return null;
        }
        Form longest = null;
        var node = root.next.get(folded.charAt(start));
        for (int at = start + 1; node != null; node = at < folded.length() ? node.next.get(folded.charAt(at)) : null, at++) {
            for (var form : node.forms) {
                if (form.standsAlone(text, start) && form.fitsCase(text, start) && form.isInContext(text, start)) {
                    longest = form;
                    break;
                }
            }
        }
        return longest;
    }
}
