package dev.roundtable.transcript.format.label;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.text.HanText;

/** Recognizes headings of sections that are beside a talk and that nobody says: its summary, rights, action items. */
public final class Sections {

    private static final Set<String> APART = apart();

    private Sections() {
    }

    /** Whether the section below a heading is beside the talk. */
    public static boolean isApart(String heading) {
        var folded = HanText.fold(Normalizer.normalize(heading, Normalizer.Form.NFKC)).strip();
        int from = 0;
        while (from < folded.length() && !Character.isLetter(folded.codePointAt(from))) {
            from++;
        }
        int to = folded.length();
        while (to > from && !Character.isLetter(folded.codePointBefore(to))) {
            to--;
        }
        return APART.contains(folded.substring(from, to));
    }

    private static Set<String> apart() {
        var names = new HashSet<String>();
        for (var line : HanText.lines("sections.txt")) {
            List.of(line.split(" ")).forEach(name -> names.add(HanText.fold(name.replace('_', ' '))));
        }
        return names;
    }
}
