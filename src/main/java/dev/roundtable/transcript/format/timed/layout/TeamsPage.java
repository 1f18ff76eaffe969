package dev.roundtable.transcript.format.timed.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the transcript of a page of Teams that was copied as text. Above the words stand the name, the time twice without a space, and both
 * again in words: {@code Anna Weber}, {@code 0 minutes 3 seconds0:03}, {@code Anna Weber 0 minutes 3 seconds}. The last line is enough.
 */
final class TeamsPage {

    private static final String UNIT = "(?:hours?|minute[nrs]?|second(?:e[ns]?|s|[oi])?|Stunden?|Minuten?|Sekunden?|heures?|horas?|minutos?|segundos?"
            + "|or[ae]|minut[oi]|uur|timmar|timme|sekund(?:er)?|minut|小时|小時|时|分钟|分鐘|分|秒钟|秒|時間|시간|분|초)";
    private static final String WORDS = "((?:\\d{1,2} ?" + UNIT + "(?:(?:, ?| )(?:et |und |and |y |e |en |och )?)?){1,3}+)";
    private static final Pattern TWICE = Pattern.compile(WORDS + "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}");
    private static final Pattern NAMED = Pattern.compile("(\\D{1,80}?(?:\\(\\d{1,3}\\))?) " + WORDS);
    /** A number and the first letters of its unit. */
    private static final Pattern PART = Pattern.compile("(\\d{1,2}) ?(\\p{L}{1,2})");
    private static final String MINUTES = "mM分분";
    private static final String SECONDS = "sS秒초";
    /** A word for hours begins like one for seconds. */
    private static final String STUNDE = "St";
    private static final int LONGEST = 140;
    /** So many lines at the beginning decide. */
    private static final int MOST_LINES = 140;
    private static final int LONGEST_INITIALS = 4;
    private static final int FEWEST = 2;

    private TeamsPage() {
    }

    /** The text with a name and a time above the words, line for line; the text itself if it is no such page. */
    static String lines(String text) {
        if (!mayBe(text)) {
            return text;
        }
        var lines = new ArrayList<>(text.lines().toList());
        var names = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var named = line.length() > LONGEST ? null : NAMED.matcher(line);
            if (named != null && named.matches() && (follows(lines, i, named.group(1)) || names.contains(named.group(1)))) {
                names.add(named.group(1));
                lines.set(i, named.group(1) + "  " + clock(named.group(2)));
                clearAbove(lines, i, named.group(1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean mayBe(String text) {
        return text.lines().limit(MOST_LINES).filter(line -> isTwice(line)).limit(FEWEST).count() == FEWEST;
    }

    private static boolean isTwice(String line) {
        return line.length() <= LONGEST && !line.isEmpty() && Character.isDigit(line.charAt(0))
                && TWICE.matcher(line.strip()).matches();
    }

    /** Whether a line with a name in words stands below the same name and its time. */
    private static boolean follows(List<String> lines, int at, String name) {
        return at > 1 && isTwice(lines.get(at - 1)) && lines.get(at - 2).strip().equals(name);
    }

    /** Empties the lines that say the same as the line below: the time, the name, and the initials above them. */
    private static void clearAbove(List<String> lines, int at, String name) {
        if (!follows(lines, at, name)) {
            return;
        }
        lines.set(at - 1, "");
        lines.set(at - 2, "");
        if (at > 2 && isInitials(lines.get(at - 3).strip(), name)) {
            lines.set(at - 3, "");
        }
    }

    private static boolean isInitials(String text, String name) {
        return text.length() <= LONGEST_INITIALS && !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c) && name.indexOf(c) >= 0);
    }

    /** The time in words as a clock. A unit that is 0 may be left out. */
    private static String clock(String words) {
        int hours = 0;
        int minutes = 0;
        int seconds = 0;
        var parts = PART.matcher(words);
        while (parts.find()) {
            int number = Integer.parseInt(parts.group(1));
            char unit = parts.group(2).charAt(0);
            if (MINUTES.indexOf(unit) >= 0) {
                minutes = number;
            } else if (SECONDS.indexOf(unit) >= 0 && !parts.group(2).equals(STUNDE)) {
                seconds = number;
            } else {
                hours = number;
            }
        }
        return String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds);
    }
}
