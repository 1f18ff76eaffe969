package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.TextWords;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Turns names as directories of companies write them, "Weber, Anna", if the labels of a file have that shape. "Anna Weber, Leeds" and
 * "Anna, Acme" have a comma, too: what follows it there is said by several labels, is no name, or is said less often in the talk.
 */
final class DirectoryNames {

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’.-]*+";
    private static final Pattern SHAPE = Pattern
            .compile("(" + WORD + "(?: " + WORD + "){0,3}+), ?(" + WORD + "(?: " + WORD + "){0,2}+)");
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "der", "den", "di", "da", "do", "dos", "das",
            "du", "la",
            "le", "van", "von", "vom", "zu", "zur", "ter", "ten", "el", "al", "bin", "ben", "y", "e", "af", "av");
    /** Words of organizations, in lower case. */
    private static final Set<String> ORGANIZATIONS = Set.of("university", "institute", "inc", "inc.", "ltd", "ltd.", "corp",
            "corp.",
            "llc", "gmbh", "ag", "bank", "news", "times", "college", "school", "group", "company", "ministry", "council",
            "city",
            "department", "association", "foundation", "research", "capital", "securities", "partners", "media", "radio",
            "press",
            "journal", "post", "chair", "director", "manager", "engineer", "editor", "professor", "ceo", "cto", "cfo", "jr.",
            "jr", "sr.",
            "sr", "ii", "iii", "iv", "phd", "md", "esq", "esq.");

    private final Map<String, String> turned = new HashMap<>();

    /**
     * Decides whether the labels of a file have that shape.
     *
     * @param labels the labels of one file
     * @param body the words of the talk
     */
    DirectoryNames(Collection<String> labels, String body) {
        var names = new HashSet<>(labels);
        names.removeIf(LabelWords::isPart);
        var given = new ArrayList<String>();
        int called = 0;
        TextWords words = null;
        for (var label : names) {
            var found = label.indexOf(',') < 0 ? null : SHAPE.matcher(label);
            if (found != null && found.matches() && isName(found.group(1)) && isName(found.group(2))
                    && isSameCase(found.group(1), found.group(2))) {
                turned.put(label, found.group(2) + " " + found.group(1));
                given.add(found.group(2));
                words = words == null ? new TextWords(body) : words;
                called += words.has(found.group(2).split(" ")[0]) ? 1 : 0;
                called -= words.has(found.group(1).split(" ")[0]) ? 1 : 0;
            }
        }
        boolean most = 2 * turned.size() >= names.size();
        boolean different = 3 * new HashSet<>(given).size() > 2 * given.size();
        if (!most || !different || called < 0) {
            turned.keySet().removeIf(label -> !names.contains(turned.get(label)));
        }
    }

    /**
     * The name in a label whose end may have been taken for an affiliation: "Garcia Lopez, Maria".
     *
     * @param behind what follows the label after a comma or in brackets; may be null
     */
    String of(String label, String behind) {
        boolean given = behind != null && !turned.isEmpty() && behind.split(" ").length <= 2 && label.indexOf(',') < 0
                && label.indexOf(' ') > 0 && SHAPE.matcher(label + ", " + behind).matches() && isName(label) && isName(behind)
                && isSameCase(label, behind);
        return given ? behind + " " + label : of(label);
    }

    /** The name in a label in the order in which it is said; the label itself if it is no name of a directory. */
    String of(String label) {
        return turned.getOrDefault(label, label);
    }

    private static boolean isName(String words) {
        boolean capital = false;
        for (var word : words.split(" ")) {
            boolean upper = !Character.isLowerCase(word.codePointAt(0));
            if (ORGANIZATIONS.contains(word.toLowerCase(Locale.ROOT)) || !upper && !PARTICLES.contains(word)) {
                return false;
            }
            capital |= upper;
        }
        return capital && !LabelWords.isPart(words);
    }

    /** Whether only the surname or all is in capitals; "Anna, BBC" has them in the other half. */
    private static boolean isSameCase(String last, String first) {
        boolean abbreviated = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT)) && first.indexOf('.') < 0
                && !first.equals(first.toLowerCase(Locale.ROOT));
        return !abbreviated || last.equals(last.toUpperCase(Locale.ROOT));
    }
}
