package dev.roundtable.transcript.doubt;

import java.util.List;

import dev.roundtable.transcript.format.line.Sounds;

/** Doubts words above the first label of a file that names its speakers: they are a title or a note more often than speech. */
final class HeadWords implements Doubt {

    @Override
    public void check(Reading reading, Report report) {
        var pieces = reading.pieces();
        if (reading.labels().isEmpty() || pieces.get(0).label() != null) {
            return;
        }
        for (int i = 0; i < pieces.size() && pieces.get(i).label() == null; i++) {
            if (!Sounds.isOnly(reading.words().get(i))) {
                report.add(List.of(reading.words().get(i)),
                        "%s stands above the first label and is read as speech of nobody.",
                        "If somebody says it, write a label above it; otherwise remove it.");
                return;
            }
        }
    }
}
