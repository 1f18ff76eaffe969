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
 * Reads the same page of each of several speakers' own lists in two statements, however many speakers there are: first the keys,
 * then the rows.
 */
final class SpeakerPages {

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
     * @param owner the column of whose list it is
     * @param major the column that orders a list
     * @param minor the column that orders what the major one leaves equal; null where that is nothing
     */
    SpeakerPages(Sessions sessions, String table, String id, String owner, String major, String minor) {
        this.sessions = sessions;
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.major = major;
        this.minor = minor;
    }

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

    Map<String, Integer> counts(Collection<String> speakers) {
        var places = speakers.stream().map(speaker -> "?").collect(Collectors.joining(", "));
        var sql = "select " + owner + ", count(*) from " + table + " where " + owner + " in (" + places + ")" + given()
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

    /** A branch for each speaker ends where the page does, so a long list costs no more than a short one. */
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

    /** So many branches would be deeper than the database can follow: it reads all lists, and keeps the pages. */
    private List<Object[]> ranked(Collection<String> speakers, PageKeys keys) {
        var places = speakers.stream().map(speaker -> "?").collect(Collectors.joining(", "));
        var sql = "select owner, id from (select " + owner + " as owner, " + id + " as id, row_number() over (partition by "
                + owner
                + " order by " + order(keys) + ") as place from " + table + " where " + owner + " in (" + places + ")"
                + between(keys) + ") as ranked where place <= " + (keys.size() + 1) + " order by owner, place";
        var parameters = new ArrayList<Object>(speakers);
        parameters.addAll(positions(keys));
        return sessions.listNative(sql, parameters);
    }

    private String order(PageKeys keys) {
        return major + keys.direction() + (minor == null ? "" : ", " + minor + keys.direction());
    }

    private String given() {
        return minor == null ? "" : " and " + minor + " is not null";
    }

    private String between(PageKeys keys) {
        return given() + (keys.after() == null ? "" : beyond(">")) + (keys.before() == null ? "" : beyond("<"));
    }

    private String beyond(String side) {
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
