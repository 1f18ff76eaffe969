package dev.roundtable.transcript.format.timed.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.RelayedNick;

/**
 * A line of an IRC log with a time: {@code [10:15] <anna> words}, {@code 2024-05-01 10:15:02 <anna> words},
 * {@code May 01 10:15:02 <anna> words}. Clients write what the server says behind a star, an arrow or {@code -!-}. No standard
 * describes the logs. Some clients write {@code anna: words}, or part times, nicks and words by tabs; such lines are nicks only in a log
 * that also tells who came and left.
 *
 * @param day the day since 1970; null without a date, or without a year
 * @param time seconds since midnight
 * @param nick who speaks; null if the server or the client writes the line
 * @param start the index in the line where the words begin
 * @param open whether the nick stands without angle brackets
 * @param presence whether the server says who came, left or has another nick
 */
record IrcLine(Long day, double time, String nick, int start, boolean open, boolean presence) {

    private static final Pattern PREFIX = Pattern.compile("[\\[(]?(?:(\\d{4})[-/](\\d{2})[-/](\\d{2})[T ,]{1,2}+"
            + "|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\\d{1,2} )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,6})?"
            + "(?: ?([AaPp])[Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?[\\])]?[ \\t]++");
    private static final Pattern NICK = Pattern.compile("<[ @+%&~!]?([^<>\\s:]{1,40})>[ \\t]*+");
    private static final Pattern SERVICE = Pattern
            .compile(
                    "(?:\\*{1,3}|-!-|-{2,3}>?|<-{1,2}|-->|={1,3}|=-=|→|←|⇐|⇒|•|Topic|\\S{1,40} (?:(?:has )?(?:joined|left|quit)|is now known as))(?:[ \\t].*)?",
                    Pattern.DOTALL);
    private static final Pattern OPEN_NICK = Pattern.compile("[@+%&~!]?([^<>\\s:]{1,40})(?:(?::[ \\t]|\\t)[ \\t]*+)");
    private static final Pattern PRESENCE = Pattern.compile("\\bis now known as \\S"
            + "|\\b(?:joined|left) (?:the (?:chat ?room|channel)\\b|[#&]\\S)|\\b(?:has (?:left|quit)|quit|left the chat room\\.?) [(\\[]");
    /** What clients write when a log, a session or a day begins or ends. */
    private static final Pattern FRAME = Pattern.compile("--- (?:Log opened|Log closed|Day changed) .*"
            + "|\\*{4} (?:BEGIN|END|ENDING) LOGGING AT .*|Session (?:Start|Close|Time|Ident): .*");

    private static final int NOON = 12;

    /** Reads a line; null if it has no time, or neither a nick nor a mark of the client behind it. */
    static IrcLine of(String line) {
        var prefix = PREFIX.matcher(line);
        if (!prefix.lookingAt()) {
            return null;
        }
        var relayed = RelayedNick.at(line, prefix.end());
        if (relayed != null) {
            return new IrcLine(day(prefix), seconds(prefix), relayed.nick(), relayed.end(), false, false);
        }
        var nick = NICK.matcher(line).region(prefix.end(), line.length());
        if (nick.lookingAt()) {
            return new IrcLine(day(prefix), seconds(prefix), nick.group(1), nick.end(), false, false);
        }
        if (SERVICE.matcher(line).region(prefix.end(), line.length()).matches()) {
            boolean presence = PRESENCE.matcher(line).region(prefix.end(), line.length()).find();
            return new IrcLine(day(prefix), seconds(prefix), null, line.length(), false, presence);
        }
        var open = OPEN_NICK.matcher(line).region(prefix.end(), line.length());
        return open.lookingAt()
                ? new IrcLine(day(prefix), seconds(prefix), open.group(1), open.end(), true, false)
                : null;
    }

    /** Whether a line says only that the log, a session or a day begins or ends. */
    static boolean isFrame(String line) {
        return FRAME.matcher(line).matches();
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
