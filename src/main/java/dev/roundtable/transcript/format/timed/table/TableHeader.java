package dev.roundtable.transcript.format.timed.table;

import dev.roundtable.transcript.format.line.Lines;

/**
 * The columns of a table, and where its rows begin.
 *
 * @param start the index of the first character of the rows
 * @param line the line of the file in which the rows begin, from 1
 * @param title the heading above the table; null without one
 * @param named whether the first row names the columns; otherwise they are inferred from the cells
 */
record TableHeader(TableColumns columns, char separator, int start, int line, String title, boolean named) {

    private static final int LONGEST = 2_000;
    /** A table of Markdown begins below a title and a few lines. */
    private static final int LATEST = 20;
    /** So many lines of notes may stand above the names of the columns. */
    private static final int MOST_NOTES = 3;

    /** The columns of a text; null if it is no table of speech. */
    static TableHeader of(String text) {
        var named = named(text);
        return named != null ? named : InferredColumns.of(text);
    }

    private static TableHeader named(String text) {
        var lines = new Lines(text);
        String title = null;
        int start = 0;
        int notes = 0;
        while (lines.number() < LATEST && notes <= MOST_NOTES && lines.next()) {
            var line = lines.text();
            char separator = line.length() > LONGEST ? 0 : TableRows.separator(line);
            var row = separator == 0 ? null : new TableRows(line, separator).next();
            var columns = row == null ? null : TableColumns.of(row.cells());
            if (columns != null && (notes == 0 || columns.certain())) {
                return new TableHeader(columns, separator, start, lines.number(), title, true);
            }
            notes += line.isBlank() || line.startsWith("#") ? 0 : 1;
            title = title == null && line.startsWith("# ") ? line.substring(2).strip() : title;
            start = lines.nextStart();
        }
        return null;
    }
}
