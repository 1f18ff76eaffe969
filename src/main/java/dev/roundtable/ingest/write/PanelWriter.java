package dev.roundtable.ingest.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.StatelessSession;

import dev.roundtable.ingest.read.Agreement;
import dev.roundtable.ingest.read.SourceReader.Read;
import dev.roundtable.store.entity.SourceEntity;
import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;

/** Writes one panel, whole, in one transaction. Nothing that is written is kept in memory: rows go out in batches of one kind. */
@ApplicationScoped
public class PanelWriter {

    private final StatelessSession session;

    PanelWriter(StatelessSession session) {
        this.session = session;
    }

    /**
     * Adds to what this load alone has stored, so that nothing has to be looked for first.
     *
     * @param speakers the slugs of those who are stored
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(String source, Read read, Set<String> speakers) {
        var known = new HashMap<String, SpeakerEntity>();
        read.script().people().stream().filter(person -> speakers.contains(person.slug()))
                .forEach(person -> known.put(person.slug(), speaker(person)));
        insert(source, read, known);
    }

    /** Replaces whatever this source gave before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void replace(String source, Read read) {
        remove(source);
        reopen();
        // Another source had this slug before and is about to get another: else it would have claimed it in this load.
        session.createSelectionQuery("select s.source from SourceEntity s where s.panelSlug = :slug", String.class)
                .setParameter("slug", read.script().slug()).list().forEach(this::remove);
        insert(source, read, known(read.script().people()));
    }

    private void insert(String source, Read read, Map<String, SpeakerEntity> known) {
        var script = read.script();
        var origin = new SourceEntity();
        origin.source = source;
        origin.contentHash = read.hash();
        origin.panelSlug = script.slug();
        session.insert(origin);
        new PanelMapping(script, speakers(script.people(), known)).with(read.agreement()).batches()
                .forEach(session::insertMultiple);
        report(source, script.problems());
    }

    /** Removes whatever this source gave before, and notes why it gives nothing now. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(String source, List<Problem> problems) {
        remove(source);
        report(source, problems);
    }

    /** Keeps what this source gave before, and notes why it gives nothing new. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(String source, List<Problem> problems) {
        forgetProblems(source);
        report(source, problems);
    }

    /** The sources whose panels are confirmed by labels or cues, and were never compared with what inference finds. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> unmeasured() {
        return Set.copyOf(session.createSelectionQuery("""
                select s.source from SourceEntity s join PanelEntity p on p.slug = s.panelSlug
                where p.confirmedShare > 0 and p.inferredAgreement is null""", String.class).list());
    }

    /** Notes how far inference agrees with what is confirmed in the panel of this source. */
    @Transactional(TxType.REQUIRES_NEW)
    public void measured(String source, Agreement agreement) {
        session.createMutationQuery("""
                update PanelEntity p set p.inferredAgreement = :agreement, p.boundaryF1 = :boundaryF1
                where p.slug = (select s.panelSlug from SourceEntity s where s.source = :source)""")
                .setParameter("agreement", agreement.accuracy()).setParameter("boundaryF1", agreement.boundaryF1())
                .setParameter("source", source).executeUpdate();
    }

    /** Removes what a source gave that is no longer there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String source) {
        remove(source);
    }

    private void report(String source, List<Problem> problems) {
        session.insertMultiple(problems.stream().map(problem -> ProblemMapping.entity(source, problem)).toList());
    }

    /** Those of some people who are stored, by slug. */
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

    private void remove(String source) {
        forgetProblems(source);
        SourceEntity read = session.get(SourceEntity.class, source);
        if (read == null) {
            return;
        }
        session.delete(read);
        reopen();
        if (read.panelSlug == null) {
            return;
        }
        for (var part : List.of("Correction", "Evidence", "Candidate")) {
            run("delete from " + part + "Entity e where e.turn in (select t from TurnEntity t where t.panel.slug = :key)",
                    read.panelSlug);
        }
        run("delete from AddresseeEntity a where a.question in (select q from QuestionEntity q where q.panel.slug = :key)",
                read.panelSlug);
        // Turns and questions refer to each other and to themselves: the references go first.
        run("update TurnEntity t set t.prompt = null, t.question = null where t.panel.slug = :key", read.panelSlug);
        run("update QuestionEntity q set q.parent = null where q.panel.slug = :key", read.panelSlug);
        for (var part : List.of("Turn", "Question", "Participation")) {
            run("delete from " + part + "Entity e where e.panel.slug = :key", read.panelSlug);
        }
        run("delete from PanelEntity p where p.slug = :key", read.panelSlug);
    }

    private void forgetProblems(String source) {
        run("delete from ProblemEntity p where p.source = :key", source);
    }

    /** Until this load is completed, what is said of the corpus as a whole does not hold: not even after a crash. */
    private void reopen() {
        session.createMutationQuery("delete from CorpusEntity").executeUpdate();
    }

    private void run(String hql, String key) {
        session.createMutationQuery(hql).setParameter("key", key).executeUpdate();
    }
}
