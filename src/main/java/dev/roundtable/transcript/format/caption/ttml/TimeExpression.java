package dev.roundtable.transcript.format.caption.ttml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of TTML (https://www.w3.org/TR/ttml2/#timing-value-time-expression): clock times with fractions or frames, and offsets
 * such as {@code 12.3s}, {@code 500ms}, {@code 48f} or {@code 96000t}. A number without a unit is seconds, as Apple writes.
 */
final class TimeExpression {

    private static final Pattern CLOCK = Pattern
            .compile("(?:(\\d{1,9}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9})|[:;](\\d{1,4})(?:\\.\\d{1,4})?)?");

    private static final Pattern OFFSET = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)(h|m|s|ms|f|t)?");

    private static final Pattern MULTIPLIER = Pattern.compile("\\s*(\\d{1,6})[\\s:]+(\\d{1,6})\\s*");

    private static final double USUAL_FRAMES = 30;

    private double nominal = USUAL_FRAMES;
    private double frames = USUAL_FRAMES;
    private double ticks;
    private boolean smpte;
    private boolean drops;

    /**
     * Sets the rates that the root element states; null for each that it does not state.
     *
     * @param frameRate frames in a second
     * @param multiplier two numbers, such as {@code 1000 1001}
     * @param tickRate ticks in a second
     * @param timeBase {@code smpte} if frames count the time
     * @param dropMode {@code dropNTSC} if two numbers of frames are left out each minute
     */
    void rates(String frameRate, String multiplier, String tickRate, String timeBase, String dropMode) {
        nominal = number(frameRate, USUAL_FRAMES);
        var factor = multiplier == null ? null : MULTIPLIER.matcher(multiplier);
        boolean matches = factor != null && factor.matches() && Integer.parseInt(factor.group(1)) > 0
                && Integer.parseInt(factor.group(2)) > 0;
        frames = matches ? nominal * Integer.parseInt(factor.group(1)) / Integer.parseInt(factor.group(2)) : nominal;
        ticks = number(tickRate, frameRate == null ? 1 : frames);
        smpte = "smpte".equals(timeBase);
        drops = "dropNTSC".equals(dropMode);
    }

    /** The seconds of a time; null if it cannot be read. */
    Double seconds(String expression) {
        var time = expression.strip();
        var clock = CLOCK.matcher(time);
        if (clock.matches()) {
            return clock(clock);
        }
        var offset = OFFSET.matcher(time);
        if (!offset.matches()) {
            return null;
        }
        double value = Double.parseDouble(offset.group(1));
        return switch (offset.group(2) == null ? "s" : offset.group(2)) {
            case "h" -> value * 3600;
            case "m" -> value * 60;
            case "ms" -> value / 1000;
            case "f" -> value / frames;
            case "t" -> value / (ticks == 0 ? 1 : ticks);
            default -> value;
        };
    }

    private double clock(Matcher clock) {
        long minutes = (clock.group(1) == null ? 0 : Long.parseLong(clock.group(1))) * 60 + Long.parseLong(clock.group(2));
        double whole = minutes * 60 + Long.parseLong(clock.group(3));
        if (clock.group(4) != null) {
            return whole + Double.parseDouble("0." + clock.group(4));
        }
        double frame = clock.group(5) == null ? 0 : Double.parseDouble(clock.group(5));
        if (!smpte) {
            return whole + frame / frames;
        }
        double dropped = drops ? 2 * (minutes - minutes / 10) : 0;
        return (whole * nominal + frame - dropped) / frames;
    }

    private static double number(String text, double otherwise) {
        var stripped = text == null ? "" : text.strip();
        return stripped.matches("\\d{1,12}(?:\\.\\d{1,6})?") && Double.parseDouble(stripped) > 0
                ? Double.parseDouble(stripped)
                : otherwise;
    }
}
