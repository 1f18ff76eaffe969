package dev.roundtable.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.store.cache.RowCache;
import dev.roundtable.store.row.MentionRow;

/** Reads mentions of terms. */
@ApplicationScoped
public class MentionQueries {

    private static final String MENTION = """
            select cast(m.id as string), m.termSlug, m.panel.slug, m.turn.id, m.position, m.verbatim, m.textStart, m.textEnd,
                m.startOffset, m.endOffset, m.startTime, m.endTime
            from MentionEntity m""";

    private final Sessions sessions;
    private final RowCache cache;

    MentionQueries(Sessions sessions, RowCache cache) {
        this.sessions = sessions;
        this.cache = cache;
    }

    /** The mentions in these turns, in each turn's order. */
    public List<MentionRow> byTurn(Collection<String> ids) {
        return cache.getAll("mentionsByTurn", ids, missing -> sessions.list(MentionRow.class,
                MENTION + " where m.turn.id in :ids order by m.turn.id, m.position", Map.of("ids", missing)),
                MentionRow::turn);
    }

    /** For each of these terms, the same page of its mentions that match, by panel and in the order of the transcript. */
    public Map<String, Page<MentionRow>> pagesByTerm(Collection<String> terms, Filter filter, PageKeys keys) {
        return pages(filter).read(terms, keys, this::byId, MentionRow::id);
    }

    /** The number of mentions of each of these terms that match, by slug; terms without one are left out. */
    public Map<String, Integer> countsByTerm(Collection<String> terms, Filter filter) {
        return pages(filter).counts(terms);
    }

    private OwnerPages pages(Filter filter) {
        return new OwnerPages(sessions, "mention", "cast(id as varchar)", "term_slug", "panel_slug", "position")
                .where(filter.sql(), filter.parameters());
    }

    private List<MentionRow> byId(Collection<String> ids) {
        return sessions.list(MentionRow.class, MENTION + " where m.id in :ids",
                Map.of("ids", ids.stream().map(Long::valueOf).collect(Collectors.toList())));
    }

    /**
     * Criteria of mentions; null for no criterion.
     *
     * @param panel the slug of the panel that they are in
     * @param speaker the slug of the speaker whose words they are
     */
    public record Filter(String panel, String speaker) {

        private String sql() {
            return (panel == null ? "" : " and panel_slug = ?") + (speaker == null ? "" : " and speaker_slug = ?");
        }

        private List<Object> parameters() {
            var parameters = new ArrayList<Object>();
            if (panel != null) {
                parameters.add(panel);
            }
            if (speaker != null) {
                parameters.add(speaker);
            }
            return parameters;
        }
    }
}
