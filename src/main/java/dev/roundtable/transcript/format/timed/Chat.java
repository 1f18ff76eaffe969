package dev.roundtable.transcript.format.timed;

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
 * {@code 2024-04-02 10:15:02 Anna Weber: words}; also logs of IRC, see {@link IrcLine}. A line that has a date and no name is written by the service.
 */
final class Chat {

    private static final int REACH = 200;
    /** A dot in a date stands before this index. */
    private static final int FIRST_DOT = 6;
    private static final double DAY = 24 * 3600.0;
    private static final int NOON = 12;

    private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,6})?(?:[ \u00a0\u202f]?([AaPp])\\.?[Mm]\\.?)?";
    /** Marks of direction, which WhatsApp puts before lines. */
    private static final String MARKS = "[\u200e\u200f\ufeff]*+";
    private static final Pattern NUMBERS = Pattern.compile(MARKS
            + "(?:\\[(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4}),? " + CLOCK + "\\]"
            + "|(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2,4}),? " + CLOCK + " [-–])[ ]++");
    private static final Pattern ISO = Pattern
            .compile(MARKS + "\\[?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T|,? )" + CLOCK + "Z?\\]?(?: [-–])?[ \\t]++");
    private static final Pattern ZOOM = Pattern.compile(CLOCK + "[ \\t]++[Ff]rom[ \\t]++");
    /** LINE parts time, name and words by tabs, below a line with the day. */
    private static final Pattern TABS = Pattern.compile(CLOCK + "\\t([^\\t]{1,60}+)\\t");
    /** A line with only a day, which begins the messages of that day. */
    private static final Pattern DAY_LINE = Pattern
            .compile("\\s*+\\d{4}[/.年-]\\d{1,2}[/.月-]\\d{1,2}日?\\s?(?:[(（]?[\\p{L}.]{1,9}[)）]?)?\\s*+");
    private static final Pattern NAME = Pattern.compile(MARKS + "([^:：]{1,90}?)[ \\t]*+[:：](?!//)[ \\t]*+");
    private static final Pattern TO = Pattern.compile("[ \\t]++to[ \\t]++(?:.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OMITTED = Pattern.compile(MARKS
            + "(?:<[^<>]{3,40}>|(?:image|video|audio|sticker|GIF|document) omitted|(?:Bild|Video|Audio|Sticker) weggelassen)");
    private static final Set<String> LEVELS = Set.of("info", "debug", "warn", "warning", "error", "trace", "fatal", "notice",
            "severe", "critical");

    private final boolean monthFirst;
    private final boolean irc;
    private final boolean tabbed;
    private final boolean sure;
    private LocalDate first;
    private boolean several;

    private Chat(boolean monthFirst, boolean irc, boolean tabbed, boolean sure) {
        this.monthFirst = monthFirst;
        this.irc = irc;
        this.tabbed = tabbed;
        this.sure = sure;
    }

    /** A message: the day is null in a chat with times only. */
    private record Message(int[] day, boolean numbers, double time, String name, int start) {}

    /** The chat of a text; null if fewer than half of the lines that are not blank are messages of people. */
    static Chat of(String text) {
        int filled = 0;
        int messages = 0;
        boolean sure = false;
        int nicks = 0;
        boolean tabbed = false;
        var order = new DayOrder();
        var names = new HashSet<String>();
        for (var lines = new Lines(text); lines.next();) {
            if (lines.isBlank()) {
                continue;
            }
            filled++;
            var irc = IrcLine.of(start(lines.text()));
            if (irc != null) {
                messages++;
                nicks += irc.nick() == null ? 0 : 1;
                continue;
            }
            tabbed |= isDay(lines.text());
            var message = read(lines.text(), tabbed);
            if (message == null) {
                if (filled == REACH && messages == 0) {
                    return null;
                }
                continue;
            }
            messages++;
            if (message.name == null || LEVELS.contains(message.name.toLowerCase(Locale.ROOT).split("[ \\[\\]]", 2)[0])) {
                continue;
            }
            names.add(message.name);
            sure |= message.numbers || message.day == null || VoiceName.isCertain(message.name);
            if (message.numbers) {
                order.see(message.day, lines.text().indexOf('.') >= 0 && lines.text().indexOf('.') < FIRST_DOT);
            }
        }
        boolean irc = nicks > 1;
        return messages > 1 && 2 * messages >= filled && (irc || sure && !names.isEmpty())
                ? new Chat(order.isMonthFirst(), irc, tabbed, order.isSure())
                : null;
    }

    /** Whether a line begins a message, of a person or of the service. */
    boolean begins(String line) {
        return irc && IrcLine.of(start(line)) != null || read(line, tabbed) != null;
    }

    /** Whether this is a log of IRC, in which nicks are in angle brackets. */
    boolean isIrc() {
        return irc;
    }

    /** The day of the first message; null if the chat does not state it, or in a way that can be read twice. */
    LocalDate first() {
        return sure ? first : null;
    }

    /** Whether the chat goes on for several days, of which the day or the month may stand first. */
    boolean isDoubtful() {
        return !sure && several;
    }

    /** Whether a line says only on which day the messages below it were written. */
    static boolean isDay(String line) {
        return line.length() < 40 && DAY_LINE.matcher(line).matches();
    }

    /** The message of a person that begins in a line; null if the service wrote it, or only a picture was sent. */
    TimedLine message(int number, String line) {
        var spoken = irc ? IrcLine.of(start(line)) : null;
        if (spoken != null) {
            see(spoken.day());
            var clock = new Clock((spoken.day() == null ? 0 : spoken.day()) * DAY + spoken.time(), null, true, true, 0,
                    spoken.start());
            return spoken.nick() == null
                    ? null
                    : new TimedLine(number, Shape.TEXT_TIME_TEXT, line, clock, '<' + spoken.nick() + '>',
                            line.substring(spoken.start()).strip(), true, false);
        }
        var message = read(line, tabbed);
        if (message.name == null) {
            return null;
        }
        var after = line.substring(message.start).strip();
        var words = OMITTED.matcher(after).matches() ? "" : after;
        see(message.day == null ? null : day(message));
        var clock = new Clock(day(message) * DAY + message.time, null, true, true, 0, message.start);
        return new TimedLine(number, Shape.TEXT_TIME_TEXT, line, clock, message.name, words, true, false);
    }

    private void see(Long day) {
        var date = day == null || day == 0 ? null : LocalDate.ofEpochDay(day);
        first = first == null ? date : first;
        several |= date != null && !date.equals(first);
    }

    /** The day of a message since 1970; 0 if it has none. */
    private long day(Message message) {
        if (message.day == null) {
            return 0;
        }
        var day = message.day;
        return DayOrder.epochDay(message.numbers ? day : new int[]{ day[2], day[1], day[0] }, message.numbers && monthFirst);
    }

    private static String start(String line) {
        return line.length() > REACH ? line.substring(0, REACH) : line;
    }

    private static Message read(String line, boolean tabbed) {
        if (line.isEmpty() || line.charAt(0) < 0x80 && "[0123456789".indexOf(line.charAt(0)) < 0) {
            return null;
        }
        var start = start(line);
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
            var tabs = TABS.matcher(start);
            return tabbed && tabs.lookingAt() && VoiceName.mayBe(tabs.group(5).strip())
                    ? new Message(null, false, seconds(tabs, 1), tabs.group(5).strip(), tabs.end())
                    : null;
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
