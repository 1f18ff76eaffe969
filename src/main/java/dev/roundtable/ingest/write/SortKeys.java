package dev.roundtable.ingest.write;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import dev.roundtable.store.entity.SpeakerEntity;
import dev.roundtable.text.HanText;
import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.script.Term;

/** Makes the sort keys of rows. Each key ends in a slug, so that one indexed column gives a total order, and a cursor is one text. */
final class SortKeys {

    /** Separates a key from the slug. It sorts before every character of a key. */
    private static final char END = '\t';
    private static final int LONGEST = 400;
    /** Enough digits for the days between the first and the last date of Java. */
    private static final int DAY_DIGITS = 12;

    private SortKeys() {
    }

    /** By the romanized name, else by the name, Han characters by their Mandarin reading. */
    static String name(SpeakerEntity speaker) {
        return name(Objects.requireNonNullElse(speaker.romanizedName, speaker.name), speaker.slug);
    }

    /** By the English name, else by the name, Han characters by their Mandarin reading. */
    static String name(Term term) {
        return name(term.names().getOrDefault("en", term.name()), term.slug());
    }

    private static String name(String written, String slug) {
        var name = NameForm.fold(written);
        var read = new StringBuilder();
        for (char c : name.toCharArray()) {
            var syllable = Character.isIdeographic(c) ? HanText.syllable(c) : null;
            read.append(syllable == null ? String.valueOf(c) : syllable + " ");
        }
        return cut(read.toString()).strip() + END + slug;
    }

    /** By how many answers a speaker gives, most first. */
    static String answers(SpeakerEntity speaker) {
        return most(speaker.answers, speaker.slug);
    }

    /** By a number, the highest first. */
    static String most(int number, String slug) {
        return "%010d".formatted(Integer.MAX_VALUE - number) + END + slug;
    }

    /** By the title of a panel, without regard to case, width and space. */
    static String title(String title, String panel) {
        var key = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return cut(key) + END + panel;
    }

    /** By the day of a panel, the latest first; those without a day last. */
    static String newest(LocalDate heldOn, String panel) {
        return day(heldOn == null ? null : LocalDate.MAX.toEpochDay() - heldOn.toEpochDay()) + END + panel;
    }

    /** By the day of a panel, the earliest first; those without a day last. */
    static String oldest(LocalDate heldOn, String panel) {
        return day(heldOn == null ? null : heldOn.toEpochDay() - LocalDate.MIN.toEpochDay()) + END + panel;
    }

    private static String day(Long number) {
        return number == null ? "9".repeat(DAY_DIGITS) : ("%0" + DAY_DIGITS + "d").formatted(number);
    }

    /** The first {@link #LONGEST} characters, without half a surrogate pair. */
    private static String cut(String key) {
        int end = Math.min(LONGEST, key.length());
        return key.substring(0, end > 0 && Character.isHighSurrogate(key.charAt(end - 1)) ? end - 1 : end);
    }
}
