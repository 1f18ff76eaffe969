package dev.roundtable.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.row.IndexCorrectionRow;
import dev.roundtable.store.row.IndexMentionRow;
import dev.roundtable.store.row.IndexPanelRow;
import dev.roundtable.store.row.IndexQuestionRow;
import dev.roundtable.store.row.IndexRoleRow;
import dev.roundtable.store.row.IndexSourceRow;
import dev.roundtable.store.row.IndexSpeakerRow;
import dev.roundtable.store.row.IndexTermRow;
import dev.roundtable.store.row.IndexTurnRow;

/** Reads the whole corpus for the search index, some panels at a time. Nothing of it goes through the row cache. */
@ApplicationScoped
public class IndexQueries {

    private final Sessions sessions;

    IndexQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The version of the corpus; null before the first load is complete. */
    public String version() {
        return sessions.list(String.class, "select c.version from CorpusEntity c", Map.of()).stream().findFirst().orElse(null);
    }

    /** All panels, by slug. */
    public List<IndexPanelRow> panels() {
        return sessions.list(IndexPanelRow.class, "select p.slug, p.title, p.details.titleEn, p.details.event, p.language,"
                + " p.heldOn from PanelEntity p order by p.slug", Map.of());
    }

    /** What each panel was read from, in no order. */
    public List<IndexSourceRow> sources() {
        return sessions.list(IndexSourceRow.class, "select s.panelSlug, s.scriptHash from SourceEntity s"
                + " where s.panelSlug is not null", Map.of());
    }

    /** Who takes part in any panel, by panel and speaker. */
    public List<IndexRoleRow> participations() {
        return sessions.list(IndexRoleRow.class, "select a.panel.slug, a.speaker.slug, a.role from ParticipationEntity a"
                + " order by a.panel.slug, a.speaker.slug", Map.of());
    }

    /** All speakers, in no order. */
    public List<IndexSpeakerRow> speakers() {
        return sessions.list(IndexSpeakerRow.class,
                "select s.slug, s.name, s.romanizedName, s.aliases, s.named from SpeakerEntity s", Map.of());
    }

    /** The turns of these panels, in each panel's order. */
    public List<IndexTurnRow> turns(Collection<String> panels) {
        return list(IndexTurnRow.class, "select t.id, t.panel.slug, t.kind, t.speaker.slug, t.text, t.question.id"
                + " from TurnEntity t where t.panel.slug in :slugs order by t.panel.slug, t.ordinal", panels);
    }

    /** The corrections of the turns of these panels, in no order. */
    public List<IndexCorrectionRow> corrections(Collection<String> panels) {
        return list(IndexCorrectionRow.class, "select t.id, c.verbatim, c.textStart, c.textEnd from CorrectionEntity c"
                + " join c.turn t where t.panel.slug in :slugs", panels);
    }

    /** The questions of these panels, in no order. */
    public List<IndexQuestionRow> questions(Collection<String> panels) {
        return list(IndexQuestionRow.class,
                "select q.id, q.title, q.titleEn, q.text from QuestionEntity q where q.panel.slug in :slugs", panels);
    }

    /** Who takes part in these panels, in no order. */
    public List<IndexRoleRow> roles(Collection<String> panels) {
        return list(IndexRoleRow.class,
                "select a.panel.slug, a.speaker.slug, a.role from ParticipationEntity a where a.panel.slug in :slugs", panels);
    }

    /** The terms that each turn of these panels mentions, each once, in no order. */
    public List<IndexMentionRow> mentions(Collection<String> panels) {
        return list(IndexMentionRow.class,
                "select distinct m.turn.id, m.termSlug from MentionEntity m where m.panel.slug in :slugs", panels);
    }

    /** All terms that turns mention, in no order. */
    public List<IndexTermRow> terms() {
        return sessions.list(IndexTermRow.class, "select t.slug, t.name, t.names, t.aliases from TermEntity t", Map.of());
    }

    private <T> List<T> list(Class<T> type, String hql, Collection<String> panels) {
        return sessions.list(type, hql, Map.of("slugs", panels));
    }
}
