package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

/** Removes the marks that official reporters leave in a record where one takes over from another: {@code RPTR FORADORI}. */
final class ReporterMarks {

    private static final Pattern MARK = Pattern.compile("\\s*+\"?\\b(?:RPTR|EDTR) \\p{Lu}{2,20}+\\b");

    private ReporterMarks() {
    }

    /** A line without such marks. */
    static String without(String line) {
        boolean any = line.contains("RPTR ") || line.contains("EDTR ");
        return any ? MARK.matcher(line).replaceAll("").stripLeading() : line;
    }
}
