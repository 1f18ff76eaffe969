package dev.roundtable.transcript.format.timed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.Lines;
import dev.roundtable.transcript.format.timed.TimedLine.Shape;

/**
 * Reads the lines of a chat in which the date, the time and the name stand before the words: {@code [12/04/2024, 10:15:02] Anna: words}
 * and {@code 12/04/2024, 10:15 - Anna: words} (WhatsApp), {@code 10:15:02 From Anna to Everyone: words} (Zoom),
 * {@code 2024-04-02 10:15:02 Anna Weber: words}. A line that has a date and no name is written by the service.
 */
final class Chat {

    private static final int REACH = 200;
    private static final double DAY = 24 * 3600.0;
    private static final int NOON = 12;
    private static final int MONTHS = 12;

    private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,6})?(?:[ \u00a0\u202f]?([AaPp])\\.?[Mm]\\.?)?";
    /** Marks of direction, which WhatsApp puts before lines. */
    private static final String MARKS = "[\u200e\u200f\ufeff]*+";
    private static final Pattern NUMBERS = Pattern.compile(MARKS
            + "(?:\\[(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4}),? " + CLOCK + "\\]"
            + "|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4}),? " + CLOCK + " [-–])[ ]++");
    private static final Pattern ISO = Pattern
            .compile(MARKS + "\\[?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T|,? )" + CLOCK + "Z?\\]?(?: [-–])?[ \\t]++");
    private static final Pattern ZOOM = Pattern.compile(CLOCK + "[ \\t]++[Ff]rom[ \\t]++");
    private static final Pattern NAME = Pattern.compile(MARKS + "([^:：]{1,90}?)[ \\t]*+[:：](?!//)[ \\t]*+");
    private static final Pattern TO = Pattern.compile("[ \\t]++to[ \\t]++(?:.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OMITTED = Pattern.compile(MARKS
            + "(?:<[^<>]{3,40}>|(?:image|video|audio|sticker|GIF|document) omitted|(?:Bild|Video|Audio|Sticker) weggelassen)");
    private static final Set<String> LEVELS = Set.of("info", "debug", "warn", "warning", "error", "trace", "fatal", "notice",
            "severe", "critical");

    private final boolean monthFirst;

    private Chat(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** A message: the day is null in a chat with times only. */
    private record Message(int[] day, boolean numbers, double time, String name, int start) {}

    /** The chat of a text; null if fewer than half of the lines that are not blank are messages of people. */
    static Chat of(String text) {
        int filled = 0;
        int messages = 0;
        boolean sure = false;
        boolean isMonthFirst = false;
        boolean isDayFirst = false;
        var names = new HashSet<String>();
        for (var lines = new Lines(text); lines.next();) {
            if (lines.isBlank()) {
                continue;
            }
            filled++;
            var message = read(lines.text());
            if (message == null) {
                if (filled == REACH && messages == 0) {
                    return null;
                }
                continue;
            }
            messages++;
            if (message.name == null || LEVELS.contains(message.name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            names.add(message.name);
            sure |= message.numbers || message.day == null || VoiceName.isCertain(message.name);
            if (message.numbers) {
                isDayFirst |= message.day[0] > MONTHS;
                isMonthFirst |= message.day[1] > MONTHS;
            }
        }
        return messages > 1 && 2 * messages >= filled && sure && !names.isEmpty()
                ? new Chat(isMonthFirst && !isDayFirst)
                : null;
    }

    /** Whether a line begins a message, of a person or of the service. */
    boolean begins(String line) {
        return read(line) != null;
    }

    /** The message of a person that begins in a line; null if the service wrote it, or only a picture was sent. */
    TimedLine message(int number, String line) {
        var message = read(line);
        if (message.name == null) {
            return null;
        }
        var after = line.substring(message.start).strip();
        var words = OMITTED.matcher(after).matches() ? "" : after;
        var clock = new Clock(day(message) * DAY + message.time, null, true, true, 0, message.start);
        return new TimedLine(number, Shape.TEXT_TIME_TEXT, line, clock, message.name, words, true, false);
    }

    private long day(Message message) {
        if (message.day == null) {
            return 0;
        }
        var day = message.day;
        int year = message.numbers ? day[2] : day[0];
        int month = message.numbers ? day[monthFirst ? 0 : 1] : day[1];
        int date = message.numbers ? day[monthFirst ? 1 : 0] : day[2];
        try {
            return LocalDate.of(year < 100 ? 2000 + year : year, month, date).toEpochDay();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private static Message read(String line) {
        if (line.isEmpty() || line.charAt(0) < 0x80 && "[0123456789".indexOf(line.charAt(0)) < 0) {
            return null;
        }
        var start = line.length() > REACH ? line.substring(0, REACH) : line;
        var numbers = NUMBERS.matcher(start);
        if (numbers.lookingAt()) {
            int group = numbers.group(1) == null ? 8 : 1;
            return named(start, ints(numbers, group), true, seconds(numbers, group + 3), numbers.end());
        }
        var iso = ISO.matcher(start);
        if (iso.lookingAt()) {
            return named(start, ints(iso, 1), false, seconds(iso, 4), iso.end());
        }
        var zoom = ZOOM.matcher(start);
        if (!zoom.lookingAt()) {
            return null;
        }
        var message = named(start, null, false, seconds(zoom, 1), zoom.end());
        return message.name == null ? null : message;
    }

    private static Message named(String line, int[] day, boolean numbers, double time, int from) {
        var match = NAME.matcher(line).region(from, line.length());
        if (!match.lookingAt()) {
            return new Message(day, numbers, time, null, line.length());
        }
        var name = match.group(1).replaceFirst("^~[ \u00a0\u202f]?", "");
        if (day == null) {
            name = TO.matcher(name).replaceFirst("");
        }
        return new Message(day, numbers, time, name.strip(), match.end());
    }

    private static int[] ints(Matcher match, int group) {
        return new int[]{ Integer.parseInt(match.group(group)), Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group + 2)) };
    }

    private static double seconds(Matcher match, int group) {
        int hour = Integer.parseInt(match.group(group));
        var half = match.group(group + 3);
        if (half != null) {
            hour = hour % NOON + ("pP".contains(half) ? NOON : 0);
        }
        var seconds = match.group(group + 2);
        return hour * 3600.0 + Integer.parseInt(match.group(group + 1)) * 60
                + (seconds == null ? 0 : Integer.parseInt(seconds));
    }
}
