package dev.roundtable.transcript.format.timed.chat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.roundtable.transcript.format.timed.line.VoiceName;

/**
 * A line of a chat at which a message begins.
 *
 * @param stamp null if the chat has times only
 * @param time seconds since midnight
 * @param name null if the service wrote the message, or the name stands alone
 * @param alone what stands behind the time if no colon follows, such as the name above the words; null if there is a name
 * @param start where the words begin
 * @param marked whether only chats have lines of this form
 */
record ChatLine(ChatStamp stamp, double time, String name, String alone, int start, boolean marked) {

    static final int REACH = 200;

    /** Marks of direction, which WhatsApp puts before lines. */
    static final String MARKS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*+";
    private static final Pattern LEADING = Pattern.compile(MARKS);
    private static final Pattern ZOOM = Pattern
            .compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?[ \\t]++([Ff])rom[ \\t]++");
    /** LINE parts time, name and words by tabs, below a line with the day. */
    private static final Pattern TABS = Pattern
            .compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])\\.?[Mm]\\.?)?\\t([^\\t]{1,60}+)\\t");
    /** Zoom writes the date, who sent a message and to whom, in the language of the program. */
    private static final List<Pattern> SENT = Stream.of("from to", "von an", "de à", "de para", "de a", "da a", "от кому",
            "(?:发件人|发送者|來自|来自|發件人|傳送者|寄件者|发自|發自) (?:收件人|收件者|接收者|发送至|發送至|到|至)", "(?:발신자|보낸.사람) (?:수신자|받는.사람)",
            "(?:送信者|差出人) (?:宛先|受信者)").map(words -> words.split(" "))
            .map(words -> Pattern.compile("(?i:" + words[0] + ")[:：]?[ \\t]++([^:：]{1,80}?)[ \\t]++(?i:" + words[1]
                    + ")[:：]?[ \\t]++[^:：]{1,80}+[:：][ \\t]*+", Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern NAME = Pattern.compile(MARKS + "([^:：]{1,90}?)[ \\t]*+[:：](?!//)[ \\t]*+");
    private static final Pattern TO = Pattern.compile("[ \\t]++to[ \\t]++(?:.*)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 80;
    private static final int NOON = 12;

    /**
     * Reads a line.
     *
     * @param tabbed whether a line with the day stands above, so that tabs are those of LINE
     * @return null if no message begins there
     */
    static ChatLine of(String all, boolean tabbed) {
        var line = all.length() > REACH ? all.substring(0, REACH) : all;
        var leading = LEADING.matcher(line);
        int from = leading.lookingAt() ? leading.end() : 0;
        if (from >= line.length()) {
            return null;
        }
        if (line.charAt(from) != '[' && !Character.isDigit(line.charAt(from))) {
            return behindName(line, from);
        }
        var stamp = ChatStamp.at(line, from);
        if (stamp != null) {
            return named(line, stamp);
        }
        var zoom = ZOOM.matcher(line);
        if (!zoom.lookingAt()) {
            var tabs = TABS.matcher(line);
            return tabbed && tabs.lookingAt() && VoiceName.mayBe(tabs.group(5).strip())
                    ? new ChatLine(null, seconds(tabs), tabs.group(5).strip(), null, tabs.end(), true)
                    : null;
        }
        var name = NAME.matcher(line).region(zoom.end(), line.length());
        return name.lookingAt()
                ? new ChatLine(null, seconds(zoom), TO.matcher(name.group(1)).replaceFirst("").strip(), null, name.end(),
                        zoom.group(5).equals("F"))
                : null;
    }

    /** Telegram copies {@code Anna, [20.01.21 19:04]} above the words. */
    private static ChatLine behindName(String line, int from) {
        int comma = line.indexOf(", [", from);
        var stamp = comma <= from || comma > from + LONGEST_NAME ? null : ChatStamp.at(line, comma + 2);
        if (stamp == null) {
            return null;
        }
        boolean colon = stamp.end() < line.length() && line.charAt(stamp.end()) == ':';
        return new ChatLine(stamp, stamp.time(), line.substring(from, comma).strip(), null, stamp.end() + (colon ? 1 : 0),
                true);
    }

    private static ChatLine named(String line, ChatStamp stamp) {
        boolean apart = stamp.end() < line.length() && Character.isWhitespace(line.charAt(stamp.end()));
        if (!apart) {
            return null;
        }
        int from = stamp.end() + 1;
        for (var pattern : SENT) {
            var sent = pattern.matcher(line).region(from, line.length());
            if (sent.lookingAt()) {
                return new ChatLine(stamp, stamp.time(), sent.group(1).strip(), null, sent.end(), true);
            }
        }
        var match = NAME.matcher(line).region(from, line.length());
        if (!match.lookingAt()) {
            return new ChatLine(stamp, stamp.time(), null, line.substring(from).strip(), line.length(), stamp.marked());
        }
        var name = match.group(1).strip().replaceFirst("^~[ \u00a0\u202f]?(?=\\S)", "");
        return new ChatLine(stamp, stamp.time(), name.strip(), null, match.end(), stamp.marked());
    }

    private static double seconds(Matcher match) {
        int hour = Integer.parseInt(match.group(1));
        var half = match.group(4);
        hour = half == null ? hour : hour % NOON + ("pP".contains(half) ? NOON : 0);
        var second = match.group(3);
        return hour * 3600.0 + Integer.parseInt(match.group(2)) * 60 + (second == null ? 0 : Integer.parseInt(second));
    }
}
