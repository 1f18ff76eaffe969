package dev.roundtable.transcript.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import dev.roundtable.transcript.format.html.Block.Role;

/** Finds the columns of a table that hold names and times: each row is a turn, as exports of transcripts have it. */
final class TableColumns {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_COLUMNS = 8;

    private final List<List<Element>> rows = new ArrayList<>();

    TableColumns(Element table) {
        for (var part : table.children()) {
            if (part.normalName().equals("tr")) {
                add(part);
            } else {
                part.children().stream().filter(row -> row.normalName().equals("tr")).forEach(this::add);
            }
        }
    }

    private void add(Element row) {
        var cells = row.children().stream().filter(cell -> cell.normalName().equals("td")).toList();
        if (!cells.isEmpty()) {
            rows.add(cells);
        }
    }

    /** Marks the cells of the columns; nothing if the table has no column of names. */
    void mark(Map<Element, Role> marked) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        if (rows.size() < FEWEST_ROWS || columns < 2 || columns > MOST_COLUMNS
                || rows.stream().anyMatch(row -> row.size() != columns)) {
            return;
        }
        int words = longest(columns);
        boolean named = false;
        for (int i = 0; i < columns; i++) {
            var texts = texts(i);
            var role = areTimes(texts) ? Role.TIME : i != words && !named && Roles.areNames(texts) ? Role.NAME : null;
            if (role == null && i < words && texts.stream().anyMatch(TableColumns::hasLetter)) {
                // the first column with words tells what a row is about: a table of anything else has no names there
                return;
            }
            named |= role == Role.NAME;
            int column = i;
            rows.forEach(row -> marked.computeIfAbsent(row.get(column), cell -> role));
        }
    }

    private static boolean areTimes(List<String> texts) {
        return texts.stream().filter(text -> Clock.seconds(text) != null).count() * 10 >= texts.size() * 8;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private List<String> texts(int column) {
        return rows.stream().map(row -> row.get(column).text()).toList();
    }

    private int longest(int columns) {
        int longest = 0;
        long most = -1;
        for (int i = 0; i < columns; i++) {
            long length = texts(i).stream().mapToLong(String::length).sum();
            longest = length > most ? i : longest;
            most = Math.max(most, length);
        }
        return longest;
    }
}
