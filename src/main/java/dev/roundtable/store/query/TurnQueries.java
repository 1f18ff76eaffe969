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
import dev.roundtable.store.row.TurnBytesRow;
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
    private final RowCache cache;
    private final OwnerPages answerPages;

    TurnQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
        this.answerPages = new OwnerPages(sessions, "turn", "speaker_slug", "answer_ordinal");
    }

    /** The turns of these ids, in no order; unknown ids are left out. */
    public List<TurnRow> byId(Collection<String> ids) {
        return cache.getAll(BY_ID, ids,
                missing -> sessions.list(TurnRow.class, TURN + " where t.id in :ids", Map.of("ids", missing)), TurnRow::id);
    }

    /** The turns of these panels, in each panel's order. */
    public List<TurnRow> byPanel(Collection<String> slugs) {
        return cache.getAll("turnsByPanel", slugs, missing -> sessions.list(TurnRow.class,
                TURN + " where t.panel.slug in :slugs order by t.panel.slug, t.ordinal", Map.of("slugs", missing)),
                TurnRow::panel);
    }

    /** The answers of these panels, in each panel's order. */
    public List<TurnRow> answersByPanel(Collection<String> slugs) {
        return cache.getAll("answersByPanel", slugs, missing -> sessions.list(TurnRow.class, TURN
                + " where t.panel.slug in :slugs and t.answerOrdinal is not null order by t.panel.slug, t.answerOrdinal",
                Map.of("slugs", missing)), TurnRow::panel);
    }

    /** The answers to these questions, in each panel's order. */
    public List<TurnRow> answersByQuestion(Collection<String> ids) {
        return cache.getAll("answersByQuestion", ids, missing -> sessions.list(TurnRow.class, TURN
                + " where t.question.id in :ids and t.answerOrdinal is not null order by t.question.id, t.ordinal",
                Map.of("ids", missing)), TurnRow::question);
    }

    /** The turns that put these questions, in each panel's order. */
    public List<TurnRow> promptsByQuestion(Collection<String> ids) {
        return cache.getAll("promptsByQuestion", ids, missing -> sessions.list(TurnRow.class, TURN
                + " where t.question.id in :ids and t.kind in ('PROMPT', 'OPENING') order by t.question.id, t.ordinal",
                Map.of("ids", missing)), TurnRow::question);
    }

    /**
     * The answers next to these in their panels.
     *
     * @param ids the ids of the turns that are answers
     * @param step what is added to the ordinal: 1 for the next answer, -1 for the one before
     * @return pairs of turn ids; nothing for an answer at the end
     */
    public List<NeighbourRow> neighbours(Collection<String> ids, int step) {
        return cache.getAll("neighbours" + step, ids, missing -> sessions.list(NeighbourRow.class, """
                select t.id, n.id from TurnEntity t join TurnEntity n on n.panel.slug = t.panel.slug
                    and n.answerOrdinal = t.answerOrdinal + :step
                where t.id in :ids""", Map.of("ids", missing, "step", step)), NeighbourRow::of);
    }

    /** A page of the answers that match, by panel and ordinal. */
    public Page<TurnRow> answers(AnswerFilter filter, PageKeys keys) {
        var where = filter.where().between(keys, "t.panel.slug", "t.answerOrdinal");
        // With a speaker, "speaker" is constant in the list. With it, the order is that of an index, and H2 need not sort.
        var order = (filter.speaker() == null ? " order by " : " order by t.speaker.slug" + keys.direction() + ", ")
                + "t.panel.slug" + keys.direction() + ", t.answerOrdinal" + keys.direction();
        return Page.of(cache.getPage("answerPages", List.of(filter, keys), BY_ID, TurnRow::id,
                () -> sessions.list(TurnRow.class, TURN + where + order, where.parameters(), keys.size() + 1)), keys);
    }

    /** The number of answers that match. */
    public int countAnswers(AnswerFilter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from TurnEntity t" + where, where.parameters());
    }

    /** The position of the answer of this turn id in the list of all answers; null for an unknown id, and for other turns. */
    public Position position(String id) {
        return cache.get("answerPositions", id, () -> sessions.list(Position.class, "select t.panel.slug, t.answerOrdinal"
                + " from TurnEntity t where t.id = :id and t.answerOrdinal is not null", Map.of("id", id))).stream().findFirst()
                .orElse(null);
    }

    /** For each of these speakers, the same page of the speaker's answers. */
    public Map<String, Page<TurnRow>> answerPagesBySpeaker(Collection<String> speakers, PageKeys keys) {
        return answerPages.read(speakers, keys, this::byId, TurnRow::id);
    }

    /** The number of answers that each of these speakers gives; speakers without an answer are left out. */
    public Map<String, Integer> answerCountsBySpeaker(Collection<String> speakers) {
        return answerPages.counts(speakers);
    }

    /** The corrections of these turns, in each turn's order. */
    public List<CorrectionRow> corrections(Collection<String> ids) {
        return cache.getAll("corrections", ids, missing -> sessions.list(CorrectionRow.class, """
                select c.turn.id, c.verbatim, c.corrected, c.startOffset, c.endOffset, c.textStart, c.textEnd
                from CorrectionEntity c where c.turn.id in :ids order by c.turn.id, c.startOffset""", Map.of("ids", missing)),
                CorrectionRow::turn);
    }

    /** The timed pieces of these turns, in no order. */
    public List<SegmentsRow> segments(Collection<String> ids) {
        return cache.getAll("segments", ids, missing -> sessions.list(SegmentsRow.class,
                "select t.id, t.segments from TurnEntity t where t.id in :ids", Map.of("ids", missing)), SegmentsRow::turn);
    }

    /** The evidence of the attribution of these turns, the strongest first. */
    public List<EvidenceRow> evidence(Collection<String> ids) {
        return cache.getAll("evidence", ids, missing -> bytes("evidence", missing).stream().flatMap(EvidenceRow::of).toList(),
                EvidenceRow::turn);
    }

    /** The candidates for the speaker of these turns, the likeliest first. */
    public List<CandidateRow> candidates(Collection<String> ids) {
        return cache.getAll("candidates", ids,
                missing -> bytes("candidates", missing).stream().flatMap(CandidateRow::of).toList(), CandidateRow::turn);
    }

    private List<TurnBytesRow> bytes(String column, Collection<String> ids) {
        return sessions.list(TurnBytesRow.class,
                "select t.id, t.%1$s from TurnEntity t where t.id in :ids and t.%1$s is not null"
                        .formatted(column),
                Map.of("ids", ids));
    }

    /**
     * Criteria of answers; null for no criterion.
     *
     * @param panel the slug of their panel
     * @param speaker the slug of the speaker who gives them
     * @param question the id of the question they answer
     * @param method the attribution method, such as LABELED
     */
    public record AnswerFilter(String panel, String speaker, String question, String method) {

        private Where where() {
            return new Where().and("t.answerOrdinal is not null").and("t.panel.slug = :panel", "panel", panel)
                    .and("t.speaker.slug = :speaker", "speaker", speaker)
                    .and("t.question.id = :question", "question", question).and("t.method = :method", "method", method);
        }
    }
}
