package dev.roundtable.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.PageKeys.Position;

/** Reads speakers. */
@ApplicationScoped
public class SpeakerQueries {

    private static final String SPEAKER = "select s.slug, s.id, s.name, s.romanizedName, s.affiliation from SpeakerEntity s";

    private final Sessions sessions;
    private final KeptRows kept;

    SpeakerQueries(Sessions sessions, KeptRows kept) {
        this.sessions = sessions;
        this.kept = kept;
    }

    /** The speakers of these slugs, in no order; unknown slugs are left out. */
    public List<SpeakerRow> bySlug(Collection<String> slugs) {
        return kept.of("speakers", slugs,
                unread -> sessions.list(SpeakerRow.class, SPEAKER + " where s.slug in :slugs", Map.of("slugs", unread)),
                SpeakerRow::slug);
    }

    /** The speakers of these ids, in no order; unknown ids are left out. */
    public List<SpeakerRow> byId(Collection<String> ids) {
        return sessions.list(SpeakerRow.class, SPEAKER + " where s.id in :ids", Map.of("ids", ids));
    }

    /** A page of the speakers that match, by slug. */
    public Page<SpeakerRow> page(Filter filter, PageKeys keys) {
        var where = filter.where().between(keys, "s.slug");
        return Page.of(kept.of("speakerPages", List.of(filter, keys), () -> sessions.list(SpeakerRow.class,
                SPEAKER + where + " order by s.slug" + keys.direction(), where.parameters(), keys.size() + 1)), keys);
    }

    /** How many speakers match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from SpeakerEntity s" + where, where.parameters());
    }

    /** Where the speaker of this id stands among all; null for an unknown id. */
    public Position position(String id) {
        var found = kept.of("speakerPositions", id,
                () -> sessions.list(String.class, "select s.slug from SpeakerEntity s where s.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : new Position(found.get(0), null);
    }

    /**
     * What speakers must have; null where anything will do.
     *
     * @param panel the slug of a panel they take part in
     * @param role a role they have there, or in any panel
     * @param name a part of the name or the romanized name, in any case
     */
    public record Filter(String panel, String role, String name) {

        private Where where() {
            var where = new Where();
            if (panel != null || role != null) {
                var participation = new StringBuilder("exists (select 1 from ParticipationEntity a where a.speaker = s");
                participation.append(panel == null ? "" : " and a.panel.slug = :panel");
                participation.append(role == null ? "" : " and a.role = :role");
                where.and(participation.append(")").toString());
                where.bind("panel", panel).bind("role", role);
            }
            var part = name == null ? null : "%" + Where.escaped(name.toLowerCase(Locale.ROOT)) + "%";
            return where.and("(lower(s.name) like :name escape '!' or lower(s.romanizedName) like :name escape '!')", "name",
                    part);
        }
    }
}
