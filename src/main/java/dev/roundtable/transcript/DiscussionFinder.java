package dev.roundtable.transcript;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.question.Cast;
import dev.roundtable.transcript.question.Discussion;
import dev.roundtable.transcript.question.Discussion.Topic;
import dev.roundtable.transcript.question.LeaderFinder;
import dev.roundtable.transcript.question.QuestionFinder;
import dev.roundtable.transcript.question.ReviewedQuestions;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.sheet.PanelSheet;

/**
 * What is asked and answered in a panel: as an editor reviewed it, else as it is found. Where the speaker of a turn cannot be known,
 * whoever speaks likeliest decides what the turn does; who is asked is said only of those who are known.
 */
final class DiscussionFinder {

    private static final Set<Role> LEADING = Set.of(Role.MODERATOR, Role.HOST);

    private final Voices voices;
    private final PanelSheet sheet;

    private DiscussionFinder(Voices voices, PanelSheet sheet) {
        this.voices = voices;
        this.sheet = sheet;
    }

    static Discussion of(Voices voices, PanelSheet sheet, String title) {
        if (voices.cues() != null && ReviewedQuestions.in(sheet)) {
            return ReviewedQuestions.find(voices.stretches(), voices.cues(), sheet);
        }
        return new DiscussionFinder(voices, sheet).find(title);
    }

    private Discussion find(String title) {
        var leaders = leaders();
        var announcers = new HashSet<>(voices.roster().of(Role.HOST));
        announcers.removeAll(leaders);
        var cast = new Cast(leaders, voices.roster().of(Role.AUDIENCE), announcers);
        var voice = new LikelySpeaker(voices.body(), leaders, answering(cast));
        var likeliest = voices.stretches().stream().map(voice::of).toList();
        var found = new QuestionFinder(voices.body(), likeliest, cast, title, sheet.questions()).find();
        return new Discussion(found.parts(), found.topics().stream().map(this::withKnownAddressees).toList());
    }

    private Set<String> answering(Cast cast) {
        return voices.roster().people().stream().map(Person::slug).filter(slug -> !cast.leaders().contains(slug)
                && !cast.audience().contains(slug) && !cast.announcers().contains(slug)).collect(toSet());
    }

    private Topic withKnownAddressees(Topic topic) {
        var stretches = voices.stretches();
        var asked = topic.prompts().isEmpty() ? stretches : topic.prompts().stream().map(i -> stretches.get(i + 1)).toList();
        var known = asked.stream().map(Stretch::speaker).filter(Objects::nonNull).collect(toSet());
        return new Topic(topic.parent(), topic.key(), topic.title(), topic.titleEn(), topic.prompts(),
                topic.addressedTo().stream().filter(known::contains).toList());
    }

    /** By labels that nobody known whose they are, a moderator on the sheet may never speak. */
    private boolean speaks(Person person) {
        return voices.stretches().stream().anyMatch(stretch -> person.slug().equals(LikelySpeaker.first(stretch).speaker()));
    }

    /** Who leads as the sheet says; else who does, and who is called so: "Moderator" may only announce. */
    private Set<String> leaders() {
        var roster = voices.roster();
        if (sheet.people().stream().anyMatch(person -> LEADING.contains(person.role()) && speaks(person))) {
            return roster.of(Role.MODERATOR, Role.HOST);
        }
        var likeliest = voices.stretches().stream().map(LikelySpeaker::first).toList();
        var leaders = new HashSet<>(LeaderFinder.of(voices.body(), likeliest, roster.of(Role.AUDIENCE)));
        leaders.addAll(roster.of(Role.MODERATOR));
        return leaders.isEmpty() ? roster.of(Role.HOST) : leaders;
    }
}
