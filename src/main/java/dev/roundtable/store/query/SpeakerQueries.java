package dev.roundtable.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.query.PageKeys.Position;
import dev.roundtable.store.row.SpeakerNameRow;
import dev.roundtable.store.row.SpeakerRow;
import dev.roundtable.text.NameForm;

/** Reads speakers. */
@ApplicationScoped
public class SpeakerQueries {

    private static final String BY_SLUG = "speakers";
    private static final String SPEAKER = """
            select s.slug, s.id, s.name, s.romanizedName, s.aliases, s.affiliation, s.description, s.image, s.url, s.wikidata,
                s.answers, s.questions, s.named
            from SpeakerEntity s""";

    private final Sessions sessions;
    private final RowCache cache;

    SpeakerQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
    }

    /** The speakers of these slugs, in no order; unknown slugs are left out. */
    public List<SpeakerRow> bySlug(Collection<String> slugs) {
        return cache.getAll(BY_SLUG, slugs,
                missing -> sessions.list(SpeakerRow.class, SPEAKER + " where s.slug in :slugs", Map.of("slugs", missing)),
                SpeakerRow::slug);
    }

    /** The speakers of these ids, in no order; unknown ids are left out. */
    public List<SpeakerRow> byId(Collection<String> ids) {
        return sessions.list(SpeakerRow.class, SPEAKER + " where s.id in :ids", Map.of("ids", ids));
    }

    /**
     * Resolves a slug or a name to the slug of a speaker. Names are the name, the romanized name and the aliases, in any case, width,
     * script and order of words. A slug takes precedence over a name.
     *
     * @param written the slug or name that a client sent
     * @return the argument itself if no speaker has this name, or several have it
     */
    public String slugOf(String written) {
        var form = NameForm.key(written);
        var found = cache.get("speakerSlugs", form, () -> sessions.list(SpeakerNameRow.class,
                "select n.speaker, n.identity from SpeakerNameEntity n where n.form = :form", Map.of("form", form)));
        var slug = NameForm.slug(written);
        var all = found.stream().map(SpeakerNameRow::speaker).distinct().toList();
        if (all.contains(slug)) {
            return slug;
        }
        // Wang Wei and Wei Wang may be two people: the order of the words decides where both are known.
        var identity = NameForm.identity(written);
        var exact = found.stream().filter(name -> name.identity().equals(identity)).map(SpeakerNameRow::speaker).distinct()
                .toList();
        return exact.size() == 1 ? exact.get(0) : all.size() == 1 ? all.get(0) : written;
    }

    /** A page of the speakers that match. */
    public Page<SpeakerRow> page(Filter filter, Order order, PageKeys keys) {
        var where = filter.where().between(keys, order.column);
        // "named" is constant in the list. With it, the order is that of an index, and H2 need not sort.
        var by = " order by s.named" + keys.direction() + ", " + order.column + keys.direction();
        return Page.of(cache.getPage("speakerPages", List.of(filter, order, keys), BY_SLUG, SpeakerRow::slug,
                () -> sessions.list(SpeakerRow.class, SPEAKER + where + by, where.parameters(), keys.size() + 1)), keys);
    }

    /** The number of speakers that match. */
    public int count(Filter filter) {
        var where = filter.where();
        return sessions.count("select count(*) from SpeakerEntity s" + where, where.parameters());
    }

    /** The position of the speaker of this id in the list of all speakers in this order; null for an unknown id. */
    public Position position(String id, Order order) {
        var found = cache.get("speakerPositions", List.of(id, order), () -> sessions.list(String.class,
                "select " + order.column + " from SpeakerEntity s where s.id = :id", Map.of("id", id)));
        return found.isEmpty() ? null : new Position(found.get(0), 0);
    }

    /** Orders of speakers. Each has a unique, indexed column. */
    public enum Order {

        SLUG("s.slug"), NAME("s.nameKey"), ANSWERS_DESC("s.answersKey");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /**
     * Criteria of speakers; null for no criterion.
     *
     * @param panel the slug of a panel they take part in
     * @param role a role they have there, or in any panel
     * @param name words of their names, in any case, width, script and order
     * @param named whether they have a name of their own
     */
    public record Filter(String panel, String role, String name, boolean named) {

        private Where where() {
            var where = new Where().and("s.named = :named", "named", named);
            if (panel != null || role != null) {
                var participation = new StringBuilder("exists (select 1 from ParticipationEntity a where a.speaker = s");
                participation.append(panel == null ? "" : " and a.panel.slug = :panel");
                participation.append(role == null ? "" : " and a.role = :role");
                where.and(participation.append(")").toString());
                where.bind("panel", panel).bind("role", role);
            }
            return where.words("s.nameForms", name);
        }
    }
}
