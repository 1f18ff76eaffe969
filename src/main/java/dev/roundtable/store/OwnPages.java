package dev.roundtable.store;

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
 * one limited branch a speaker, so that no list is read further than its page; then the rows.
 */
final class OwnPages {

    private final Sessions sessions;
    private final String table;
    private final String owner;
    private final String ordinal;

    OwnPages(Sessions sessions, String table, String owner, String ordinal) {
        this.sessions = sessions;
        this.table = table;
        this.owner = owner;
        this.ordinal = ordinal;
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
        var sql = "select " + owner + ", count(*) from " + table + " where " + owner + " in (" + places + ") and " + ordinal
                + " is not null group by " + owner;
        return sessions.listNative(sql, List.copyOf(speakers)).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Map<String, List<String>> keys(Collection<String> speakers, PageKeys keys) {
        var direction = keys.direction();
        var branch = "(select " + owner + ", id from " + table + " where " + owner + " = ? and " + ordinal + " is not null"
                + (keys.after() == null ? "" : " and panel_slug >= ? and (panel_slug > ? or " + ordinal + " > ?)")
                + (keys.before() == null ? "" : " and panel_slug <= ? and (panel_slug < ? or " + ordinal + " < ?)")
                + " order by " + owner + direction + ", panel_slug" + direction + ", " + ordinal + direction + " limit "
                + (keys.size() + 1) + ")";
        var parameters = new ArrayList<Object>();
        for (var speaker : speakers) {
            parameters.add(speaker);
            for (var position : new PageKeys.Position[]{ keys.after(), keys.before() }) {
                if (position != null) {
                    parameters.addAll(List.of(position.major(), position.major(), position.minor()));
                }
            }
        }
        var owned = new LinkedHashMap<String, List<String>>();
        speakers.forEach(speaker -> owned.put(speaker, new ArrayList<>()));
        var sql = speakers.stream().map(speaker -> branch).collect(Collectors.joining(" union all "));
        sessions.listNative(sql, parameters).forEach(row -> owned.get(row[0]).add((String) row[1]));
        return owned;
    }
}
