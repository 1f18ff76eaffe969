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
 * Finds the questions and answers of a panel: those that an editor reviewed, else those that the words show. If the speaker of a turn
 * is unknown, the likeliest speaker decides the kind of the turn. Only known speakers are addressees of a question.
 */
final class DiscussionFinder {

    private static final Set<Role> LEADING = Set.of(Role.MODERATOR, Role.HOST);

    private final Voices voices;
    private final PanelSheet sheet;

    private DiscussionFinder(Voices voices, PanelSheet sheet) {
        this.voices = voices;
        this.sheet = sheet;
    }

    /**
     * Finds the discussion of a panel.
     *
     * @param title the title of the panel: the implicit question if nobody asks
     */
    static Discussion of(Voices voices, PanelSheet sheet, String title) {
        if (isReviewed(voices, sheet)) {
            return ReviewedQuestions.find(voices.stretches(), voices.cues(), sheet);
        }
        return new DiscussionFinder(voices, sheet).find(title);
    }

    /** Whether cues of the sheet say which turn asks what. */
    static boolean isReviewed(Voices voices, PanelSheet sheet) {
        return voices.cues() != null && ReviewedQuestions.in(sheet);
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

    /** Whether a person speaks. A moderator on the sheet may have no turn if no label has the moderator's name. */
    private boolean speaks(Person person) {
        return voices.stretches().stream().anyMatch(stretch -> person.slug().equals(LikelySpeaker.first(stretch).speaker()));
    }

    /** The slugs of the leaders: those of the sheet, else those who ask most and those whose label says so. */
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
