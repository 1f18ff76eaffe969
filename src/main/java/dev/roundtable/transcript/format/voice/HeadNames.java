package dev.roundtable.transcript.format.voice;

import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The names that lines above a talk give to its labels: {@code Doctor: Dr. Holt}, {@code Speaker 1: Anna Weber}. A part in the talk has such
 * a name only if the label speaks below. A voice may be written in another way there: {@code SPEAKER_01}.
 */
public final class HeadNames {

    private final NamesBeside names = new NamesBeside(name -> true, name -> true, false);

    /**
     * Sees a line that nobody says.
     *
     * @param label the name of the label
     * @param words what stands behind it, without marks: a person first, or nobody
     */
    public void see(String label, String words) {
        HeaderPeople.of(null, words).stream().limit(1).forEach(who -> names.see(label, who.name(),
                who.affiliation() == null || who.affiliation().chars().anyMatch(Character::isDigit)
                        ? null
                        : who.affiliation()));
    }

    /**
     * The people behind the labels, each with the label.
     *
     * @param labels all labels of the talk
     */
    public List<Participant> participants(Set<String> labels) {
        return names.voices().stream()
                .filter(label -> names.name(label) != null
                        && (LabelWords.isVoice(label) || labels.stream().anyMatch(label::equalsIgnoreCase)))
                .map(label -> person(label, labels)).toList();
    }

    /** The person behind a label, with the label as title if it has a role: {@code Caller: Anna Weber}. */
    private Participant person(String label, Set<String> labels) {
        var person = names.person(label, spelling(label, labels));
        return LabelWords.role(label).isEmpty()
                ? person
                : new Participant(person.name(), label, person.affiliation(), person.labels());
    }

    /**
     * How the talk writes a voice. If the talk counts from 0 and the lines above it do not, the same number may be another voice.
     */
    private String spelling(String label, Set<String> labels) {
        var number = number(label);
        boolean same = number == null || labels.stream().anyMatch(label::equalsIgnoreCase)
                || labels.stream().anyMatch(HeadNames::isZero) && names.voices().stream().noneMatch(HeadNames::isZero);
        return same ? label : labels.stream().filter(each -> number.equals(number(each))).findFirst().orElse(label);
    }

    private static boolean isZero(String label) {
        var number = number(label);
        return number != null && number.endsWith(" 0");
    }

    /** The word and the number of a voice, without leading zeros; null if the label is none. */
    private static String number(String label) {
        return LabelWords.counted(label).map(counted -> counted.replaceFirst(" 0+(?=\\d)", " ")).orElse(null);
    }
}
