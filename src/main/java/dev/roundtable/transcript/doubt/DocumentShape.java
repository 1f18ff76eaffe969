package dev.roundtable.transcript.doubt;

import java.util.Set;
import java.util.regex.Pattern;

/** Doubts a text with few turns that is mostly lists, tables, headings and code: a document, and no talk. */
final class DocumentShape implements Doubt {

    private static final Set<String> FORMATS = Set.of("labelled", "timed");
    private static final int FEW = 10;
    /** A document has more lines of structure than this for each turn. */
    private static final int PER_TURN = 2;
    private static final double SHARE = 0.5;
    private static final Pattern STRUCTURE = Pattern.compile("\\s{0,8}+(?:[-*+•]\\s|\\d{1,3}+[.)]\\s|#{1,6}+\\s|\\||```)");

    @Override
    public void check(Reading reading, Report report) {
        int turns = reading.turns();
        if (!FORMATS.contains(reading.format()) || turns >= FEW) {
            return;
        }
        long lines = reading.text().lines().filter(line -> !line.isBlank()).count();
        long structure = reading.text().lines().filter(line -> STRUCTURE.matcher(line).lookingAt()).count();
        if (structure > SHARE * lines && structure > PER_TURN * turns) {
            report.add("%,d of %,d lines are headings, items of lists, tables or code: it may be a document and no talk."
                    .formatted(
                            structure, lines),
                    "If it is no transcript, remove it or give it another extension.");
        }
    }
}
