package dev.roundtable.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.PageKeys.Position;

/** Reads panels and who takes part in them. */
@ApplicationScoped
public class PanelQueries {

    private static final String PANEL = """
            select p.slug, p.id, p.title, p.language, p.event, p.venue, p.heldOn, p.description, p.file, p.sha256, p.characters,
                p.format, p.videoId, p.url, p.license, p.attributedShare, p.confirmedShare, p.inferredAgreement,
                p.boundaryF1, p.correctionCount
            from PanelEntity p""";
    private static final String PARTICIPATION = """
            select a.panel.slug, a.speaker.slug, a.role, a.name, a.label, a.affiliation, a.turnCount, a.characters,
                a.share
            from ParticipationEntity a""";

    private final Sessions sessions;
    private final KeptRows kept;

    PanelQueries(Sessions sessions, KeptRows kept) {
        this.sessions = sessions;
        this.kept = kept;
    }

    /** The panels of these slugs, in no order; unknown slugs are left out. */
    public List<PanelRow> bySlug(Collection<String> slugs) {
        return kept.of("panels", slugs,
                unread -> sessions.list(PanelRow.class, PANEL + " where p.slug in :slugs", Map.of("slugs", unread)),
                PanelRow::slug);
    }

    /** The panels of these ids, in no order; unknown ids are left out. */
    public List<PanelRow> byId(Collection<String> ids) {
        return sessions.list(PanelRow.class, PANEL + " where p.id in :ids", Map.of("ids", ids));
    }

    /** A page of the panels that match, by slug. */
    public Page<PanelRow> page(Filter filter, PageKeys keys) {
        var where = filter.where().between(keys, "p.slug");
        return Page.of(kept.of("panelPages", List.of(filter, keys), () -> sessions.list(PanelRow.class,
                PANEL + where + " order by p.slug" + keys.direction(), where.parameters(), keys.size() + 1)), keys);
    }

    /** How many panels match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from PanelEntity p" + where, where.parameters());
    }

    /** Where the panel of this id stands among all; null for an unknown id. */
    public Position position(String id) {
        var found = kept.of("panelPositions", id,
                () -> sessions.list(String.class, "select p.slug from PanelEntity p where p.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : new Position(found.get(0), 0);
    }

    /** Who takes part in these panels, in each panel's order. */
    public List<ParticipationRow> participationsByPanel(Collection<String> slugs) {
        return kept.of("participationsByPanel", slugs,
                unread -> sessions.list(ParticipationRow.class,
                        PARTICIPATION + " where a.panel.slug in :slugs order by a.panel.slug, a.position",
                        Map.of("slugs", unread)),
                ParticipationRow::panel);
    }

    /** What these speakers take part in, by panel. */
    public List<ParticipationRow> participationsBySpeaker(Collection<String> slugs) {
        return kept.of("participationsBySpeaker", slugs,
                unread -> sessions.list(ParticipationRow.class,
                        PARTICIPATION + " where a.speaker.slug in :slugs order by a.speaker.slug, a.panel.slug",
                        Map.of("slugs", unread)),
                ParticipationRow::speaker);
    }

    /**
     * What panels must have; null where anything will do.
     *
     * @param speaker the slug of somebody who takes part
     * @param language a BCP 47 tag; {@code zh} stands for {@code zh-TW} too
     * @param heldFrom the first day
     * @param heldTo the last day
     */
    public record Filter(String speaker, String language, LocalDate heldFrom, LocalDate heldTo) {

        private Where where() {
            return new Where()
                    .and("exists (select 1 from ParticipationEntity a where a.panel = p and a.speaker.slug = :speaker)",
                            "speaker", speaker)
                    .and("(lower(p.language) = :language or lower(p.language) like :language || '-%' escape '!')", "language",
                            language == null ? null : Where.escaped(language.toLowerCase(Locale.ROOT)))
                    .and("p.heldOn >= :heldFrom", "heldFrom", heldFrom).and("p.heldOn <= :heldTo", "heldTo", heldTo);
        }
    }
}
