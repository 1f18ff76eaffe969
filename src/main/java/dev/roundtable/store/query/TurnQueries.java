package dev.roundtable.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.query.PageKeys.Position;
import dev.roundtable.store.row.CandidateRow;
import dev.roundtable.store.row.CorrectionRow;
import dev.roundtable.store.row.EvidenceRow;
import dev.roundtable.store.row.NeighbourRow;
import dev.roundtable.store.row.SegmentsRow;
import dev.roundtable.store.row.TurnRow;

/** Reads turns, and answers, which are turns with an answer ordinal. */
@ApplicationScoped
public class TurnQueries {

    private static final String TURN = """
            select t.id, t.panel.slug, t.ordinal, t.answerOrdinal, t.kind, t.speaker.slug, t.text, t.verbatim, t.startOffset,
                t.endOffset, t.startTime, t.endTime, t.method, t.confidence, t.question.id, t.prompt.id
            from TurnEntity t""";
    private static final String BY_ID = "turns";

    private final Sessions sessions;
    private final RowCache kept;
    private final SpeakerPages ownPages;

    TurnQueries(Sessions sessions, RowCache kept) {
        this.sessions = sessions;
        this.kept = kept;
        this.ownPages = new SpeakerPages(sessions, "turn", "speaker_slug", "answer_ordinal");
    }

    /** The turns of these ids, in no order; unknown ids are left out. */
    public List<TurnRow> byId(Collection<String> ids) {
        return kept.of(BY_ID, ids,
                unread -> sessions.list(TurnRow.class, TURN + " where t.id in :ids", Map.of("ids", unread)), TurnRow::id);
    }

    /** The turns of these panels, in each panel's order. */
    public List<TurnRow> byPanel(Collection<String> slugs) {
        return kept.of("turnsByPanel", slugs, unread -> sessions.list(TurnRow.class,
                TURN + " where t.panel.slug in :slugs order by t.panel.slug, t.ordinal", Map.of("slugs", unread)),
                TurnRow::panel);
    }

    /** The answers of these panels, in each panel's order. */
    public List<TurnRow> answersByPanel(Collection<String> slugs) {
        return kept.of("answersByPanel", slugs, unread -> sessions.list(TurnRow.class, TURN
                + " where t.panel.slug in :slugs and t.answerOrdinal is not null order by t.panel.slug, t.answerOrdinal",
                Map.of("slugs", unread)), TurnRow::panel);
    }

    /** The answers to these questions, in each panel's order. */
    public List<TurnRow> answersByQuestion(Collection<String> ids) {
        return kept.of("answersByQuestion", ids, unread -> sessions.list(TurnRow.class, TURN
                + " where t.question.id in :ids and t.answerOrdinal is not null order by t.question.id, t.ordinal",
                Map.of("ids", unread)), TurnRow::question);
    }

    /** The turns that put these questions, in each panel's order. */
    public List<TurnRow> promptsByQuestion(Collection<String> ids) {
        return kept.of("promptsByQuestion", ids, unread -> sessions.list(TurnRow.class, TURN
                + " where t.question.id in :ids and t.kind in ('PROMPT', 'OPENING') order by t.question.id, t.ordinal",
                Map.of("ids", unread)), TurnRow::question);
    }

    /** The answers next to these in their panels, the ordinal moved by the step; key of the result is the given answer's id. */
    public List<NeighbourRow> neighbours(Collection<String> ids, int step) {
        return kept.of("neighbours" + step, ids, unread -> sessions.list(NeighbourRow.class, """
                select t.id, n.id from TurnEntity t join TurnEntity n on n.panel.slug = t.panel.slug
                    and n.answerOrdinal = t.answerOrdinal + :step
                where t.id in :ids""", Map.of("ids", unread, "step", step)), NeighbourRow::of);
    }

    /** A page of the answers that match, by panel and ordinal. */
    public Page<TurnRow> answers(AnswerFilter filter, PageKeys keys) {
        var where = filter.where().between(keys, "t.panel.slug", "t.answerOrdinal");
        // With a speaker, the order begins with a constant: so the index by speaker gives it without sorting.
        var order = (filter.speaker() == null ? " order by " : " order by t.speaker.slug" + keys.direction() + ", ")
                + "t.panel.slug" + keys.direction() + ", t.answerOrdinal" + keys.direction();
        return Page.of(kept.page("answerPages", List.of(filter, keys), BY_ID,
                () -> sessions.list(TurnRow.class, TURN + where + order, where.parameters(), keys.size() + 1)), keys);
    }

    /** How many answers match. */
    public int countAnswers(AnswerFilter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from TurnEntity t" + where, where.parameters());
    }

    /** Where the answer of this id stands among all; null for an unknown id. */
    public Position position(String id) {
        return kept.of("answerPositions", id, () -> sessions.list(Position.class, "select t.panel.slug, t.answerOrdinal"
                + " from TurnEntity t where t.id = :id and t.answerOrdinal is not null", Map.of("id", id))).stream().findFirst()
                .orElse(null);
    }

    /** For each of these speakers, the same page of the speaker's answers. */
    public Map<String, Page<TurnRow>> answerPagesBySpeaker(Collection<String> speakers, PageKeys keys) {
        return ownPages.read(speakers, keys, this::byId, TurnRow::id);
    }

    /** How many answers each of these speakers gives; those who give none are left out. */
    public Map<String, Integer> answerCountsBySpeaker(Collection<String> speakers) {
        return ownPages.counts(speakers);
    }

    /** The corrections of these turns, in each turn's order. */
    public List<CorrectionRow> corrections(Collection<String> ids) {
        return kept.of("corrections", ids, unread -> sessions.list(CorrectionRow.class, """
                select c.turn.id, c.verbatim, c.corrected, c.startOffset, c.endOffset, c.textStart, c.textEnd
                from CorrectionEntity c where c.turn.id in :ids order by c.turn.id, c.startOffset""", Map.of("ids", unread)),
                CorrectionRow::turn);
    }

    /** The timed pieces of these turns, in no order. */
    public List<SegmentsRow> segments(Collection<String> ids) {
        return kept.of("segments", ids, unread -> sessions.list(SegmentsRow.class,
                "select t.id, t.segments from TurnEntity t where t.id in :ids", Map.of("ids", unread)), SegmentsRow::turn);
    }

    /** What speaks for the attribution of these turns, strongest first. */
    public List<EvidenceRow> evidence(Collection<String> ids) {
        return kept.of("evidence", ids, unread -> sessions.list(EvidenceRow.class, """
                select e.turn.id, e.kind, e.quote, e.startOffset, e.endOffset
                from EvidenceEntity e where e.turn.id in :ids order by e.turn.id, e.position""", Map.of("ids", unread)),
                EvidenceRow::turn);
    }

    /** Who may be the speaker of these turns, likeliest first. */
    public List<CandidateRow> candidates(Collection<String> ids) {
        return kept.of("candidates", ids, unread -> sessions.list(CandidateRow.class, """
                select c.turn.id, c.speaker.slug, c.confidence
                from CandidateEntity c where c.turn.id in :ids order by c.turn.id, c.position""", Map.of("ids", unread)),
                CandidateRow::turn);
    }

    /**
     * What answers must have; null where anything will do.
     *
     * @param panel the slug of their panel
     * @param speaker the slug of who gives them
     * @param question the id of the question they answer
     * @param method how the speaker is known
     */
    public record AnswerFilter(String panel, String speaker, String question, String method) {

        private Where where() {
            return new Where().and("t.answerOrdinal is not null").and("t.panel.slug = :panel", "panel", panel)
                    .and("t.speaker.slug = :speaker", "speaker", speaker)
                    .and("t.question.id = :question", "question", question).and("t.method = :method", "method", method);
        }
    }
}
