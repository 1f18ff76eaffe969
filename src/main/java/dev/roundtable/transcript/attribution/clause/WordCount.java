package dev.roundtable.transcript.attribution.clause;

import dev.roundtable.text.HanText;

/** Counts words as the measure does: a Han character, or a run of other letters and digits. */
public final class WordCount {

    private WordCount() {
    }

    public static int count(CharSequence text, int start, int end) {
        int words = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean han = HanText.isHan(c);
            boolean letter = !han && Character.isLetterOrDigit(c);
            words += han || letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
