package dev.roundtable.transcript.format.timed.chat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.transcript.format.timed.line.DayOrder;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Counts the lines of a text that have the form of messages, and decides whether the text is a chat. */
final class ChatCount {

    private static final int LONGEST_NAME = 60;
    /** Messages may have this many lines on average, if their first lines have a form that only chats have. */
    private static final int MOST_LINES = 30;
    private static final Set<String> LEVELS = Set.of("info", "debug", "warn", "warning", "error", "trace", "fatal", "notice",
            "severe", "critical");

    private final DayOrder order = new DayOrder();
    private final Set<String> names = new HashSet<>();
    private int filled;
    private int messages;
    private int marked;
    private int named;
    private int levels;
    private int nicks;
    private int openNicks;
    private int presences;
    /** Messages and lines of the server, if nicks stand without angle brackets. */
    private int openLines;
    private int above;
    private boolean tabbed;
    private boolean sure;
    /** What stands behind the time in the line above, if it may be a name. */
    private String alone;

    /** Counts a line that is not blank; false if so many lines are no messages that the text is no chat. */
    boolean see(String line) {
        filled++;
        var irc = IrcLine.of(line.length() > ChatLine.REACH ? line.substring(0, ChatLine.REACH) : line);
        if (irc != null) {
            openLines++;
            presences += irc.presence() ? 1 : 0;
        }
        if (irc != null && !irc.open()) {
            messages++;
            nicks += irc.nick() == null ? 0 : 1;
            return true;
        }
        openNicks += irc == null || isLevel(irc.nick()) ? 0 : 1;
        tabbed |= Chat.isDay(line);
        var message = ChatLine.of(line, tabbed);
        if (message == null) {
            above += alone == null ? 0 : 1;
            if (alone != null) {
                names.add(alone);
            }
            alone = null;
            return messages > 0 || filled < ChatLine.REACH;
        }
        messages++;
        marked += message.marked() ? 1 : 0;
        alone = message.alone() != null && !message.alone().isEmpty() && message.alone().length() <= LONGEST_NAME
                ? message.alone()
                : null;
        if (message.stamp() != null && message.stamp().numbers()) {
            order.see(message.stamp().day(), message.stamp().dots());
        }
        if (message.name() != null) {
            name(message);
        }
        return true;
    }

    private void name(ChatLine message) {
        if (isLevel(message.name())) {
            levels++;
            return;
        }
        named++;
        names.add(message.name());
        sure |= message.stamp() == null || message.stamp().numbers() || message.marked() || VoiceName.isCertain(message.name());
    }

    private static boolean isLevel(String name) {
        return LEVELS.contains(name.toLowerCase(Locale.ROOT).split("[ \\[\\]]", 2)[0]);
    }

    /** Whether the text is a chat. */
    boolean isChat() {
        if (hasOpenNicks()) {
            return true;
        }
        if (messages < 2 || 4 * levels > messages) {
            return false;
        }
        boolean most = 2 * messages >= filled || isCertain() && MOST_LINES * messages >= filled;
        return most && (irc() || areNamesAbove() || sure && named > 0);
    }

    /** Whether names are certain, because only chats have lines of this form. */
    boolean isCertain() {
        return irc() || areNamesAbove() || isMarked();
    }

    private boolean isMarked() {
        return marked > 1 && 2 * marked >= messages && named > 0;
    }

    /** Whether the names stand alone behind the times, above the words: the names return. */
    boolean areNamesAbove() {
        return above > 1 && 2 * above >= messages && above > 2 * named && 3 * names.size() <= 2 * above + 1;
    }

    /** Whether this is a log of IRC. */
    boolean irc() {
        return nicks > 1 || hasOpenNicks();
    }

    /** Whether this is a log of IRC with nicks without angle brackets: most lines have a time, and some tell who came and left. */
    boolean hasOpenNicks() {
        return nicks == 0 && openNicks > 1 && presences > 1 && 2 * openLines > filled;
    }

    /** Whether tabs part times, names and words below a day. */
    boolean tabbed() {
        return tabbed;
    }

    /** The order of days and months. */
    DayOrder order() {
        return order;
    }
}
