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
 * Describes speakers by all panels together, once a load is complete. A speaker is called as people.yaml says, else as in the first
 * panel, by slug, that says so, and works where people.yaml or else the last panel says: whatever was loaded when, the result is the
 * same, and who gives a known slug another name renames nobody.
 */
final class SpeakerDescriptions {

    /** UTF-16 units; a longer title is cut to so many code points in somebody's name. */
    private static final int LONGEST_TITLE = 200;
    private static final int CUT_TITLE = 99;

    private final StatelessSession session;
    private final SpeakerDirectory directory;

    SpeakerDescriptions(StatelessSession session, SpeakerDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    /** Updates those who are described otherwise, and by what all are found. Gives all speakers, by slug. */
    List<SpeakerEntity> update() {
        var described = said();
        var answers = counts("select t.speaker.slug, count(*) from TurnEntity t where t.answerOrdinal is not null"
                + " and t.speaker.slug is not null group by t.speaker.slug");
        var questions = counts("select q.askedBy.slug, count(*) from QuestionEntity q where q.askedBy.slug is not null"
                + " group by q.askedBy.slug");
        var speakers = session.createSelectionQuery("from SpeakerEntity s order by s.slug", SpeakerEntity.class).list();
        var changed = new ArrayList<SpeakerEntity>();
        for (var speaker : speakers) {
            var before = values(speaker);
            describe(speaker, described.get(speaker.slug));
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
        session.insertMultiple(speakers.stream().flatMap(SpeakerDescriptions::found).toList());
        return speakers;
    }

    /** What panels say of each speaker, by slug. */
    private Map<String, Said> said() {
        var all = new HashMap<String, Said>();
        for (var row : session.createSelectionQuery("""
                select s.slug, a.name, a.romanizedName, a.affiliation, p.title
                from ParticipationEntity a join a.speaker s join a.panel p order by p.slug, a.position""", Object[].class)
                .list()) {
            all.computeIfAbsent((String) row[0], slug -> new Said()).add((String) row[1], (String) row[2], (String) row[3],
                    (String) row[4]);
        }
        return all;
    }

    private Map<String, Integer> counts(String query) {
        return session.createSelectionQuery(query, Object[].class).list().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private void describe(SpeakerEntity speaker, Said said) {
        var listed = directory.listed(speaker.slug);
        var declared = directory.declared(speaker.slug);
        var name = listed.map(person -> person.name()).orElse(said.name);
        speaker.named = !LabelWords.isPart(name);
        speaker.name = speaker.named ? name : said.inPanel(name);
        var romanized = listed.map(person -> person.romanizedName()).orElse(said.romanizedName);
        speaker.romanizedName = speaker.named || romanized == null ? romanized : said.inPanel(romanized);
        speaker.affiliation = listed.map(person -> person.affiliation()).orElse(said.affiliation);
        var profile = declared.map(person -> person.profile()).orElse(Profile.NONE);
        speaker.description = profile.description();
        speaker.image = profile.image();
        speaker.url = profile.url();
        speaker.wikidata = profile.wikidata();
        var aliases = new LinkedHashSet<String>();
        declared.ifPresent(person -> aliases.addAll(person.names()));
        aliases.addAll(said.names);
        aliases.removeAll(Arrays.asList(name, romanized));
        speaker.aliases = lines(aliases.stream());
        speaker.nameForms = lines(names(speaker).map(NameForm::fold).distinct());
    }

    private static Stream<String> names(SpeakerEntity speaker) {
        return Stream.of(speaker.name, speaker.romanizedName, speaker.aliases).filter(Objects::nonNull).flatMap(String::lines);
    }

    /** The whole lines that a column can hold; null where there are none. */
    private static String lines(Stream<String> lines) {
        var text = lines.map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
        var cut = text.length() <= Columns.TEXT
                ? text
                : text.substring(0, Math.max(0, text.lastIndexOf('\n', Columns.TEXT)));
        return cut.isEmpty() ? null : cut;
    }

    /** By what a speaker is found: those without a name of their own by the slug alone. */
    private static Stream<SpeakerNameEntity> found(SpeakerEntity speaker) {
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

    /** What panels say of one speaker, taken together. */
    private static final class Said {

        private String name;
        private String romanizedName;
        private String affiliation;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> titles = new LinkedHashSet<>();

        private void add(String called, String romanized, String worksAt, String title) {
            name = name != null ? name : called;
            romanizedName = romanizedName != null ? romanizedName : romanized;
            affiliation = worksAt != null ? worksAt : affiliation;
            Stream.of(called, romanized).filter(Objects::nonNull).forEach(names::add);
            titles.add(title);
        }

        /** "Moderator" of one panel is called after it; who is so called in several says nothing of one. */
        private String inPanel(String part) {
            if (titles.size() != 1) {
                return part;
            }
            var title = titles.iterator().next();
            boolean fits = title.length() <= LONGEST_TITLE;
            return part + " (" + (fits ? title : title.substring(0, title.offsetByCodePoints(0, CUT_TITLE)) + "…") + ")";
        }
    }
}
