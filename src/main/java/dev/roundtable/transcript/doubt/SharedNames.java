package dev.roundtable.transcript.doubt;

import java.util.List;
import java.util.Optional;

import dev.roundtable.transcript.script.LabelWords;

/** Doubts a voice that is read as the person beside it, where the person speaks under the name, too: {@code Speaker A (Anna)}, {@code Anna}. */
final class SharedNames implements Doubt {

    @Override
    public void check(Reading reading, Report report) {
        var labels = reading.labels();
        for (var person : reading.people()) {
            var voice = labels.contains(person.name()) && !reading.isKnown(person.name())
                    ? person.labels().stream().filter(label -> LabelWords.isPart(label) && labels.contains(label)).findFirst()
                    : Optional.<String>empty();
            if (voice.isPresent() && !reading.isKnown(voice.get())) {
                report.add(List.of(firstWords(reading, person.name())),
                        "%s is said by \"" + person.name() + "\", who is read as the speaker \"" + voice.get() + "\", too.",
                        "If they are two people, list both in the panel sheet under people.");
            }
        }
    }

    private static String firstWords(Reading reading, String label) {
        int first = 0;
        while (!label.equals(reading.pieces().get(first).label())) {
            first++;
        }
        return reading.words().get(first);
    }
}
