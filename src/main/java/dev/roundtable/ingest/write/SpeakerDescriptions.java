package dev.roundtable.ingest.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import dev.roundtable.store.entity.Columns;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.store.entity.SpeakerNameEntity;
import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person.Profile;

/**
 * Describes speakers from all panels together, when a load is complete. The name comes from people.yaml, else from the first panel
 * that has one, in the order of slugs. The affiliation comes from people.yaml, else from the last panel. So the result does not depend
 * on the order of loading, and a later panel with another name for a slug renames nobody.
 */
final class SpeakerDescriptions {

    /** In UTF-16 units. A longer title of a panel is cut where it is part of a speaker's name. */
    private static final int LONGEST_TITLE = 200;
    /** In code points. */
    private static final int CUT_TITLE = 99;

    private final StatelessSession session;
    private final SpeakerDirectory directory;

    SpeakerDescriptions(StatelessSession session, SpeakerDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    /** Updates speakers whose description has changed, and the names by which all are found. Returns all speakers, sorted by slug. */
    List<SpeakerEntity> update() {
        var descriptions = panelDescriptions();
        var answers = counts("select t.speaker.slug, count(*) from TurnEntity t where t.answerOrdinal is not null"
                + " and t.speaker.slug is not null group by t.speaker.slug");
        var questions = counts("select q.askedBy.slug, count(*) from QuestionEntity q where q.askedBy.slug is not null"
                + " group by q.askedBy.slug");
        var speakers = session.createSelectionQuery("from SpeakerEntity s order by s.slug", SpeakerEntity.class).list();
        var changed = new ArrayList<SpeakerEntity>();
        for (var speaker : speakers) {
            var before = values(speaker);
            describe(speaker, descriptions.get(speaker.slug));
            speaker.answers = answers.getOrDefault(speaker.slug, 0);
            speaker.questions = questions.getOrDefault(speaker.slug, 0);
            speaker.nameKey = SortKeys.name(speaker);
            speaker.answersKey = SortKeys.answers(speaker);
            if (!before.equals(values(speaker))) {
                changed.add(speaker);
            }
        }
        session.updateMultiple(changed);
        session.createMutationQuery("delete from SpeakerNameEntity").executeUpdate();
        session.insertMultiple(speakers.stream().flatMap(SpeakerDescriptions::searchNames).toList());
        return speakers;
    }

    /** The description of each speaker in panels, by slug. */
    private Map<String, PanelDescription> panelDescriptions() {
        var all = new HashMap<String, PanelDescription>();
        for (var row : session.createSelectionQuery("""
                select s.slug, a.name, a.romanizedName, a.affiliation, p.title
                from ParticipationEntity a join a.speaker s join a.panel p order by p.slug, a.position""", Object[].class)
                .list()) {
            all.computeIfAbsent((String) row[0], slug -> new PanelDescription()).add((String) row[1], (String) row[2],
                    (String) row[3], (String) row[4]);
        }
        return all;
    }

    private Map<String, Integer> counts(String query) {
        return session.createSelectionQuery(query, Object[].class).list().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private void describe(SpeakerEntity speaker, PanelDescription inPanels) {
        var listed = directory.listed(speaker.slug);
        var declared = directory.declared(speaker.slug);
        var name = listed.map(person -> person.name()).orElse(inPanels.name);
        speaker.named = !LabelWords.isPart(name);
        speaker.name = speaker.named ? name : inPanels.withTitle(name);
        var romanized = listed.map(person -> person.romanizedName()).orElse(inPanels.romanizedName);
        speaker.romanizedName = speaker.named || romanized == null ? romanized : inPanels.withTitle(romanized);
        speaker.affiliation = listed.map(person -> person.affiliation()).orElse(inPanels.affiliation);
        var profile = declared.map(person -> person.profile()).orElse(Profile.NONE);
        speaker.description = profile.description();
        speaker.image = profile.image();
        speaker.url = profile.url();
        speaker.wikidata = profile.wikidata();
        var aliases = new LinkedHashSet<String>();
        declared.ifPresent(person -> aliases.addAll(person.names()));
        aliases.addAll(inPanels.names);
        aliases.removeAll(Arrays.asList(name, romanized));
        speaker.aliases = lines(aliases.stream());
        speaker.nameForms = lines(names(speaker).map(NameForm::fold).distinct());
    }

    private static Stream<String> names(SpeakerEntity speaker) {
        return Stream.of(speaker.name, speaker.romanizedName, speaker.aliases).filter(Objects::nonNull).flatMap(String::lines);
    }

    /** Joins as many whole lines as fit into a column; null if there are none. */
    static String lines(Stream<String> lines) {
        var text = lines.map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
        var cut = text.length() <= Columns.TEXT
                ? text
                : text.substring(0, Math.max(0, text.lastIndexOf('\n', Columns.TEXT)));
        return cut.isEmpty() ? null : cut;
    }

    /** The names by which a speaker is found: the slug, and all names if the speaker has one. */
    private static Stream<SpeakerNameEntity> searchNames(SpeakerEntity speaker) {
        return Stream.concat(Stream.of(speaker.slug), speaker.named ? names(speaker) : Stream.empty())
                .map(NameForm::identity).filter(name -> !name.isEmpty() && name.length() <= Columns.KEY).distinct()
                .map(identity -> {
                    var name = new SpeakerNameEntity();
                    name.form = NameForm.key(identity);
                    name.identity = identity;
                    name.speaker = speaker.slug;
                    return name;
                });
    }

    private static List<Object> values(SpeakerEntity speaker) {
        return Arrays.asList(speaker.name, speaker.romanizedName, speaker.aliases, speaker.affiliation, speaker.description,
                speaker.image, speaker.url, speaker.wikidata, speaker.named, speaker.answers, speaker.questions,
                speaker.nameForms, speaker.nameKey, speaker.answersKey);
    }

    /** The description of one speaker in all panels. */
    private static final class PanelDescription {

        private String name;
        private String romanizedName;
        private String affiliation;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> titles = new LinkedHashSet<>();

        private void add(String otherName, String romanized, String otherAffiliation, String title) {
            name = name != null ? name : otherName;
            romanizedName = romanizedName != null ? romanizedName : romanized;
            affiliation = otherAffiliation != null ? otherAffiliation : affiliation;
            Stream.of(otherName, romanized).filter(Objects::nonNull).forEach(names::add);
            titles.add(title);
        }

        /** Adds the title of the panel to a label such as "Moderator"; the label alone if the speaker is in several panels. */
        private String withTitle(String part) {
            if (titles.size() != 1) {
                return part;
            }
            var title = titles.iterator().next();
            boolean fits = title.length() <= LONGEST_TITLE;
            return part + " (" + (fits ? title : title.substring(0, title.offsetByCodePoints(0, CUT_TITLE)) + "…") + ")";
        }
    }
}
