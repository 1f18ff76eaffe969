package dev.roundtable.transcript.format.timed.chat;

import java.time.LocalDate;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.ChatReaction;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.Clock;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;

/**
 * Reads the lines of a chat in which the date, the time and the name stand before the words: {@code [12/04/2024, 10:15:02] Anna: words}
 * and {@code 12/04/2024, 10:15 - Anna: words} (WhatsApp), {@code 10:15:02 From Anna to Everyone: words} (Zoom),
 * {@code 2024-04-02 10:15:02 Anna Weber: words}; or above them: {@code Anna, [12.04.24 10:15]} (Telegram), {@code [4/12/2024 10:15 AM] anna}
 * (Discord); also logs of IRC, see {@link IrcLine}. A message that has a date and no name is written by the service.
 */
public final class Chat {

    private static final double DAY = 24 * 3600.0;

    /** A line with only a day, which begins the messages of that day. */
    private static final Pattern DAY_LINE = Pattern
            .compile("\\s*+\\d{4}[/.年-]\\d{1,2}[/.月-]\\d{1,2}日?\\s?(?:[(（]?[\\p{L}.]{1,9}[)）]?)?\\s*+");

    private final ChatCount count;
    private LocalDate first;
    private boolean several;
    /** Whether the lines below the last message belong to nobody. */
    private boolean silent;

    private Chat(ChatCount count) {
        this.count = count;
    }

    /** The chat of a text; null if it is none. */
    public static Chat of(String text) {
        var count = new ChatCount();
        for (var lines = new Lines(text); lines.next();) {
            if (!lines.isBlank() && !count.see(lines.text())) {
                return null;
            }
        }
        return count.isChat() ? new Chat(count) : null;
    }

    /** Whether a line begins a message, of a person or of the service. */
    public boolean begins(String line) {
        return irc(line) != null || ChatLine.of(line, count.tabbed()) != null;
    }

    /** Whether names and messages are certain, because only chats have lines of this form. */
    public boolean isCertain() {
        return count.isCertain();
    }

    /** The day of the first message; null if the chat does not state it, or in a way that can be read twice. */
    public LocalDate first() {
        return count.order().isSure() ? first : null;
    }

    /** Whether the chat goes on for several days, of which the day or the month may stand first. */
    public boolean isDoubtful() {
        return !count.order().isSure() && several;
    }

    /** Whether a line says only on which day the messages below it were written. */
    public static boolean isDay(String line) {
        return line.length() < 40 && DAY_LINE.matcher(line).matches();
    }

    /** The message of a person that begins in a line; null if the service wrote it. */
    public TimedLine message(int number, String line) {
        silent = false;
        var spoken = irc(line);
        if (spoken != null) {
            see(spoken.day());
            if (spoken.nick() != null && ChatNotice.isPresence(spoken.nick(), line.substring(spoken.start()))) {
                return null;
            }
            var clock = new Clock((spoken.day() == null ? 0 : spoken.day()) * DAY + spoken.time(), null, true, true, 0,
                    spoken.start());
            return spoken.nick() == null
                    ? null
                    : new TimedLine(number, Shape.MESSAGE, line, clock, spoken.nick(), line.substring(spoken.start()).strip(),
                            true, false);
        }
        var message = ChatLine.of(line, count.tabbed());
        boolean above = message.name() == null && count.areNamesAbove();
        var name = above ? message.alone().replaceFirst(" \\((?:pinned|edited)\\)$", "") : message.name();
        if (name == null || name.isEmpty()) {
            silent = true;
            return null;
        }
        var after = line.substring(above ? line.length() : message.start());
        var words = ChatNotice.words(after);
        silent = words.isEmpty() && !after.isBlank() && !ChatReaction.isReply(after) || ChatNotice.isPresence(name, words);
        if (silent) {
            return null;
        }
        long day = message.stamp() == null ? 0 : message.stamp().epochDay(count.order().isMonthFirst());
        see(message.stamp() == null ? null : day);
        var clock = new Clock(day * DAY + message.time(), null, true, true, 0, message.start());
        return new TimedLine(number, isCertain() ? Shape.MESSAGE : Shape.TEXT_TIME_TEXT, line, clock, name, words, true, false);
    }

    /** A line below a message; null if nobody wrote it. */
    public TimedLine more(int number, String line, boolean afterBlank) {
        silent |= ChatNotice.beginsOther(line);
        return silent || ChatNotice.isOther(line) || count.irc() && IrcLine.isFrame(line)
                ? null
                : new TimedLine(number, Shape.TEXT, line, null, line, "", afterBlank, false);
    }

    private IrcLine irc(String line) {
        var irc = count.irc() ? IrcLine.of(start(line)) : null;
        return irc != null && irc.open() && !count.hasOpenNicks() ? null : irc;
    }

    private void see(Long day) {
        var date = day == null || day == 0 ? null : LocalDate.ofEpochDay(day);
        first = first == null ? date : first;
        several |= date != null && !date.equals(first);
    }

    private static String start(String line) {
        return line.length() > ChatLine.REACH ? line.substring(0, ChatLine.REACH) : line;
    }
}
