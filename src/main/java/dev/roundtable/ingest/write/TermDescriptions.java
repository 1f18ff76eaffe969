package dev.roundtable.ingest.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.store.entity.TermEntity;
import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.term.TermDirectory;

/**
 * Describes the terms that turns mention, when a load is complete: by the directory of terms, and a person who takes part by the names
 * of the speaker first. Terms that no turn mentions are removed.
 */
final class TermDescriptions {

    private final StatelessSession session;
    private final TermDirectory directory;
    private final Map<String, SpeakerEntity> speakers;

    /** @param speakers all speakers */
    TermDescriptions(StatelessSession session, TermDirectory directory, List<SpeakerEntity> speakers) {
        this.session = session;
        this.directory = directory;
        this.speakers = speakers.stream().collect(Collectors.toMap(speaker -> speaker.slug, speaker -> speaker));
    }

    /** Writes the terms. Only those that have changed cost a statement. */
    void update() {
        var known = new TreeMap<String, TermEntity>();
        session.createSelectionQuery("from TermEntity", TermEntity.class).list().forEach(term -> known.put(term.slug, term));
        var added = new ArrayList<TermEntity>();
        var changed = new ArrayList<TermEntity>();
        for (var row : session.createSelectionQuery("select m.termSlug, count(*), count(distinct m.panel.slug)"
                + " from MentionEntity m group by m.termSlug order by m.termSlug", Object[].class).list()) {
            var slug = (String) row[0];
            var stored = known.remove(slug);
            var term = entity(term(slug), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
            if (stored == null) {
                added.add(term);
            } else if (!values(stored).equals(values(term))) {
                changed.add(term);
            }
        }
        session.deleteMultiple(List.copyOf(known.values()));
        session.updateMultiple(changed);
        session.insertMultiple(added);
    }

    private Term term(String slug) {
        var speaker = speakers.get(slug);
        var listed = directory.term(slug);
        if (speaker == null) {
            return listed.orElseGet(() -> new Term(slug, slug, Map.of(), Term.Kind.CONCEPT, List.of()));
        }
        var names = new TreeMap<>(listed.map(Term::names).orElse(Map.of()));
        if (speaker.romanizedName != null) {
            names.put("en", speaker.romanizedName);
        }
        var aliases = speaker.aliases == null ? List.<String>of() : speaker.aliases.lines().toList();
        var person = new Term(slug, speaker.name, names, Term.Kind.PERSON, aliases);
        return listed.map(term -> person.with(term.forms())).orElse(person);
    }

    private static TermEntity entity(Term term, int mentions, int panels) {
        var entity = new TermEntity();
        entity.slug = term.slug();
        entity.id = ContentId.ofTerm(term.slug());
        entity.name = term.name();
        entity.names = lines(
                new TreeMap<>(term.names()).entrySet().stream().map(name -> name.getKey() + "=" + name.getValue()));
        entity.kind = term.kind().name();
        entity.aliases = lines(term.aliases().stream());
        entity.mentionCount = mentions;
        entity.panelCount = panels;
        entity.nameForms = lines(term.forms().stream().map(NameForm::fold).distinct());
        entity.nameKey = SortKeys.name(term);
        entity.mentionsKey = SortKeys.most(mentions, term.slug());
        return entity;
    }

    private static String lines(Stream<String> lines) {
        return SpeakerDescriptions.lines(lines);
    }

    private static List<Object> values(TermEntity term) {
        return Arrays.asList(term.name, term.names, term.kind, term.aliases, term.mentionCount, term.panelCount, term.nameForms,
                term.nameKey, term.mentionsKey);
    }
}
