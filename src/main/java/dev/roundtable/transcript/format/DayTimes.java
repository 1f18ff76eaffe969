package dev.roundtable.transcript.format;

import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * Tells times of day from times in a recording, by how much is said between them: {@code 14:05} can be minutes and seconds, or hours and
 * minutes. Also recognizes timetables, in which the times are round and the words are few.
 *
 * @param starts the times as minutes and seconds, or as hours, minutes and seconds if they have three parts; in seconds
 * @param characters how much stands from the first time to the last
 */
public record DayTimes(List<Double> starts, long characters) {

    /** Characters per second. People say about 14. */
    private static final double FASTEST = 28;
    private static final double SLOWEST = 1.5;
    private static final double SLOW = 5;

    /** Hours and minutes of a day, read as minutes and seconds, end here. */
    private static final double LAST_MINUTE = 24 * 60.0;
    private static final double DAY = 24 * 3600.0;

    /** A recording that begins later than this counts the time of day. */
    private static final double LATEST_BEGIN = 5 * 3600.0;
    /** Minutes and seconds that begin later than this may be a time of day. */
    private static final double LATE_BEGIN = 300;

    private static final int FEWEST = 3;
    private static final double MOSTLY = 0.9;

    /**
     * Warns of times that can be read in two ways.
     *
     * @throws TranscriptException if they are those of a timetable
     */
    public void check(SpeechBuilder body, String file) {
        if (isTimetable()) {
            throw new TranscriptException(Problem.error(file, null,
                    "This is a timetable: its times are round, and too few words stand between them to be speech.",
                    "Put the transcript itself into the file, or move the file out of the folder."));
        }
        if (mayBeHours()) {
            body.warn(null, "The times are read as minutes and seconds, but may be hours and minutes.",
                    "If they are times of day, write them with seconds, such as 14:05:00.");
        }
    }

    /** Whether the times are those of a programme: three or more, which go forward in steps of five minutes, with a title each. */
    boolean isTimetable() {
        double step = isShort() ? 5 : 300;
        long round = starts.stream().filter(start -> start % step == 0).count();
        // messages of a chat follow each other sooner than talks
        return starts.size() >= FEWEST && round >= MOSTLY * starts.size() && length() >= 2 * step * (starts.size() - 1)
                && characters < SLOWEST * length();
    }

    /** Whether times that look like minutes and seconds are hours and minutes, because nobody speaks as fast as they say. */
    public boolean areHours() {
        return isShort() && starts.size() >= FEWEST && characters > FASTEST * (length() + 1);
    }

    /** Whether times that look like minutes and seconds may be hours and minutes. */
    boolean mayBeHours() {
        return isShort() && starts.size() >= FEWEST && starts.get(0) >= LATE_BEGIN && characters < SLOW * length();
    }

    /** The same times from the first one on, if they are times of day. A time that goes back by half a day is of the next day. */
    public List<Double> fromFirst() {
        boolean hours = areHours();
        if (starts.isEmpty() || !hours && starts.get(0) < LATEST_BEGIN) {
            return starts;
        }
        double first = starts.get(0);
        return starts.stream().map(start -> (start < first ? start + (hours ? LAST_MINUTE : DAY) - first : start - first)
                * (hours ? 60 : 1)).toList();
    }

    /** Whether all times may be hours and minutes of a day. */
    private boolean isShort() {
        return starts.stream().allMatch(start -> start < LAST_MINUTE && start == Math.rint(start));
    }

    private double length() {
        return starts.isEmpty() ? 0 : starts.get(starts.size() - 1) - starts.get(0);
    }
}
