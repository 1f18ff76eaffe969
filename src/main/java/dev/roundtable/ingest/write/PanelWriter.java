package dev.roundtable.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.hibernate.exception.DataException;

import dev.roundtable.ingest.read.Agreement;
import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.store.entity.Columns;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;

/** Writes and removes panels, each in one transaction. Rows are inserted in batches by a stateless session, which caches nothing. */
@ApplicationScoped
public class PanelWriter {

    private final StatelessSession session;

    PanelWriter(StatelessSession session) {
        this.session = session;
    }

    /**
     * Adds a panel to a store that was empty before this load, so that no earlier rows have to be searched.
     *
     * @param source the key of the source
     * @param read the content of the source; its script is not null
     * @param speakers the slugs of all stored speakers
     * @throws TranscriptException if a text is longer than the database takes
     */
    @Transactional
    public void add(String source, Read read, Set<String> speakers) {
        var known = new HashMap<String, SpeakerEntity>();
        read.script().people().stream().filter(person -> speakers.contains(person.slug()))
                .forEach(person -> known.put(person.slug(), speaker(person)));
        insert(source, read, known);
    }

    /**
     * Writes a panel in place of the one that this source had before.
     *
     * @param source the key of the source
     * @param read the content of the source; its script is not null
     * @throws TranscriptException if a text is longer than the database takes
     */
    @Transactional
    public void replace(String source, Read read) {
        removeRows(source);
        reopen();
        // Another source may have had this slug before. It has another slug in this load, or it would have claimed this one.
        session.createSelectionQuery("select s.source from SourceEntity s where s.panelSlug = :slug", String.class)
                .setParameter("slug", read.script().slug()).list().forEach(this::removeRows);
        insert(source, read, known(read.script().people()));
    }

    private void insert(String source, Read read, Map<String, SpeakerEntity> known) {
        var script = read.script();
        var origin = new SourceEntity();
        origin.source = source;
        origin.contentHash = read.hash();
        origin.scriptHash = read.scriptHash();
        origin.panelSlug = script.slug();
        try {
            session.insert(origin);
            var panel = new PanelMapping(script, speakers(script.people(), known)).with(read.agreement());
            panel.batches().forEach(session::insertMultiple);
            session.doWork(panel::insert);
        } catch (PersistenceException e) {
            throw isTooLong(e) ? tooLong(script) : e;
        }
        report(source, script.problems());
    }

    private static boolean isTooLong(PersistenceException e) {
        return e instanceof DataException || e.getCause() instanceof DataException;
    }

    private static TranscriptException tooLong(PanelScript script) {
        return new TranscriptException(Problem.error(script.source().file(), null,
                "The panel could not be stored: a text in it is longer than the database takes.",
                "Shorten titles, names and quotes to %,d characters and turns to %,d.".formatted(Columns.TEXT, Columns.WORDS)));
    }

    /** Stores that other files, or other directories, gave the panel that this source has. */
    @Transactional
    public void confirm(String source, Read read) {
        session.createMutationQuery("update SourceEntity s set s.contentHash = :hash where s.source = :source")
                .setParameter("hash", read.hash()).setParameter("source", source).executeUpdate();
        reopen();
        setProblems(source, read.script().problems());
    }

    /** Removes the panel of a source, and stores why it has none now. */
    @Transactional
    public void fail(String source, List<Problem> problems) {
        removeRows(source);
        report(source, problems);
    }

    /** Replaces the problems of a source. Its panel stays as it is. */
    @Transactional
    public void setProblems(String source, List<Problem> problems) {
        removeProblems(source);
        report(source, problems);
    }

    /** The keys of the sources whose panels have labels or reviewed cues, but no measured agreement of inference. */
    @Transactional
    public Set<String> unmeasured() {
        return Set.copyOf(session.createSelectionQuery("""
                select s.source from SourceEntity s join PanelEntity p on p.slug = s.panelSlug
                where p.confirmedShare > 0 and p.inferredAgreement is null""", String.class).list());
    }

    /** Stores how far inference agrees with the labels or reviewed cues of the panel of a source. */
    @Transactional
    public void setAgreement(String source, Agreement agreement) {
        session.createMutationQuery("""
                update PanelEntity p set p.inferredAgreement = :agreement, p.boundaryF1 = :boundaryF1
                where p.slug = (select s.panelSlug from SourceEntity s where s.source = :source)""")
                .setParameter("agreement", agreement.accuracy()).setParameter("boundaryF1", agreement.boundaryF1())
                .setParameter("source", source).executeUpdate();
    }

    /** Removes the panel and the problems of a source. */
    @Transactional
    public void remove(String source) {
        removeRows(source);
    }

    private void report(String source, List<Problem> problems) {
        session.insertMultiple(problems.stream().map(problem -> ProblemMapping.entity(source, problem)).toList());
    }

    /** The stored speakers among some people, by slug. */
    private Map<String, SpeakerEntity> known(List<Person> people) {
        return session.getMultiple(SpeakerEntity.class, people.stream().<Object>map(Person::slug).toList()).stream()
                .filter(Objects::nonNull).collect(Collectors.toMap(speaker -> speaker.slug, speaker -> speaker));
    }

    private Map<String, SpeakerEntity> speakers(List<Person> people, Map<String, SpeakerEntity> known) {
        var speakers = new HashMap<>(known);
        var unknown = people.stream().filter(person -> !speakers.containsKey(person.slug())).map(PanelWriter::speaker).toList();
        session.insertMultiple(unknown);
        unknown.forEach(speaker -> speakers.put(speaker.slug, speaker));
        return speakers;
    }

    private static SpeakerEntity speaker(Person person) {
        var speaker = new SpeakerEntity();
        speaker.slug = person.slug();
        speaker.id = ContentId.ofSpeaker(person.slug());
        speaker.name = person.name();
        speaker.named = !LabelWords.isPart(person.name());
        speaker.nameKey = SortKeys.name(speaker);
        speaker.answersKey = SortKeys.answers(speaker);
        return speaker;
    }

    private void removeRows(String source) {
        removeProblems(source);
        SourceEntity read = session.get(SourceEntity.class, source);
        if (read == null) {
            return;
        }
        session.delete(read);
        reopen();
        if (read.panelSlug == null) {
            return;
        }
        run("delete from CorrectionEntity c where c.turn in (select t from TurnEntity t where t.panel.slug = :key)",
                read.panelSlug);
        run("delete from AddresseeEntity a where a.question in (select q from QuestionEntity q where q.panel.slug = :key)",
                read.panelSlug);
        for (var part : List.of("Mention", "Turn", "Question", "Participation", "FormerSlug")) {
            run("delete from " + part + "Entity e where e.panel.slug = :key", read.panelSlug);
        }
        run("delete from PanelEntity p where p.slug = :key", read.panelSlug);
    }

    private void removeProblems(String source) {
        run("delete from ProblemEntity p where p.source = :key", source);
    }

    /** Removes the corpus row, so that the corpus is incomplete until this load is completed, even after a crash. */
    private void reopen() {
        session.createMutationQuery("delete from CorpusEntity").executeUpdate();
    }

    private void run(String hql, String key) {
        session.createMutationQuery(hql).setParameter("key", key).executeUpdate();
    }
}
