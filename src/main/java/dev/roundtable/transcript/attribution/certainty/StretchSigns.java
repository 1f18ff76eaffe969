package dev.roundtable.transcript.attribution.certainty;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.name.Part;

/** A stretch of a path: clauses of one voice that follow each other. It has the signs that all its sentences share. */
final class StretchSigns {

    private final Reading reading;
    private final int from;
    private final int to;
    private final int voice;
    private final Signs signs = new Signs();
    private final NameSigns names;

    /** @param previous the first clause of the stretch before; 0 for the first stretch */
    StretchSigns(Reading reading, int previous, int from, int to) {
        this.reading = reading;
        this.from = from;
        this.to = to;
        this.voice = reading.path()[from];
        place();
        fit();
        questions();
        names = new NameSigns(reading, previous, from, to, signs);
    }

    /** Its first clause. */
    int from() {
        return from;
    }

    /** The clause after its last one. */
    int to() {
        return to;
    }

    int voice() {
        return voice;
    }

    /** Words. */
    int length() {
        return reading.words(from, to);
    }

    boolean leads() {
        return signs.has(Sign.LEADS);
    }

    /** The signs that all its sentences have. */
    Signs signs() {
        return signs;
    }

    /** What names tell of it. */
    NameSigns names() {
        return names;
    }

    private void place() {
        var observations = reading.observations();
        var path = reading.path();
        signs.set(Sign.LEADS, observations.part(voice).leads());
        signs.set(Sign.OUTSIDER, observations.part(voice) == Part.OUTSIDER);
        signs.set(Sign.AFTER_LEADER, from > 0 && observations.part(path[from - 1]).leads());
        signs.set(Sign.NEXT_LEADS, to < path.length && observations.part(path[to]).leads());
        signs.set(Sign.LENGTH, Math.log1p(length()));
        signs.set(Sign.FIRST, from == 0);
        signs.set(Sign.LAST, to == path.length);
        signs.set(Sign.STARTS_SURELY, reading.change(from));
        signs.set(Sign.ENDS_SURELY, to < path.length ? reading.change(to) : 1);
    }

    private void fit() {
        double least = 1;
        for (int i = from; i < to; i++) {
            least = Math.min(least, reading.fit(i));
        }
        signs.set(Sign.MEAN, Signs.logit(reading.meanFit(from, to)));
        signs.set(Sign.LEAST, Signs.logit(least));
    }

    private void questions() {
        int asks = 0;
        for (int i = from; i < to; i++) {
            asks += reading.observations().shows(i, Cue.QUESTION_MARK) ? 1 : 0;
        }
        signs.set(Sign.ASKS, Math.log1p(asks));
    }
}
