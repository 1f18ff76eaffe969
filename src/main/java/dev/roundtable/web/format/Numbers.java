package dev.roundtable.web.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes numbers, days and durations. No locale data of Java are used beside those of English: a native image has no others. */
public final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    /** The number of digits between two commas. */
    private static final int THOUSAND = 3;
    private static final String MOST = ">99%";

    private Numbers() {
    }

    /** A whole number with a comma between thousands. */
    public static String grouped(long number) {
        var digits = new StringBuilder(String.valueOf(number));
        for (int i = digits.length() - THOUSAND; i > (number < 0 ? 1 : 0); i -= THOUSAND) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** A share, 0 to 1, in whole percent. Only 0 is written as 0%, and only 1 as 100%. */
    public static String percent(double share) {
        long percent = Math.round(100 * share);
        return percent == 0 && share > 0 ? "<1%" : percent >= 100 && share < 1 ? MOST : percent + "%";
    }

    /** How sure a guess is, 0 to 1, in whole percent. It is never written as 100%, which only a label or an editor deserves. */
    public static String confidence(double confidence) {
        return confidence >= 1 ? MOST : percent(confidence);
    }

    /**
     * A day.
     *
     * @param iso such as 2026-01-10; null if it is not known
     * @return null if it is not known
     */
    public static String day(String iso, boolean chinese) {
        if (iso == null) {
            return null;
        }
        var day = LocalDate.parse(iso);
        return chinese
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : DAY.format(day);
    }

    /**
     * A time in a recording, such as 4:05 or 1:04:05.
     *
     * @param seconds null if it is not known
     * @return null if it is not known
     */
    public static String clock(Double seconds) {
        if (seconds == null) {
            return null;
        }
        int all = seconds.intValue();
        var rest = twoDigits(all % MINUTE);
        return all < HOUR ? all / MINUTE + ":" + rest : all / HOUR + ":" + twoDigits(all % HOUR / MINUTE) + ":" + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
