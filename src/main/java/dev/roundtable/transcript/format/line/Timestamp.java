package dev.roundtable.transcript.format.line;

import java.util.regex.Matcher;

/** Parses and rounds times in a recording, in seconds. */
public final class Timestamp {

    private Timestamp() {
    }

    /**
     * The seconds of a match with four groups: hours (may be missing), minutes, seconds, and up to three decimals (may be missing).
     *
     * @param firstGroup the number of the group of hours
     */
    public static double seconds(Matcher match, int firstGroup) {
        long seconds = number(match.group(firstGroup)) * 3600 + number(match.group(firstGroup + 1)) * 60
                + number(match.group(firstGroup + 2));
        var fraction = match.group(firstGroup + 3);
        // one division at the end keeps 2.9 from becoming 2.9000000000000004
        return (seconds * 1000 + (fraction == null ? 0 : number((fraction + "00").substring(0, 3)))) / 1000.0;
    }

    /** Rounds to milliseconds, which is finer than any source; null for null. */
    public static Double rounded(Double seconds) {
        return seconds == null ? null : Math.round(seconds * 1000) / 1000.0;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
