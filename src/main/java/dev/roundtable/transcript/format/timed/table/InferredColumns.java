package dev.roundtable.transcript.format.timed.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import dev.roundtable.transcript.format.line.TalkSigns;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/**
 * Infers the columns of a table whose first row names none: in one column names recur, in another one people talk to each other. Times
 * are optional. Without names, the times must be those of speech.
 */
final class InferredColumns {

    private static final int SAMPLE = 200;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_COLUMNS = 12;
    private static final double SLOWEST = 3;
    private static final double FASTEST = 40;
    private static final int LONGEST_TEXT = 200_000;

    private final List<TableRows.Row> rows;
    private final char separator;

    private InferredColumns(List<TableRows.Row> rows, char separator) {
        this.rows = rows;
        this.separator = separator;
    }

    /** The columns of a table without names of columns; null if it is no table of speech. */
    static TableHeader of(String text) {
        var head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        char separator = TableRows
                .separator(head.lines().filter(line -> !line.isBlank() && !isRemark(line)).findFirst().orElse(""));
        if (separator == 0 || separator == '|' && !head.stripLeading().startsWith("|")) {
            return null;
        }
        var read = new TableRows(head, separator);
        var rows = new ArrayList<TableRows.Row>();
        for (var row = read.next(); row != null && rows.size() < SAMPLE; row = read.next()) {
            boolean remark = isRemark(row);
            if (row.cells().size() < 2 && !remark) {
                return null;
            }
            if (!remark && !TableRows.isRule(row)) {
                rows.add(row);
            }
        }
        int start = rows.isEmpty() ? 0 : endOfHeader(head, rows.get(0));
        if (start > 0) {
            rows.remove(0);
        }
        var columns = rows.size() < FEWEST_ROWS ? null : new InferredColumns(rows, separator).columns();
        return columns == null ? null : new TableHeader(columns, separator, start, start > 0 ? 2 : 1, null, false);
    }

    /** The index behind a first line that names a column of speakers, and the words otherwise than usual; 0 without one. */
    private static int endOfHeader(String text, TableRows.Row first) {
        boolean header = first.line() == 1 && first.cells().stream().anyMatch(TableColumns::isOfSpeakers)
                && first.cells().stream().allMatch(cell -> cell.indexOf('\n') < 0 && TableTime.of(cell) == null);
        return header ? text.indexOf('\n') + 1 : 0;
    }

    /** Whether a row is a line between the others that says what they are: {@code //meeting 1}. */
    static boolean isRemark(TableRows.Row row) {
        return row.cells().size() == 1 && isRemark(row.cell(0));
    }

    private static boolean isRemark(String line) {
        return line.startsWith("//") || line.startsWith("# ");
    }

    private TableColumns columns() {
        int width = rows.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
        if (width > MOST_COLUMNS) {
            return null;
        }
        int text = IntStream.range(0, width).boxed().max((a, b) -> Long.compare(length(a), length(b))).orElse(0);
        int speaker = IntStream.range(0, width).filter(column -> column != text && areNames(column)).findFirst().orElse(-1);
        var times = IntStream.range(0, width).filter(column -> column != text && column != speaker)
                .filter(this::areTimes).boxed().toList();
        boolean timed = speaker < 0 && !times.isEmpty() && isSpoken(times.get(0), text);
        if (speaker < 0 && !timed || !isTalk(text)
                || text < width - 1 && rows.stream().anyMatch(row -> row.cells().size() > width)) {
            return null;
        }
        return new TableColumns(times.isEmpty() ? -1 : times.get(0), times.size() < 2 ? -1 : times.get(1), speaker, -1, text,
                false, false, text == width - 1, speaker >= 0 || times.size() > 1);
    }

    private long length(int column) {
        return rows.stream().mapToLong(row -> row.cell(column).length()).sum();
    }

    /** Whether the cells of a column are names, of which some recur. In prose, a space follows a comma. */
    private boolean areNames(int column) {
        var distinct = new HashSet<String>();
        int likely = 0;
        for (var row : rows) {
            var name = VoiceName.clean(MissingValue.name(row.cell(column)));
            if (!name.isEmpty() && !VoiceName.mayBe(name)) {
                return false;
            }
            if (!name.isEmpty()) {
                distinct.add(name);
            }
            likely += VoiceName.isLikely(name) ? 1 : 0;
        }
        return distinct.size() > 1 && 2 * distinct.size() <= rows.size() && 5 * likely >= 4 * rows.size()
                && (separator == '\t' || !isProse(column));
    }

    private boolean isProse(int column) {
        long spaced = rows.stream().filter(row -> row.cells().size() > column + 1)
                .filter(row -> row.cells().get(column + 1).startsWith(" ")).count();
        return 2 * spaced >= rows.size();
    }

    /** Whether the cells of a column are times that go forward. */
    private boolean areTimes(int column) {
        double before = -1;
        for (var row : rows) {
            var clock = row.cell(column).isEmpty() ? null : TableTime.of(row.cell(column));
            if (!row.cell(column).isEmpty() && (clock == null || clock.start() < before)) {
                return false;
            }
            before = clock == null ? before : clock.start();
        }
        return before > 0;
    }

    /** Whether words are spoken as fast as people speak, in seconds or milliseconds, and the times are no numbers of the rows. */
    private boolean isSpoken(int time, int text) {
        double first = -1;
        double last = -1;
        long characters = 0;
        boolean counts = true;
        for (var row : rows) {
            var clock = row.cell(time).isEmpty() ? null : TableTime.of(row.cell(time));
            if (clock != null) {
                counts = counts && (last < 0 || clock.start() == last + 1);
                first = first < 0 ? clock.start() : first;
                last = clock.start();
            }
            characters += row.cell(text).length();
        }
        double rate = last > first ? characters / (last - first) : 0;
        return !counts && (isOfSpeech(rate) || isOfSpeech(1000 * rate));
    }

    /** Whether people speak so many characters in a second. */
    private static boolean isOfSpeech(double rate) {
        return rate >= SLOWEST && rate <= FASTEST;
    }

    /** Whether people talk to each other in a column. */
    private boolean isTalk(int column) {
        long talks = rows.stream().filter(row -> TalkSigns.in(row.cell(column))).count();
        return 4 * talks >= rows.size();
    }
}
