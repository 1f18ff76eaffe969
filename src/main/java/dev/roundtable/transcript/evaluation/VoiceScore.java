package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.attribution.voice.VoiceNames;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Turn;

/**
 * How often the names of voices are right, if the labels of a transcript only count its voices, as {@code SPEAKER_00} does.
 *
 * @param voices voices in the transcript
 * @param people how many of them are of people on the roster
 * @param named how many got a name
 * @param right how many got the right name
 * @param characters code points of all turns
 * @param rightCharacters code points of the turns of voices with the right name
 */
record VoiceScore(int voices, int people, int named, int right, long characters, long rightCharacters) {

    /**
     * Replaces the labels of a transcript by numbers, names the voices and compares. The roster is everybody who has a name.
     *
     * @return null if the transcript does not label two people with names
     * @throws TranscriptException if the transcript is wrong
     */
    static VoiceScore of(Path transcript) {
        try {
            var file = new TextFile(transcript.getFileName().toString(), Files.readAllBytes(transcript));
            return of(PanelReader.read(file, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VoiceScore of(PanelScript panel) {
        var roster = panel.people().stream().filter(person -> !LabelWords.isPart(person.name()))
                .map(VoiceScore::withoutRole).toList();
        if (roster.size() < 2 || panel.quality().confirmedShare() == 0) {
            return null;
        }
        Map<String, String> numbers = new HashMap<>();
        panel.people().forEach(person -> numbers.put(person.slug(), "voice-" + numbers.size()));
        var turns = panel.turns().stream().map(turn -> new Stretch(turn.span().start(), turn.span().end(),
                numbers.get(turn.speaker()), turn.attribution())).toList();
        var body = new Body(String.join("", panel.turns().stream().map(Turn::verbatim).toList()));
        var named = new VoiceNames(body, turns, roster, panel.language()).find(new HashSet<>(numbers.values()),
                VoiceNames.DEFAULT_THRESHOLD);
        var right = named.entrySet().stream().filter(voice -> voice.getKey().equals(numbers.get(voice.getValue().person())))
                .map(Map.Entry::getKey).toList();
        var heard = panel.turns().stream().map(Turn::speaker).toList();
        return new VoiceScore(numbers.size(), (int) roster.stream().filter(person -> heard.contains(person.slug())).count(),
                named.size(), right.size(), body.length(),
                turns.stream().filter(turn -> right.contains(turn.speaker())).mapToLong(turn -> turn.end() - turn.start())
                        .sum());
    }

    /** The same person as a panelist, because the roles of a transcript without a sheet come from its labels. */
    private static Person withoutRole(Person person) {
        return new Person(person.slug(), person.name(), person.romanizedName(), Role.PANELIST, null, person.aliases());
    }

    /** The sum of two scores. */
    VoiceScore plus(VoiceScore other) {
        return new VoiceScore(voices + other.voices, people + other.people, named + other.named, right + other.right,
                characters + other.characters, rightCharacters + other.rightCharacters);
    }

    /** The share of named voices that are named rightly; NaN if none is named. */
    double precision() {
        return named == 0 ? Double.NaN : (double) right / named;
    }

    /** The share of the voices of the roster that are named rightly. */
    double coverage() {
        return (double) right / Math.max(1, people);
    }

    /** The share of the words, in characters, whose voice is named rightly. */
    double spoken() {
        return (double) rightCharacters / Math.max(1, characters);
    }

    /** The figures as cells of a table. */
    List<Object> cells() {
        return List.of(voices, people, named, right);
    }
}
