package dev.roundtable.store.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.query.PageKeys.Position;
import dev.roundtable.store.row.NeighbourRow;
import dev.roundtable.store.row.PanelRow;
import dev.roundtable.store.row.ParticipationRow;

/** Reads panels and participations. */
@ApplicationScoped
public class PanelQueries {

    private static final String BY_SLUG = "panels";
    private static final String PANEL = """
            select p.slug, p.id, p.title, p.language, p.heldOn, p.details, p.file, p.sha256, p.characters, p.format, p.videoId,
                p.url, p.license, p.attributedShare, p.confirmedShare, p.inferredAgreement, p.boundaryF1, p.correctionCount,
                p.kind, p.kindPrecision,
                p.duration, p.questionCount, p.answerCount, p.turnCount, p.speakerCount
            from PanelEntity p""";
    private static final String PARTICIPATION = """
            select a.panel.slug, a.speaker.slug, a.role, a.name, a.label, a.affiliation, a.turnCount, a.characters,
                a.share, a.id
            from ParticipationEntity a""";

    private final Sessions sessions;
    private final RowCache cache;
    private final OwnerPages speakerPages;

    PanelQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
        this.speakerPages = new OwnerPages(sessions, "participation", "cast(id as varchar)", "speaker_slug", "recency", null);
    }

    /** The panels of these slugs, in no order; unknown slugs are left out. */
    public List<PanelRow> bySlug(Collection<String> slugs) {
        return cache.getAll(BY_SLUG, slugs,
                missing -> sessions.list(PanelRow.class, PANEL + " where p.slug in :slugs", Map.of("slugs", missing)),
                PanelRow::slug);
    }

    /** The slug that a panel has now; the argument itself if no panel had it before, or if a panel has it. */
    public String currentSlug(String slug) {
        return cache.get("formerSlugs", "", () -> List.of(formerSlugs())).get(0).getOrDefault(slug, slug);
    }

    /** By each former slug that no panel has now, the slug of the panel that had it; the first one if there are several. */
    private Map<String, String> formerSlugs() {
        return sessions.list(Object[].class, """
                select f.slug, min(f.panel.slug) from FormerSlugEntity f
                where not exists (select 1 from PanelEntity p where p.slug = f.slug) group by f.slug""", Map.of()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The panels of these ids, in no order; unknown ids are left out. */
    public List<PanelRow> byId(Collection<String> ids) {
        return sessions.list(PanelRow.class, PANEL + " where p.id in :ids", Map.of("ids", ids));
    }

    /** A page of the panels that match, in this order. */
    public Page<PanelRow> page(Filter filter, Order order, PageKeys keys) {
        var where = filter.where().between(keys, order.column);
        return Page.of(cache.getPage("panelPages", List.of(filter, order, keys), BY_SLUG, PanelRow::slug,
                () -> sessions.list(PanelRow.class,
                        PANEL + where + " order by " + order.column + keys.direction(), where.parameters(), keys.size() + 1)),
                keys);
    }

    /** The number of panels that match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from PanelEntity p" + where, where.parameters());
    }

    /** The position of the panel of this id in the list of all panels in this order; null for an unknown id. */
    public Position position(Order order, String id) {
        var found = cache.get("panelPositions", List.of(order, id), () -> sessions.list(String.class,
                "select " + order.column + " from PanelEntity p where p.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : new Position(found.get(0), 0);
    }

    /** The panels next to these by day, then slug; a panel without a day comes after all that have one. */
    public List<NeighbourRow> neighbours(Collection<String> slugs, Direction direction) {
        return cache.getAll("panelNeighbours" + direction, slugs, missing -> sessions
                .list(NeighbourRow.class, direction.neighbours, Map.of("slugs", missing)).stream()
                .filter(row -> row.neighbour() != null).toList(), NeighbourRow::of);
    }

    /** The direction of a neighbour. */
    public enum Direction {

        /** Earlier. */
        PREVIOUS("<", " desc"),
        /** Later. */
        NEXT(">", "");

        private final String neighbours;

        Direction(String beyond, String order) {
            neighbours = """
                    select p.slug, (select n.slug from PanelEntity n where n.oldestKey %s p.oldestKey
                        order by n.oldestKey%s limit 1)
                    from PanelEntity p where p.slug in :slugs""".formatted(beyond, order);
        }
    }

    /** Orders of panels. Each has a unique, indexed column, so the cost of a page depends on its size only. */
    public enum Order {

        SLUG("p.slug"), HELD_ON_DESC("p.newestKey"), HELD_ON_ASC("p.oldestKey"), TITLE("p.titleKey");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /** The participations in these panels, in each panel's order. */
    public List<ParticipationRow> participationsByPanel(Collection<String> slugs) {
        return cache.getAll("participationsByPanel", slugs,
                missing -> sessions.list(ParticipationRow.class,
                        PARTICIPATION + " where a.panel.slug in :slugs order by a.panel.slug, a.position",
                        Map.of("slugs", missing)),
                ParticipationRow::panel);
    }

    /** For each of these speakers, the same page of the speaker's participations, the newest panel first. */
    public Map<String, Page<ParticipationRow>> participationPagesBySpeaker(Collection<String> speakers, PageKeys keys) {
        return speakerPages.read(speakers, keys, this::participationsById, row -> String.valueOf(row.id()));
    }

    /** The number of panels that each of these speakers takes part in; speakers without a panel are left out. */
    public Map<String, Integer> participationCountsBySpeaker(Collection<String> speakers) {
        return speakerPages.counts(speakers);
    }

    /** The position of the panel of this slug in a speaker's list of participations; null if nobody takes part in it. */
    public Position participationPosition(String panel) {
        var found = cache.get("participationPositions", panel, () -> sessions.list(String.class,
                "select a.recency from ParticipationEntity a where a.panel.slug = :panel", Map.of("panel", panel), 1));
        return found.isEmpty() ? null : new Position(found.get(0), 0);
    }

    private List<ParticipationRow> participationsById(Collection<String> ids) {
        return cache.getAll("participations", ids,
                missing -> sessions.list(ParticipationRow.class, PARTICIPATION + " where a.id in :ids",
                        Map.of("ids", missing.stream().map(Long::valueOf).toList())),
                row -> String.valueOf(row.id()));
    }

    /** The languages of all panels, as BCP 47 tags. */
    public List<String> languages() {
        return cache.get("languages", "all",
                () -> sessions.list(String.class, "select distinct p.language from PanelEntity p", Map.of()));
    }

    /**
     * Criteria of panels; null for no criterion.
     *
     * @param speaker the slug of a speaker who takes part
     * @param term the slug of a term that is mentioned
     * @param languages one of these BCP 47 tags
     * @param heldFrom the first day
     * @param heldTo the last day
     */
    public record Filter(String speaker, String term, List<String> languages, LocalDate heldFrom, LocalDate heldTo) {

        private Where where() {
            return new Where()
                    .and("exists (select 1 from ParticipationEntity a where a.panel = p and a.speaker.slug = :speaker)",
                            "speaker", speaker)
                    .and("exists (select 1 from MentionEntity m where m.panel = p and m.termSlug = :term)", "term", term)
                    .and("p.language in :languages", "languages", languages)
                    .and("p.heldOn >= :heldFrom", "heldFrom", heldFrom).and("p.heldOn <= :heldTo", "heldTo", heldTo);
        }
    }
}
