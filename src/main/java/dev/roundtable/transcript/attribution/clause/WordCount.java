package dev.roundtable.transcript.attribution.clause;

import dev.roundtable.text.HanText;

/** Counts words: a Han character, or a run of other letters and digits. The evaluation counts like this, too. */
public final class WordCount {

    private WordCount() {
    }

    /** The number of words between two indexes of a text. */
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
