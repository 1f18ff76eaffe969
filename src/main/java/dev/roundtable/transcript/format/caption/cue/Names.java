package dev.roundtable.transcript.format.caption.cue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/** Judges from the letters of a name in a cue whether it is somebody who speaks, a sound or words. */
final class Names {

    /** {@code SPEAKER_00}, {@code spk_1}, {@code Speaker 2}: voices that a recognizer counted. */
    private static final Pattern COUNTED = Pattern.compile("(?i)(?:speaker|spk|sprecher|voice)[ _-]?\\d{1,3}");

    /** {@code Weber, Anna}: directories of companies write names like this. */
    private static final Pattern LAST_FIRST = Pattern
            .compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}+){0,2}, \\p{Lu}[\\p{L}\\p{M}'’. -]{0,40}+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,60}+@[^\\s@]{1,60}+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d(][\\d ()*./x-]{5,24}");
    private static final Pattern DEVICE = Pattern
            .compile("(?i)(?:.{1,40}['’]s )?(?:ipad|iphone|galaxy|android|laptop|macbook|pc)\\b.{0,20}");

    /** {@code EUROPE 1944}. */
    private static final Pattern YEAR = Pattern.compile(".{0,50}(?<!\\d)(?:1\\d|20)\\d\\d");

    /** What stands before words on the screen, in small letters. */
    private static final Set<String> HEADINGS = Set.of("breaking", "breaking news", "update", "live", "alert", "warning",
            "note", "notice", "caution", "danger", "headline", "sign", "subtitle", "caption", "text", "eilmeldung", "achtung",
            "hinweis", "warnung", "attention", "avertissement", "atención", "aviso", "advertencia", "última hora", "urgente",
            "urgent");

    private Names() {
    }

    /** Whether a recognizer counted this voice. */
    static boolean isCounted(String name) {
        return COUNTED.matcher(name).matches();
    }

    /** Whether the name can only be that of a participant: counted, last name first, an address, a telephone or a device. */
    static boolean isOfDirectory(String name) {
        return isCounted(name) || LAST_FIRST.matcher(name).matches() || EMAIL.matcher(name).matches()
                || PHONE.matcher(name).matches() || DEVICE.matcher(name).matches();
    }

    /** Whether the words before a colon say where and when something is, or that news come: nobody is called so. */
    static boolean isCaption(String label) {
        return YEAR.matcher(label).matches() || HEADINGS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether this is written like the name of a person or of a part in the talk. */
    static boolean isLikely(String name) {
        return isOfDirectory(name) || NamePlausibility.of(name).compareTo(NamePlausibility.CAPITALS) >= 0
                || LabelWords.isPart(name) && NamePlausibility.of(name) != NamePlausibility.NONE;
    }

    /** Whether this is written like a full name, or is a part in the talk. */
    static boolean isFull(String name) {
        return isOfDirectory(name) || NamePlausibility.of(name) == NamePlausibility.PROPER || LabelWords.isPart(name);
    }

    /** Whether all letters are capitals: captions write names like this. */
    static boolean isInCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase) && name.codePoints().noneMatch(Character::isLowerCase);
    }
}
