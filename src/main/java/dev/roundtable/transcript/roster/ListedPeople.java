package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Slug;

/**
 * The people whom the header of a transcript lists, and the labels that mean them: the name, the labels that the header gives, such as
 * initials, the title, such as "Interviewer", a first or last name that only one of them has, and "Q" and "A" in an interview.
 */
final class ListedPeople {

    private static final List<String> QUESTION = List.of("q", "问");
    private static final List<String> ANSWER = List.of("a", "答");

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> certain = new HashMap<>();
    /** The people of each word that may mean somebody; null if it means several. */
    private final Map<String, Person> words = new HashMap<>();

    /**
     * @param declared the people of the sheet by the slugs of their names: a listed person of the same name is that person
     * @param known finds the person in other panels
     */
    ListedPeople(List<Participant> participants, Map<String, Person> declared, UnaryOperator<Person> known) {
        for (var participant : participants) {
            var slug = Slug.ofName(participant.name());
            var person = Optional.ofNullable(declared.get(slug)).or(() -> Optional.ofNullable(certain.get(slug)))
                    .orElseGet(() -> known.apply(person(participant)));
            if (!people.contains(person) && !LabelWords.isPart(participant.name())) {
                people.add(person);
                certain.putIfAbsent(slug, person);
                participant.labels().forEach(label -> certain.putIfAbsent(Slug.ofName(label), person));
                person.names().forEach(name -> List.of(name.split("\\s+")).forEach(word -> mean(word, person)));
                if (participant.title() != null) {
                    mean(participant.title(), person);
                }
            }
        }
        meanQuestionsAndAnswers(participants);
    }

    /** "Q" and "A" mean the interviewer and the interviewee, if the header lists one of each. */
    private void meanQuestionsAndAnswers(List<Participant> participants) {
        var asking = new ArrayList<String>();
        var answering = new ArrayList<String>();
        for (var participant : participants) {
            if (participant.title() != null && LabelWords.isPart(participant.title())) {
                boolean leads = LabelWords.role(participant.title()).filter(Role.MODERATOR::equals).isPresent();
                (leads ? asking : answering).add(Slug.ofName(participant.name()));
            }
        }
        if (asking.size() == 1 && answering.size() == 1) {
            QUESTION.forEach(label -> words.putIfAbsent(label, certain.get(asking.get(0))));
            ANSWER.forEach(label -> words.putIfAbsent(label, certain.get(answering.get(0))));
        }
    }

    /** The listed people in their order. */
    List<Person> people() {
        return people;
    }

    /** The person whom a label means; null if it means none, or more than one. */
    Person of(String label) {
        var slug = Slug.ofName(label);
        return certain.getOrDefault(slug, words.get(slug));
    }

    private void mean(String word, Person person) {
        var slug = Slug.ofName(word);
        if (words.containsKey(slug) && !person.equals(words.get(slug))) {
            words.put(slug, null);
        } else {
            words.put(slug, person);
        }
    }

    private static Person person(Participant participant) {
        var role = participant.title() == null ? Role.PANELIST : LabelWords.role(participant.title()).orElse(Role.PANELIST);
        return new Person(Slug.ofName(participant.name()), participant.name(), null, role, participant.affiliation(),
                List.of());
    }
}
