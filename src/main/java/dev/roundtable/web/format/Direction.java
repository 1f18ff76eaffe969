package dev.roundtable.web.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.quarkus.qute.TemplateExtension;

/** The direction of writing. */
public final class Direction {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug",
            "ur", "yi");
    private static final Pattern SCRIPT = Pattern.compile("[A-Za-z]{2,3}-([A-Za-z]{4})(?:-.*)?");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");
    /** Marks that change the direction up to another mark, which may be missing. */
    private static final Pattern MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private Direction() {
    }

    /** The direction of a language: {@code rtl} or {@code ltr}. A script in the tag counts more than the language. */
    @TemplateExtension(matchName = "dir")
    public static String of(String language) {
        var script = SCRIPT.matcher(language);
        boolean reversed = script.matches()
                ? RIGHT_TO_LEFT_SCRIPTS.contains(script.group(1).toLowerCase(Locale.ROOT))
                : RIGHT_TO_LEFT.contains(Languages.primary(language));
        return reversed ? "rtl" : "ltr";
    }

    /**
     * A text for places without markup, where it stands beside other words: it cannot change their direction.
     *
     * @param text null if there is none
     * @return null if there is none
     */
    public static String isolated(String text) {
        if (text == null) {
            return null;
        }
        var bare = MARKS.matcher(text).replaceAll("");
        return bare.codePoints().anyMatch(Direction::isReversed) ? ISOLATE + bare + END : bare;
    }

    private static boolean isReversed(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
