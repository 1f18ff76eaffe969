package dev.roundtable.transcript.attribution;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.roundtable.transcript.script.Person;

/** Inference for tests that only need stretches. */
final class Inference {

    private final SpeakerInference inference;

    private Inference(SpeakerInference inference) {
        this.inference = inference;
    }

    static Inference of(List<Person> roster, String language) {
        return of(roster, language, SpeakerInference.DEFAULT_THRESHOLD);
    }

    static Inference of(List<Person> roster, String language, double threshold) {
        return new Inference(SpeakerInference.of(roster, language, threshold));
    }

    List<Stretch> infer(String body) {
        return infer(body, new TreeMap<>());
    }

    List<Stretch> infer(String body, SortedMap<Integer, String> pins) {
        return inference.inferVoices(body, pins).stretches();
    }
}
