package dev.roundtable.transcript.format.timed.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Splits a table into rows and cells: CSV as in RFC 4180 with a comma or semicolon, TSV, and tables of Markdown. */
final class TableRows {

    /** A row with more cells is no row of a transcript. */
    private static final int MOST_CELLS = 100;

    private static final Pattern RULE = Pattern.compile(":?-+:?");

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    /**
     * A row.
     *
     * @param line the line in the file where it begins, from 1
     */
    record Row(int line, List<String> cells) {

        /** The cell of a column, without space at its ends; empty if the row is too short or the column is -1. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }

        /** Whether a row has the cells of another one, which may be null: tables that were joined repeat their header. */
        boolean isLike(Row other) {
            return other != null && cells.size() == other.cells.size()
                    && IntStream.range(0, cells.size()).allMatch(i -> cell(i).equals(other.cell(i)));
        }

        /** The cell of a column and all behind it, with their separators: a program that writes no quotes cuts words at commas. */
        String rest(int column, char separator) {
            return column < 0 || column >= cells.size()
                    ? ""
                    : String.join(String.valueOf(separator), cells.subList(column, cells.size())).strip();
        }
    }

    /** Whether a row is the rule below the header of a table of Markdown. */
    static boolean isRule(Row row) {
        return row.cells().stream().allMatch(cell -> RULE.matcher(cell.strip()).matches());
    }

    TableRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The separator that the header of a table has; 0 if the line is no such header. */
    static char separator(String header) {
        for (char separator : new char[]{ '\t', '|', ',', ';' }) {
            if (header.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return 0;
    }

    /** The next row that is not blank; null at the end. */
    Row next() {
        while (at < text.length()) {
            int first = line;
            var cells = row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return new Row(first, cells);
            }
        }
        return null;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        boolean more = true;
        while (more) {
            var cell = cell();
            if (cells.size() < MOST_CELLS) {
                cells.add(cell);
            }
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endOfLine();
        return separator == '|' ? withoutEdges(cells) : cells;
    }

    /** A row of Markdown begins and ends with a bar. */
    private static List<String> withoutEdges(List<String> cells) {
        int start = cells.get(0).isBlank() ? 1 : 0;
        int end = cells.size() > start && cells.get(cells.size() - 1).isBlank() ? cells.size() - 1 : cells.size();
        return start < end ? cells.subList(start, end) : List.of("");
    }

    private String cell() {
        boolean quoted = separator != '|' && at < text.length() && text.charAt(at) == '"' && closes();
        return quoted ? quoted() : plain();
    }

    /** Whether a quotation mark opens a quoted cell, and is not only the first character of words, as programs write in TSV. */
    private boolean closes() {
        if (separator != '\t') {
            return true;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end > at + 1 && text.charAt(end - 1) == '"';
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (c == '"') {
                return cell.append(plain()).toString();
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        return cell.toString();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at += separator == '|' && text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        return text.substring(start, at);
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            line += at < text.length() && text.charAt(at) == '\n' ? 0 : 1;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
    }
}
