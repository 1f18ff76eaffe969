package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

/** A label with a long office before the name, as parliaments write it: {@code The Secretary of State for Rivers (Mr Jonas Ek):}. */
final class OfficeName {

    private static final int LONGEST = 40;
    private static final Pattern OFFICE = Pattern
            .compile(
                    "\\s*+\\p{Lu}[^():]{20,160} \\((\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3})\\)\\s*+(?:\\([^()]{1,30}\\)\\s*+)?:\\s*+");

    private OfficeName() {
    }

    /** The name of a label that begins with a long office; any other text as it is. */
    static String of(String label) {
        var office = label.length() > LONGEST ? OFFICE.matcher(label) : null;
        return office != null && office.matches() ? office.group(1) + ":" + (label.endsWith(" ") ? " " : "") : label;
    }
}
