package dev.roundtable.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.query.PageKeys.Position;
import dev.roundtable.store.row.CountRow;
import dev.roundtable.store.row.TermRow;

/** Reads terms, and how often panels and speakers mention them. */
@ApplicationScoped
public class TermQueries {

    private static final String BY_SLUG = "terms";
    private static final String TERM = """
            select t.slug, t.id, t.name, t.names, t.kind, t.aliases, t.mentionCount, t.panelCount
            from TermEntity t""";

    private final Sessions sessions;
    private final RowCache cache;

    TermQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
    }

    /** The terms of these slugs, in no order; unknown slugs are left out. */
    public List<TermRow> bySlug(Collection<String> slugs) {
        return cache.getAll(BY_SLUG, slugs,
                missing -> sessions.list(TermRow.class, TERM + " where t.slug in :slugs", Map.of("slugs", missing)),
                TermRow::slug);
    }

    /** The terms of these ids, in no order; unknown ids are left out. */
    public List<TermRow> byId(Collection<String> ids) {
        return sessions.list(TermRow.class, TERM + " where t.id in :ids", Map.of("ids", ids));
    }

    /** A page of the terms that match. */
    public Page<TermRow> page(Filter filter, Order order, PageKeys keys) {
        var where = filter.where().between(keys, order.column);
        return Page.of(cache.getPage("termPages", List.of(filter, order, keys), BY_SLUG, TermRow::slug,
                () -> sessions.list(TermRow.class,
                        TERM + where + " order by " + order.column + keys.direction(), where.parameters(), keys.size() + 1)),
                keys);
    }

    /** The number of terms that match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from TermEntity t" + where, where.parameters());
    }

    /** The position of the term of this id in the list of all terms in this order; null for an unknown id. */
    public Position position(String id, Order order) {
        var found = cache.get("termPositions", List.of(id, order), () -> sessions.list(String.class,
                "select " + order.column + " from TermEntity t where t.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : new Position(found.get(0), 0);
    }

    /** For each of these terms, how many mentions each known speaker has, most first. */
    public List<CountRow> speakers(Collection<String> terms) {
        return counts("termSpeakers", terms, """
                select m.termSlug, m.speaker.slug, count(*) from MentionEntity m
                where m.termSlug in :owners and m.speaker.slug is not null
                group by m.termSlug, m.speaker.slug order by count(*) desc, m.speaker.slug""");
    }

    /** For each of these panels, how often each term is named, most first. */
    public List<CountRow> byPanel(Collection<String> panels) {
        return counts("panelTerms", panels, """
                select m.panel.slug, m.termSlug, count(*) from MentionEntity m
                where m.panel.slug in :owners
                group by m.panel.slug, m.termSlug order by count(*) desc, m.termSlug""");
    }

    /** For each of these speakers, how often the speaker names each term, most first. */
    public List<CountRow> bySpeaker(Collection<String> speakers) {
        return counts("speakerTerms", speakers, """
                select m.speaker.slug, m.termSlug, count(*) from MentionEntity m
                where m.speaker.slug in :owners
                group by m.speaker.slug, m.termSlug order by count(*) desc, m.termSlug""");
    }

    private List<CountRow> counts(String relation, Collection<String> owners, String hql) {
        return cache.getAll(relation, owners, missing -> sessions.list(CountRow.class, hql, Map.of("owners", missing)),
                CountRow::owner);
    }

    /** Orders of terms. Each has a unique, indexed column. */
    public enum Order {

        SLUG("t.slug"), NAME("t.nameKey"), MENTIONS_DESC("t.mentionsKey");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /**
     * Criteria of terms; null for no criterion.
     *
     * @param kind the kind, such as COMPANY
     * @param panel the slug of a panel that mentions them
     * @param speaker the slug of a speaker who mentions them; with a panel, in that panel
     * @param name words of their names and aliases, in any case, width, script and order
     */
    public record Filter(String kind, String panel, String speaker, String name) {

        private Where where() {
            var where = new Where().and("t.kind = :kind", "kind", kind);
            if (panel != null || speaker != null) {
                var mention = new StringBuilder("exists (select 1 from MentionEntity m where m.termSlug = t.slug");
                mention.append(panel == null ? "" : " and m.panel.slug = :panel");
                mention.append(speaker == null ? "" : " and m.speaker.slug = :speaker");
                where.and(mention.append(")").toString());
                where.bind("panel", panel).bind("speaker", speaker);
            }
            return where.words("t.nameForms", name);
        }
    }
}
