package dev.roundtable.transcript.format.timed.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an IRC log with a time: {@code [10:15] <anna> words}, {@code 2024-05-01 10:15:02 <anna> words},
 * {@code May 01 10:15:02 <anna> words}. Clients write what the server says behind a star, an arrow or {@code -!-}. No standard
 * describes the logs.
 *
 * @param day the day since 1970; null without a date, or without a year
 * @param time seconds since midnight
 * @param nick who speaks; null if the server or the client writes the line
 * @param start the index in the line where the words begin
 */
record IrcLine(Long day, double time, String nick, int start) {

    private static final Pattern PREFIX = Pattern.compile("[\\[(]?(?:(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ,]{1,2}+"
            + "|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\\d{1,2} )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,6})?"
            + "(?: ?([AaPp])[Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?[\\])]?[ \\t]++");
    private static final Pattern NICK = Pattern.compile("<[ @+%&~!]?([^<>\\s:]{1,40})>[ \\t]*+");
    private static final Pattern SERVICE = Pattern
            .compile(
                    "(?:\\*{1,3}|-!-|-{2,3}>?|<-{1,2}|-->|={1,3}|=-=|→|←|⇐|⇒|•|Topic|\\S{1,40} (?:has )?(?:joined|left|quit))(?:[ \\t].*)?",
                    Pattern.DOTALL);

    private static final int NOON = 12;

    /** Reads a line; null if it has no time, or neither a nick nor a mark of the client behind it. */
    static IrcLine of(String line) {
        var prefix = PREFIX.matcher(line);
        if (!prefix.lookingAt()) {
            return null;
        }
        var nick = NICK.matcher(line).region(prefix.end(), line.length());
        if (nick.lookingAt()) {
            return new IrcLine(day(prefix), seconds(prefix), nick.group(1), nick.end());
        }
        return SERVICE.matcher(line).region(prefix.end(), line.length()).matches()
                ? new IrcLine(day(prefix), seconds(prefix), null, line.length())
                : null;
    }

    private static Long day(Matcher match) {
        if (match.group(1) == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))).toEpochDay();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static double seconds(Matcher match) {
        int hour = Integer.parseInt(match.group(4));
        var half = match.group(7);
        hour = half == null ? hour : hour % NOON + ("pP".contains(half) ? NOON : 0);
        var seconds = match.group(6);
        return hour * 3600.0 + Integer.parseInt(match.group(5)) * 60 + (seconds == null ? 0 : Integer.parseInt(seconds));
    }
}
