package dev.roundtable.transcript.format.line;

import java.util.regex.Pattern;

/** Tells texts in small letters, as some speech recognizers write them, from those whose sentences begin with a capital. */
public final class SmallLetters {

    /** A sentence behind another, whose last word is no "Dr." before a name; or one at the beginning of a line, or behind a label. */
    private static final Pattern SENTENCE = Pattern
            .compile(
                    "\\p{Ll}{4}[.?!…][\"”’)]? +[\"“‘(]?\\p{Lu}|(?m)^[\"“‘(]?\\p{Lu}\\p{L}{0,20}+(?: \\p{Ll}{1,20}+){2}|[:：][ \\t]{0,3}+[\"“‘(]?\\p{Lu}\\p{L}{0,20}+ \\p{Ll}");

    private SmallLetters() {
    }

    /** Whether no sentence of a text begins with a capital. */
    public static boolean are(String text) {
        return !SENTENCE.matcher(text).find();
    }
}
