package dev.roundtable.transcript.format.timed.line;

import java.util.regex.Pattern;

/** Parses a time in words that is alone on its line, as pages of videos have it: {@code 1 minute, 5 seconds}, {@code 1h 2m 3s}. */
final class SpokenClock {

    static final int LONGEST = 60;

    private static final Pattern TIME = Pattern.compile("[\\[(]?"
            + "(?:(\\d{1,3}) ?(?:h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|小时|小時|時間|ч|час(?:а|ов)?)(?![a-z])[, ]*+(?:and |und |et |y |e )?)?+"
            + "(?:(\\d{1,4}) ?(?:m|mins?\\.?|minutes?|minuten?|minutos?|分钟|分鐘|分|мин|минут[аы]?)(?![a-z])[, ]*+(?:and |und |et |y |e )?)?+"
            + "(?:(\\d{1,5}) ?(?:s|secs?\\.?|seconds?|sek\\.?|sekunden?|secondes?|segundos?|秒钟|秒鐘|秒|сек|секунд[аы]?)(?![a-z]))?+"
            + "[\\])]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpokenClock() {
    }

    /**
     * The time that is the whole line.
     *
     * @param line in ASCII digits, without space at its ends
     * @return seconds; null if the line is not such a time
     */
    static Double of(String line) {
        if (line.isEmpty() || line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        var match = TIME.matcher(line);
        return match.matches()
                ? Double.valueOf(number(match.group(1)) * 3600L + number(match.group(2)) * 60L + number(match.group(3)))
                : null;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
