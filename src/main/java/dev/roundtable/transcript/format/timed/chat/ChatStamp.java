package dev.roundtable.transcript.format.timed.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.DayOrder;

/**
 * The date and the time before a message of a chat, as WhatsApp, Telegram, Discord and others write them in the languages of their users:
 * {@code [12/04/2024, 10:15:02]}, {@code 12/04/2024 à 10:15 -}, {@code 2024/4/12 下午2:15 -}, {@code 12/4/24, 2:15 p. m. -}. No standard
 * describes them.
 *
 * @param day day or month, month or day, and year if {@code numbers}; else year, month and day
 * @param numbers whether the year stands last
 * @param time seconds since midnight
 * @param dots whether dots part the numbers, as where the day stands first
 * @param marked whether only chats write the date and the time in this form; logs of programs share the other forms
 * @param end the index behind it
 */
record ChatStamp(int[] day, boolean numbers, double time, boolean dots, boolean marked,
        int end) {

    private static final int LONGEST = 60;
    private static final int NOON = 12;

    private static final String SPACE = "[ \u00a0\u202f]";
    private static final String SEPARATOR = "[./-]" + SPACE + "?";
    private static final String BEFORE_NOON = "上午|午前|오전|凌晨|早上|清晨";
    private static final String AFTER_NOON = "下午|午後|오후|中午|晚上|傍晚";
    private static final String DATE = "(?:(?<a>\\d{1,2})(?:(?<dots>\\.)" + SPACE + "?|" + SEPARATOR + ")(?<b>\\d{1,2})"
            + SEPARATOR
            + "(?<c>\\d{4}|\\d{2})(?!\\d)\\.?|(?<y>\\d{4})(?:" + SEPARATOR + "|年" + SPACE + "?)(?<m>\\d{1,2})(?:" + SEPARATOR
            + "|月" + SPACE + "?)(?<d>\\d{1,2})[日.]?)";
    private static final String BETWEEN = "(?:T|(?<comma>[,،])?" + SPACE + "(?:(?<at>à|um|at|alle|a las|às|kl\\.?|klo)" + SPACE
            + ")?|(?=[\\p{L}&&[^A-Za-z]]))";
    private static final String CLOCK = "(?:(?<han>" + BEFORE_NOON + "|" + AFTER_NOON + ")" + SPACE + "?)?"
            + "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?:\\.\\d{1,6})?Z?"
            + "(?:" + SPACE + "?(?<half>[AaPp](?=\\.?" + SPACE + "?[Mm](?!\\p{L}))|[صم](?!\\p{L})|[πμ](?=\\.?μ))"
            + "(?:\\.?" + SPACE + "?[Mmμ](?!\\p{L})\\.?)?+)?";
    private static final Pattern STAMP = Pattern.compile(
            "(?<open>\\[)?" + DATE + BETWEEN + CLOCK + "(?:(?<close>\\])|(?<dash>" + SPACE + "[-–])(?= )|[:,](?= ))?");

    /**
     * Reads the date and the time at an index of a line.
     *
     * @return null if none stands there
     */
    static ChatStamp at(String line, int from) {
        var match = STAMP.matcher(digits(line.substring(from, Math.min(line.length(), from + LONGEST))));
        if (!match.lookingAt() || (match.group("open") == null) != (match.group("close") == null)) {
            return null;
        }
        boolean numbers = match.group("a") != null;
        var day = numbers
                ? new int[]{ number(match, "a"), number(match, "b"), number(match, "c") }
                : new int[]{ number(match, "y"), number(match, "m"), number(match, "d") };
        boolean enclosed = match.group("open") != null;
        boolean marked = match.group("han") != null || match.group("at") != null
                || numbers && (match.group("dash") != null || enclosed && match.group("comma") != null);
        return new ChatStamp(day, numbers, seconds(match), numbers && match.group("dots") != null, marked, from + match.end());
    }

    /** The day since 1970. */
    long epochDay(boolean monthFirst) {
        return DayOrder.epochDay(numbers ? day : new int[]{ day[2], day[1], day[0] }, numbers && monthFirst);
    }

    /** A text in which all digits are those of ASCII, at the same places. */
    private static String digits(String text) {
        if (text.chars().noneMatch(c -> c > 0x7f && Character.isDigit(c))) {
            return text;
        }
        var ascii = new StringBuilder(text);
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c > 0x7f && Character.isDigit(c)) {
                ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return ascii.toString();
    }

    private static double seconds(Matcher match) {
        int hour = number(match, "hour");
        var han = match.group("han");
        var half = match.group("half");
        if (han != null || half != null) {
            boolean after = han != null ? AFTER_NOON.contains(han) : "Ppمμ".contains(half);
            hour = hour % NOON + (after ? NOON : 0);
        }
        return hour * 3600.0 + number(match, "minute") * 60 + (match.group("second") == null ? 0 : number(match, "second"));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
