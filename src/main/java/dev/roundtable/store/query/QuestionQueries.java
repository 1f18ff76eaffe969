package dev.roundtable.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.query.PageKeys.Position;
import dev.roundtable.store.row.AddresseeRow;
import dev.roundtable.store.row.QuestionRow;

/** Reads questions. */
@ApplicationScoped
public class QuestionQueries {

    private static final String QUESTION = """
            select q.id, q.panel.slug, p.language, q.ordinal, q.slug, q.kind, q.title, q.titleEn, q.askedBy.slug, q.parent.id,
                q.text, q.verbatim, q.startOffset, q.endOffset, q.startTime, q.endTime
            from QuestionEntity q join q.panel p""";
    private static final String BY_ID = "questions";
    private static final String BY_ORDER = " order by q.panel.slug, q.ordinal";

    private final Sessions sessions;
    private final RowCache cache;
    private final OwnerPages speakerPages;

    QuestionQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
        this.speakerPages = new OwnerPages(sessions, "question", "asked_by_slug", "ordinal");
    }

    /** The questions of these ids, in no order; unknown ids are left out. */
    public List<QuestionRow> byId(Collection<String> ids) {
        return cache.getAll(BY_ID, ids,
                missing -> sessions.list(QuestionRow.class, QUESTION + " where q.id in :ids", Map.of("ids", missing)),
                QuestionRow::id);
    }

    /** The questions of these panels, in each panel's order. */
    public List<QuestionRow> byPanel(Collection<String> slugs) {
        return cache.getAll("questionsByPanel", slugs,
                missing -> sessions.list(QuestionRow.class, QUESTION + " where q.panel.slug in :slugs" + BY_ORDER,
                        Map.of("slugs", missing)),
                QuestionRow::panel);
    }

    /** The questions that follow these up, in each panel's order. */
    public List<QuestionRow> byParent(Collection<String> ids) {
        return cache.getAll("questionsByParent", ids,
                missing -> sessions.list(QuestionRow.class, QUESTION + " where q.parent.id in :ids" + BY_ORDER,
                        Map.of("ids", missing)),
                QuestionRow::parent);
    }

    /** The speakers to whom these questions are put, in each question's order. */
    public List<AddresseeRow> addressees(Collection<String> ids) {
        return cache.getAll("addressees", ids, missing -> sessions.list(AddresseeRow.class,
                "select a.question.id, a.speaker.slug from AddresseeEntity a where a.question.id in :ids order by a.question.id, a.position",
                Map.of("ids", missing)), AddresseeRow::question);
    }

    /** A page of the questions that match, by panel and ordinal. */
    public Page<QuestionRow> page(Filter filter, PageKeys keys) {
        var where = filter.where().between(keys, "q.panel.slug", "q.ordinal");
        var order = " order by q.panel.slug" + keys.direction() + ", q.ordinal" + keys.direction();
        return Page.of(cache.getPage("questionPages", List.of(filter, keys), BY_ID, QuestionRow::id,
                () -> sessions.list(QuestionRow.class, QUESTION + where + order, where.parameters(), keys.size() + 1)), keys);
    }

    /** The number of questions that match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from QuestionEntity q" + where, where.parameters());
    }

    /** The position of the question of this id in the list of all questions; null for an unknown id. */
    public Position position(String id) {
        return cache.get("questionPositions", id, () -> sessions.list(Position.class,
                "select q.panel.slug, q.ordinal from QuestionEntity q where q.id = :id", Map.of("id", id))).stream()
                .findFirst().orElse(null);
    }

    /** For each of these speakers, the same page of the questions that the speaker asks. */
    public Map<String, Page<QuestionRow>> pagesByAsker(Collection<String> speakers, PageKeys keys) {
        return speakerPages.read(speakers, keys, this::byId, QuestionRow::id);
    }

    /** The number of questions that each of these speakers asks; speakers without a question are left out. */
    public Map<String, Integer> countsByAsker(Collection<String> speakers) {
        return speakerPages.counts(speakers);
    }

    /**
     * Criteria of questions; null for no criterion.
     *
     * @param panel the slug of their panel
     * @param kind MAIN or FOLLOW_UP
     * @param askedBy the slug of the speaker who puts them first
     * @param addressedTo the slug of a speaker to whom they are put
     * @param answered whether they have an answer
     */
    public record Filter(String panel, String kind, String askedBy, String addressedTo, Boolean answered) {

        private Where where() {
            var where = new Where().and("q.panel.slug = :panel", "panel", panel).and("q.kind = :kind", "kind", kind)
                    .and("q.askedBy.slug = :askedBy", "askedBy", askedBy)
                    .and("exists (select 1 from AddresseeEntity a where a.question = q and a.speaker.slug = :addressedTo)",
                            "addressedTo", addressedTo);
            return answered == null ? where : where.and(answered ? "q.answerCount > 0" : "q.answerCount = 0");
        }
    }
}
