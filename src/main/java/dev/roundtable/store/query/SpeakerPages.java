package dev.roundtable.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the same page of a list for each of several speakers, for example the first ten answers of each. This takes two statements
 * for any number of speakers: one reads the ids, one the rows.
 */
final class SpeakerPages {

    /** The most branches of a union; H2 cannot parse unions that are much longer. */
    private static final int MOST_BRANCHES = 100;

    private final Sessions sessions;
    private final String table;
    private final String id;
    private final String owner;
    private final String major;
    private final String minor;

    /** Lists of rows with an id, by panel and ordinal; those without an ordinal are left out. */
    SpeakerPages(Sessions sessions, String table, String owner, String ordinal) {
        this(sessions, table, "id", owner, "panel_slug", ordinal);
    }

    /**
     * @param id the id's column, as text
     * @param table the table of the rows
     * @param owner the column with the slug of the speaker whose list it is
     * @param major the column that orders a list
     * @param minor the column that orders rows of equal major columns; null if the major column is unique
     */
    SpeakerPages(Sessions sessions, String table, String id, String owner, String major, String minor) {
        this.sessions = sessions;
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.major = major;
        this.minor = minor;
    }

    /**
     * Reads the same page for each speaker.
     *
     * @param rows reads rows by id
     * @param id the id of a row
     * @return pages by the slug of the speaker; an empty page for a speaker without rows
     */
    <T> Map<String, Page<T>> read(Collection<String> speakers, PageKeys keys, Function<Collection<String>, List<T>> rows,
            Function<T, String> id) {
        var owned = keys(speakers, keys);
        var all = owned.values().stream().flatMap(List::stream).toList();
        var byId = all.isEmpty()
                ? Map.<String, T>of()
                : rows.apply(all).stream().collect(Collectors.toMap(id, Function.identity()));
        var pages = new HashMap<String, Page<T>>();
        owned.forEach((speaker, ids) -> pages.put(speaker, Page.of(ids.stream().map(byId::get).toList(), keys)));
        return pages;
    }

    /** The length of the list of each speaker, by slug; speakers without rows are left out. */
    Map<String, Integer> counts(Collection<String> speakers) {
        var placeholders = speakers.stream().map(speaker -> "?").collect(Collectors.joining(", "));
        var sql = "select " + owner + ", count(*) from " + table + " where " + owner + " in (" + placeholders + ")"
                + ordinalCondition()
                + " group by " + owner;
        return sessions.listNative(sql, List.copyOf(speakers)).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Map<String, List<String>> keys(Collection<String> speakers, PageKeys keys) {
        var owned = new LinkedHashMap<String, List<String>>();
        speakers.forEach(speaker -> owned.put(speaker, new ArrayList<>()));
        var rows = speakers.size() <= MOST_BRANCHES ? branches(speakers, keys) : ranked(speakers, keys);
        rows.forEach(row -> owned.get(row[0]).add((String) row[1]));
        return owned;
    }

    /** Reads the ids by a union with one branch for each speaker. Each branch stops at the end of the page, so long lists cost no more. */
    private List<Object[]> branches(Collection<String> speakers, PageKeys keys) {
        var branch = "(select " + owner + ", " + id + " from " + table + " where " + owner + " = ?" + between(keys)
                + " order by "
                + owner + keys.direction() + ", " + order(keys) + " limit " + (keys.size() + 1) + ")";
        var parameters = new ArrayList<Object>();
        for (var speaker : speakers) {
            parameters.add(speaker);
            parameters.addAll(positions(keys));
        }
        return sessions.listNative(speakers.stream().map(speaker -> branch).collect(Collectors.joining(" union all ")),
                parameters);
    }

    /** Reads the ids by a window function, which reads all lists to their end. It is for more speakers than a union can have. */
    private List<Object[]> ranked(Collection<String> speakers, PageKeys keys) {
        var placeholders = speakers.stream().map(speaker -> "?").collect(Collectors.joining(", "));
        var sql = "select owner, id from (select " + owner + " as owner, " + id + " as id, row_number() over (partition by "
                + owner
                + " order by " + order(keys) + ") as place from " + table + " where " + owner + " in (" + placeholders + ")"
                + between(keys) + ") as ranked where place <= " + (keys.size() + 1) + " order by owner, place";
        var parameters = new ArrayList<Object>(speakers);
        parameters.addAll(positions(keys));
        return sessions.listNative(sql, parameters);
    }

    private String order(PageKeys keys) {
        return major + keys.direction() + (minor == null ? "" : ", " + minor + keys.direction());
    }

    private String ordinalCondition() {
        return minor == null ? "" : " and " + minor + " is not null";
    }

    private String between(PageKeys keys) {
        return ordinalCondition() + (keys.after() == null ? "" : beyondCondition(">"))
                + (keys.before() == null ? "" : beyondCondition("<"));
    }

    private String beyondCondition(String side) {
        return minor == null
                ? " and " + major + " " + side + " ?"
                : " and " + major + " " + side + "= ? and (" + major + " " + side + " ? or " + minor + " " + side + " ?)";
    }

    private List<Object> positions(PageKeys keys) {
        var parameters = new ArrayList<Object>();
        for (var position : new PageKeys.Position[]{ keys.after(), keys.before() }) {
            if (position != null) {
                parameters.addAll(minor == null
                        ? List.of(position.major())
                        : List.of(position.major(), position.major(), position.minor()));
            }
        }
        return parameters;
    }
}
