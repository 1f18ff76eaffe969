package dev.roundtable.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import dev.roundtable.store.PanelEntity;
import dev.roundtable.store.ProblemEntity;
import dev.roundtable.store.SourceEntity;
import dev.roundtable.store.SpeakerEntity;
import dev.roundtable.transcript.ContentId;
import dev.roundtable.transcript.PanelScript;
import dev.roundtable.transcript.Problem;

/** Writes one panel, whole, in one transaction. */
@ApplicationScoped
class PanelWriter {

    private final EntityManager entities;

    PanelWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** Replaces whatever this source gave before. */
    @Transactional(TxType.REQUIRES_NEW)
    void replace(String source, String contentHash, PanelScript script) {
        remove(source);
        // Another source had this slug before and is about to get another: else it would have claimed it in this load.
        SourceEntity.<SourceEntity>list("panelSlug", script.slug()).forEach(other -> remove(other.source));
        SourceEntity read = new SourceEntity();
        read.source = source;
        read.contentHash = contentHash;
        read.panelSlug = script.slug();
        read.persist();
        new PanelMapping(script, speakers(script)).entities().forEach(entities::persist);
        // Whatever the database does not take shows here, where it can be told of this panel.
        entities.flush();
        report(source, script.problems());
    }

    /** Removes whatever this source gave before, and notes why it gives nothing now. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(String source, List<Problem> problems) {
        remove(source);
        report(source, problems);
    }

    /** The sources whose panels are confirmed by labels or cues, and were never compared with what inference finds. */
    @Transactional(TxType.REQUIRES_NEW)
    Set<String> unmeasured() {
        return Set.copyOf(entities.createQuery("""
                select s.source from SourceEntity s join PanelEntity p on p.slug = s.panelSlug
                where p.confirmedShare > 0 and p.inferredAgreement is null""", String.class).getResultList());
    }

    /** Notes how far inference agrees with what is confirmed in the panel of this source. */
    @Transactional(TxType.REQUIRES_NEW)
    void measured(String source, double agreement, double boundaryF1) {
        SourceEntity read = SourceEntity.findById(source);
        PanelEntity panel = PanelEntity.findById(read.panelSlug);
        panel.inferredAgreement = agreement;
        panel.boundaryF1 = boundaryF1;
    }

    /** Removes what a source gave that is no longer there. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(String source) {
        remove(source);
    }

    private static void report(String source, List<Problem> problems) {
        problems.forEach(problem -> ProblemMapping.entity(source, problem).persist());
    }

    private Map<String, SpeakerEntity> speakers(PanelScript script) {
        var speakers = new HashMap<String, SpeakerEntity>();
        for (var person : script.people()) {
            SpeakerEntity speaker = SpeakerEntity.findById(person.slug());
            if (speaker == null) {
                speaker = new SpeakerEntity();
                speaker.slug = person.slug();
                speaker.id = ContentId.ofSpeaker(person.slug());
                speaker.name = person.name();
                speaker.persist();
            }
            speakers.put(speaker.slug, speaker);
        }
        return speakers;
    }

    private void remove(String source) {
        ProblemEntity.delete("source", source);
        SourceEntity read = SourceEntity.findById(source);
        if (read == null) {
            return;
        }
        read.delete();
        if (read.panelSlug == null || PanelEntity.findById(read.panelSlug) == null) {
            return;
        }
        for (var part : List.of("Correction", "Evidence", "Candidate")) {
            run("delete from " + part + "Entity e where e.turn in (select t from TurnEntity t where t.panel.slug = :slug)",
                    read.panelSlug);
        }
        // Turns and questions refer to each other and to themselves: the references go first.
        run("update TurnEntity t set t.prompt = null, t.question = null where t.panel.slug = :slug", read.panelSlug);
        run("update QuestionEntity q set q.parent = null where q.panel.slug = :slug", read.panelSlug);
        for (var part : List.of("Turn", "Question", "Participation")) {
            run("delete from " + part + "Entity e where e.panel.slug = :slug", read.panelSlug);
        }
        run("delete from PanelEntity p where p.slug = :slug", read.panelSlug);
        entities.flush();
        entities.clear();
    }

    private void run(String hql, String slug) {
        entities.createQuery(hql).setParameter("slug", slug).executeUpdate();
    }
}
