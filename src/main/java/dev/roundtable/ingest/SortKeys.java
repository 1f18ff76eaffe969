package dev.roundtable.ingest;

import java.time.LocalDate;
import java.util.Objects;

import dev.roundtable.store.SpeakerEntity;
import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.attribution.HanText;

/** Texts that order rows: each ends in a slug, so that one column and its index give the whole order, and a cursor is one text. */
final class SortKeys {

    /** Stands between a key and the slug, before everything that a key may hold. */
    private static final char END = '\t';
    private static final int LONGEST = 400;

    private SortKeys() {
    }

    /** By the romanized name, else by the name, Han characters by their Mandarin reading. */
    static String name(SpeakerEntity speaker) {
        var name = NameForm.fold(Objects.requireNonNullElse(speaker.romanizedName, speaker.name));
        var read = new StringBuilder();
        for (char c : name.toCharArray()) {
            var syllable = Character.isIdeographic(c) ? HanText.syllable(c) : null;
            read.append(syllable == null ? String.valueOf(c) : syllable + " ");
        }
        return read.substring(0, Math.min(LONGEST, read.length())).strip() + END + speaker.slug;
    }

    /** By how many answers a speaker gives, most first. */
    static String answers(SpeakerEntity speaker) {
        return "%010d".formatted(Integer.MAX_VALUE - speaker.answers) + END + speaker.slug;
    }

    /** By the day of a panel, the newest first; those without a day last. */
    static String recency(LocalDate heldOn, String panel) {
        var day = heldOn == null ? "9".repeat(12) : "%012d".formatted(LocalDate.MAX.toEpochDay() - heldOn.toEpochDay());
        return day + END + panel;
    }
}
