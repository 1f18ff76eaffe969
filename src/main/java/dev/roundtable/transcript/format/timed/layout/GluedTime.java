package dev.roundtable.transcript.format.timed.layout;

import java.util.regex.Pattern;

/**
 * Reads a line of a video page that was copied as text: the time, the time in words and the speech stand together without spaces, as in
 * {@code 1:041 minute, 4 secondsand then}. The words for the units are those of the reader's language.
 */
final class GluedTime {

    private static final String UNIT = "(?:heures?|hours?|horas?|Stunden?|timmar|timer|godzin[aęy]?|часа?|часов|小时|小時|時間|시간"
            + "|minutes?|minutos?|minuti|minuto|Minuten?|minuter|minutter|minut[ęy]?|минут[аы]?|分钟|分鐘|分|분"
            + "|secondes?|seconds?|segundos?|secondi|secondo|Sekunden?|sekunder|sekund[ęy]?|секунд[аы]?|秒钟|秒鐘|秒|초)";
    private static final Pattern GLUED = Pattern.compile(
            "((?:\\d{1,2}:)?\\d{1,2}:\\d{2})(\\d{1,2} ?" + UNIT
                    + "(?:(?:, ?| )(?:et |and |und |y |e |och |og |i |и )?\\d{1,2} ?" + UNIT + "){0,2}+)");
    /** The first line has no time in words: {@code 0:00So we went}. */
    private static final Pattern ZERO = Pattern.compile("(0:00)(?=\\p{L})");
    private static final int FEWEST = 3;
    /** So much of the beginning is looked at. */
    private static final int SAMPLE = 20_000;
    private static final int LONGEST = 4;

    private GluedTime() {
    }

    /** A text with a space between its times and its speech; the text itself if its times are not glued. */
    static String apart(String text) {
        if (!mayBeGlued(text) || GLUED.matcher(text).results().limit(FEWEST).count() < FEWEST) {
            return text;
        }
        return text.lines().map(GluedTime::line).reduce(new StringBuilder(text.length()),
                (all, line) -> all.append(line).append('\n'), StringBuilder::append).toString();
    }

    /** Whether some times at the beginning of lines have a third digit behind the colon, which is cheap to see. */
    private static boolean mayBeGlued(String text) {
        int found = 0;
        for (int start = 0; start < SAMPLE && start < text.length() && found < FEWEST;) {
            int colon = start;
            while (colon < text.length() && colon < start + LONGEST - 1 && isDigits(text, colon, colon + 1)) {
                colon++;
            }
            boolean glued = colon > start && colon + 3 < text.length() && text.charAt(colon) == ':'
                    && isDigits(text, colon + 1, colon + 4);
            found += glued ? 1 : 0;
            int feed = text.indexOf('\n', colon);
            start = feed < 0 ? text.length() : feed + 1;
        }
        return found == FEWEST;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String line(String line) {
        var glued = GLUED.matcher(line);
        if (glued.lookingAt() && isSame(glued.group(1), glued.group(2))) {
            return glued.group(1) + " " + line.substring(glued.end()).strip();
        }
        var zero = ZERO.matcher(line);
        if (zero.lookingAt()) {
            return "0:00 " + line.substring(zero.end());
        }
        // every part of the speech has a time, so another line is the title of a chapter
        return line.isBlank() || Character.isDigit(line.charAt(0)) || line.startsWith("#") ? line : "# " + line;
    }

    /** Whether a clock and words tell the same time. Units of zero are left out of the words. */
    private static boolean isSame(String clock, String words) {
        var parts = clock.split(":");
        var said = words.replaceAll("\\D+", " ").strip().split(" ");
        int at = said.length - 1;
        for (int i = parts.length - 1; i >= 0; i--) {
            int number = Integer.parseInt(parts[i]);
            if (number > 0) {
                if (at < 0 || Integer.parseInt(said[at]) != number) {
                    return false;
                }
                at--;
            } else if (at >= 0 && Integer.parseInt(said[at]) == 0) {
                at--;
            }
        }
        return at < 0;
    }
}
