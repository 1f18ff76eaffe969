package dev.roundtable.settings;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.roundtable.text.NearestForm;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySizeConverter;

/** The values that a setting may have. */
final class SettingKind {

    private static final long GIGABYTE = 1L << 30;

    /** Any text. */
    static final SettingKind TEXT = new SettingKind(value -> null);
    /** {@code true} or {@code false}. */
    static final SettingKind SWITCH = oneOf("true", "false");
    /** A number from 0 to 1. */
    static final SettingKind SHARE = where("a number from 0 to 1, such as 0.8",
            value -> Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 1);
    /** The number of a port. */
    static final SettingKind PORT = where("a port, 1 to 65535",
            value -> Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535);
    /** The number of a port; 0 for any free port. */
    static final SettingKind PORT_OR_ANY = where("a port, 1 to 65535, or 0 for any that is free",
            value -> Integer.parseInt(value) >= 0 && Integer.parseInt(value) <= 65_535);
    private final Function<String, String> expected;

    private SettingKind(Function<String, String> expected) {
        this.expected = expected;
    }

    /** One of several words, in upper or lower case. */
    static SettingKind oneOf(String... words) {
        var all = List.of(words);
        return new SettingKind(value -> all.contains(value.toLowerCase(Locale.ROOT))
                ? null
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1) + "."
                        + NearestForm.hint(all, value));
    }

    /** A whole number in a range, both ends included. */
    static SettingKind number(int least, int most) {
        return where("a whole number from %d to %,d".formatted(least, most),
                value -> Integer.parseInt(value) >= least && Integer.parseInt(value) <= most);
    }

    /** A number of bytes, at most a gigabyte: what is read or written at once is one array in memory. */
    static SettingKind size(long least) {
        return size(least, GIGABYTE, "1G");
    }

    /** The size of a cache in bytes, at most a thousand gigabytes. */
    static SettingKind cacheSize() {
        return size(0, 1000 * GIGABYTE, "1000G");
    }

    /** A time to wait, at most a day: much longer times overflow as nanoseconds. */
    static SettingKind duration() {
        return duration("a duration from 0s to 24h, such as 10s or 500ms", 0, Duration.ofDays(1));
    }

    /** A time limit, at least a millisecond. */
    static SettingKind timeLimit() {
        return duration("a duration above zero and up to 24h, such as 10s or 500ms", 1, Duration.ofDays(1));
    }

    /** How long a client may cache a response. */
    static SettingKind age() {
        return duration("a duration from 0s to 365d, such as 60s or 1h", 0, Duration.ofDays(365));
    }

    private static SettingKind size(long least, long most, String mostInWords) {
        return where("a number of bytes from %d to %s, such as 512, 256K or 16M".formatted(least, mostInWords), value -> {
            var size = new MemorySizeConverter().convert(value).asBigInteger();
            return size.compareTo(BigInteger.valueOf(least)) >= 0 && size.compareTo(BigInteger.valueOf(most)) <= 0;
        });
    }

    private static SettingKind duration(String expected, int leastMillis, Duration most) {
        return where(expected, value -> {
            var duration = new DurationConverter().convert(value);
            return !duration.isNegative() && duration.compareTo(most) <= 0 && duration.toMillis() >= leastMillis;
        });
    }

    /** What is expected instead of a wrong value; empty for a right one. */
    Optional<String> fault(String value) {
        return Optional.ofNullable(expected.apply(value));
    }

    private static SettingKind where(String expected, Function<String, Boolean> right) {
        return new SettingKind(value -> {
            try {
                return right.apply(value) ? null : expected + ".";
            } catch (RuntimeException e) {
                // A value that cannot be parsed is reported like one that is out of range.
                return expected + ".";
            }
        });
    }
}
