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
 * Reads the same page of a list for each of several owners, for example the first ten answers of each speaker. This takes two statements
 * for any number of owners: one reads the ids, one the rows.
 */
final class OwnerPages {

    /** The most branches of a union; H2 cannot parse unions that are much longer. */
    private static final int MOST_BRANCHES = 100;

    private final Sessions sessions;
    private final String table;
    private final String id;
    private final String owner;
    private final String major;
    private final String minor;
    private final String condition;
    private final List<Object> conditionParameters;

    /** Lists of rows with an id, by panel and ordinal; those without an ordinal are left out. */
    OwnerPages(Sessions sessions, String table, String owner, String ordinal) {
        this(sessions, table, "id", owner, "panel_slug", ordinal);
    }

    /**
     * @param id the id's column, as text
     * @param table the table of the rows
     * @param owner the column with the slug of the owner of the list
     * @param major the column that orders a list
     * @param minor the column that orders rows of equal major columns; null if the major column is unique
     */
    OwnerPages(Sessions sessions, String table, String id, String owner, String major, String minor) {
        this(sessions, table, id, owner, major, minor, "", List.of());
    }

    private OwnerPages(Sessions sessions, String table, String id, String owner, String major, String minor, String condition,
            List<Object> conditionParameters) {
        this.sessions = sessions;
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.major = major;
        this.minor = minor;
        this.condition = condition;
        this.conditionParameters = conditionParameters;
    }

    /** The same lists, of the rows only that meet a condition. */
    OwnerPages where(String sql, List<Object> parameters) {
        return new OwnerPages(sessions, table, id, owner, major, minor, sql, parameters);
    }

    /**
     * Reads the same page for each owner.
     *
     * @param rows reads rows by id
     * @param id the id of a row
     * @return pages by the slug of the owner; an empty page for an owner without rows
     */
    <T> Map<String, Page<T>> read(Collection<String> owners, PageKeys keys, Function<Collection<String>, List<T>> rows,
            Function<T, String> id) {
        var owned = keys(owners, keys);
        var all = owned.values().stream().flatMap(List::stream).toList();
        var byId = all.isEmpty()
                ? Map.<String, T>of()
                : rows.apply(all).stream().collect(Collectors.toMap(id, Function.identity()));
        var pages = new HashMap<String, Page<T>>();
        owned.forEach((slug, ids) -> pages.put(slug, Page.of(ids.stream().map(byId::get).toList(), keys)));
        return pages;
    }

    /** The length of the list of each owner, by slug; owners without rows are left out. */
    Map<String, Integer> counts(Collection<String> owners) {
        var placeholders = owners.stream().map(slug -> "?").collect(Collectors.joining(", "));
        var sql = "select " + owner + ", count(*) from " + table + " where " + owner + " in (" + placeholders + ")"
                + conditions()
                + " group by " + owner;
        var parameters = new ArrayList<Object>(owners);
        parameters.addAll(conditionParameters);
        return sessions.listNative(sql, parameters).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Map<String, List<String>> keys(Collection<String> owners, PageKeys keys) {
        var owned = new LinkedHashMap<String, List<String>>();
        owners.forEach(slug -> owned.put(slug, new ArrayList<>()));
        var rows = owners.size() <= MOST_BRANCHES ? branches(owners, keys) : ranked(owners, keys);
        rows.forEach(row -> owned.get(row[0]).add((String) row[1]));
        return owned;
    }

    /** Reads the ids by a union with one branch for each owner. Each branch stops at the end of the page, so long lists cost no more. */
    private List<Object[]> branches(Collection<String> owners, PageKeys keys) {
        var branch = "(select " + owner + ", " + id + " from " + table + " where " + owner + " = ?" + between(keys)
                + " order by "
                + owner + keys.direction() + ", " + order(keys) + " limit " + (keys.size() + 1) + ")";
        var parameters = new ArrayList<Object>();
        for (var slug : owners) {
            parameters.add(slug);
            parameters.addAll(following(keys));
        }
        return sessions.listNative(owners.stream().map(slug -> branch).collect(Collectors.joining(" union all ")),
                parameters);
    }

    /** Reads the ids by a window function, which reads all lists to their end. It is for more owners than a union can have. */
    private List<Object[]> ranked(Collection<String> owners, PageKeys keys) {
        var placeholders = owners.stream().map(slug -> "?").collect(Collectors.joining(", "));
        var sql = "select owner, id from (select " + owner + " as owner, " + id + " as id, row_number() over (partition by "
                + owner
                + " order by " + order(keys) + ") as place from " + table + " where " + owner + " in (" + placeholders + ")"
                + between(keys) + ") as ranked where place <= " + (keys.size() + 1) + " order by owner, place";
        var parameters = new ArrayList<Object>(owners);
        parameters.addAll(following(keys));
        return sessions.listNative(sql, parameters);
    }

    private String order(PageKeys keys) {
        return major + keys.direction() + (minor == null ? "" : ", " + minor + keys.direction());
    }

    private String conditions() {
        return (minor == null ? "" : " and " + minor + " is not null") + condition;
    }

    private String between(PageKeys keys) {
        return conditions() + (keys.after() == null ? "" : beyondCondition(">"))
                + (keys.before() == null ? "" : beyondCondition("<"));
    }

    private String beyondCondition(String side) {
        return minor == null
                ? " and " + major + " " + side + " ?"
                : " and " + major + " " + side + "= ? and (" + major + " " + side + " ? or " + minor + " " + side + " ?)";
    }

    /** The parameters behind the owner: of the condition, and of the cursors. */
    private List<Object> following(PageKeys keys) {
        var parameters = new ArrayList<>(conditionParameters);
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
