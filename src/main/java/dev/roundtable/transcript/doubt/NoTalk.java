package dev.roundtable.transcript.doubt;

import java.util.Set;

import dev.roundtable.transcript.format.label.name.DocumentWords;

/** Doubts a file in which nobody, or hardly anybody, says I or you or asks: a list or a report. */
final class NoTalk implements Doubt {

    private static final int SHORTEST = 500;

    /** Labels of texts and pages, which lists and documents have, too. */
    private static final Set<String> LABELLED = Set.of("labelled", "html");
    private static final int FEWEST = 3;
    private static final double SHARE = 0.2;

    @Override
    public void check(Reading reading, Report report) {
        boolean list = LABELLED.contains(reading.format()) && reading.words().size() >= FEWEST;
        double least = list ? SHARE * reading.words().size() : reading.body().length() >= SHORTEST ? 1 : 0;
        if (reading.words().stream().filter(DocumentWords::isTalk).limit((long) Math.ceil(least)).count() < least) {
            report.add("Hardly anybody says I or you in this file, or asks: it may be a list and no talk.",
                    "If it is no transcript, remove it or give it another extension.");
        }
    }
}
