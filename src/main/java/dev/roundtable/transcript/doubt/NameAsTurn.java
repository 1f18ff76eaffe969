package dev.roundtable.transcript.doubt;

import java.util.List;

import dev.roundtable.transcript.format.label.head.RoleHead;
import dev.roundtable.transcript.script.LabelWords;

/** Doubts first words of a part in the talk that are only a name: {@code Patient: John Davis, 47}. */
final class NameAsTurn implements Doubt {

    @Override
    public void check(Reading reading, Report report) {
        var first = reading.pieces().get(0);
        var words = reading.words().get(0);
        if (reading.format().equals("labelled") && first.label() != null && LabelWords.isPart(first.label())
                && words.indexOf('\n') < 0 && RoleHead.isPerson(words)) {
            report.add(List.of(words), "%s looks like a field of a header, but is read as speech.",
                    "If nobody says it, write it above the title, or remove it.");
        }
    }
}
