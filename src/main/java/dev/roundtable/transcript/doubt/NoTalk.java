package dev.roundtable.transcript.doubt;

import dev.roundtable.transcript.format.label.DocumentWords;

/** Doubts a long file in which nobody says I or you, and nobody asks: a list or a report. */
final class NoTalk implements Doubt {

    private static final int SHORTEST = 500;

    @Override
    public void check(Reading reading, Report report) {
        if (reading.body().length() >= SHORTEST && reading.words().stream().noneMatch(DocumentWords::isTalk)) {
            report.add("Nobody says I or you in this file, and nobody asks: it may be a list and no talk.",
                    "If it is no transcript, remove it or give it another extension.");
        }
    }
}
