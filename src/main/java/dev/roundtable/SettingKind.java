package dev.roundtable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.roundtable.transcript.NearestForm;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySizeConverter;

/** What a setting's value may be. */
final class SettingKind {

    /** Anything. */
    static final SettingKind TEXT = new SettingKind(value -> null);
    static final SettingKind SWITCH = oneOf("true", "false");
    static final SettingKind SHARE = where("a number from 0 to 1, such as 0.8",
            value -> Double.parseDouble(value) >= 0 && Double.parseDouble(value) <= 1);
    static final SettingKind PORT = where("a port, 1 to 65535",
            value -> Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535);
    static final SettingKind DURATION = where("a duration, such as 10s or 500ms",
            value -> !new DurationConverter().convert(value).isNegative());
    static final SettingKind TIME_LIMIT = where("a duration above zero, such as 10s or 500ms",
            value -> new DurationConverter().convert(value).toMillis() > 0);

    private final Function<String, String> expected;

    private SettingKind(Function<String, String> expected) {
        this.expected = expected;
    }

    /** One of some words. */
    static SettingKind oneOf(String... words) {
        var all = List.of(words);
        return new SettingKind(value -> all.contains(value.toLowerCase(Locale.ROOT))
                ? null
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1) + "."
                        + NearestForm.hint(all, value));
    }

    /** A whole number from the least upwards. */
    static SettingKind number(int least) {
        return where("a whole number from %d to %,d".formatted(least, Integer.MAX_VALUE),
                value -> Integer.parseInt(value) >= least);
    }

    /** A number of bytes from the least upwards. */
    static SettingKind size(long least) {
        return where("a number of bytes from %d, such as 512, 256K or 16M".formatted(least),
                value -> new MemorySizeConverter().convert(value).asLongValue() >= least);
    }

    /** What the value must be instead; empty where it is right. */
    Optional<String> fault(String value) {
        return Optional.ofNullable(expected.apply(value));
    }

    private static SettingKind where(String expected, Function<String, Boolean> right) {
        return new SettingKind(value -> {
            try {
                return right.apply(value) ? null : expected + ".";
            } catch (RuntimeException e) {
                // Whatever cannot be read is as wrong as what is out of range.
                return expected + ".";
            }
        });
    }
}
