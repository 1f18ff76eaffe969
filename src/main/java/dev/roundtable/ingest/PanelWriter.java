package dev.roundtable.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        SourceEntity read = new SourceEntity();
        read.source = source;
        read.contentHash = contentHash;
        read.panelSlug = script.slug();
        read.persist();
        new PanelMapping(script, speakers(script)).entities().forEach(entities::persist);
        report(source, script.problems());
    }

    /** Removes whatever this source gave before, and notes why it gives nothing now. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(String source, List<Problem> problems) {
        remove(source);
        report(source, problems);
    }

    /** Removes what a source gave that is no longer there. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(String source) {
        remove(source);
    }

    private void report(String source, List<Problem> problems) {
        for (var problem : problems) {
            var noted = new ProblemEntity();
            noted.source = source;
            noted.file = problem.file();
            noted.line = problem.line();
            noted.severity = problem.severity().name();
            noted.message = problem.message();
            noted.remedy = problem.remedy();
            noted.persist();
        }
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
            speaker.romanizedName = person.romanizedName() != null ? person.romanizedName() : speaker.romanizedName;
            speaker.affiliation = person.affiliation() != null ? person.affiliation() : speaker.affiliation;
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
