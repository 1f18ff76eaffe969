package dev.roundtable.transcript.format.timed.table;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.timed.line.Clock;

/** Reads the times of rows. A cell that is no time is told of, and its row has no time. */
final class RowTimes {

    /** In seconds: more than any recording has, so that such times count from 1970. */
    static final double MOMENT = 1e9;
    /** A table of which more times cannot be read has another column of times, or none. */
    private static final int TIMES_FOR_EACH_FAULT = 10;
    private static final int MOST_WARNINGS = 10;

    private final String file;
    /** The earliest time since 1970; 0 if times have no day. */
    private final double origin;
    private final List<Problem> faults = new ArrayList<>();

    RowTimes(String file, double origin) {
        this.file = file;
        this.origin = origin;
    }

    Clock of(TableRows.Row row, TableColumns columns, int line) {
        var start = time(MissingValue.time(row.cell(columns.start())), line);
        var end = time(MissingValue.time(row.cell(columns.end())), line);
        return start == null
                ? null
                : new Clock(start.start(), end == null ? start.end() : Double.valueOf(end.start()), start.day(), false, 0,
                        Math.max(start.to(), end == null ? 0 : end.to()));
    }

    private Clock time(String cell, int line) {
        var clock = cell.isBlank() ? null : TableTime.of(cell);
        boolean moment = clock != null && clock.start() > MOMENT;
        if (moment && origin > 0) {
            return clock.since(origin);
        }
        if ((moment || clock == null) && !cell.isBlank()) {
            faults.add(Problem.warning(file, line, "\"%s\" is no time.".formatted(Excerpt.of(cell)),
                    "Write times as 00:01:02.500, or as seconds."));
        }
        return moment ? null : clock;
    }

    /** @throws TranscriptException if too many cells are no times */
    List<Problem> warnings(int rows) {
        if (faults.size() * TIMES_FOR_EACH_FAULT > rows) {
            var first = faults.get(0);
            throw new TranscriptException(Problem.error(file, first.line(), first.message(), first.remedy()));
        }
        return Problem.atMost(MOST_WARNINGS, faults);
    }
}
