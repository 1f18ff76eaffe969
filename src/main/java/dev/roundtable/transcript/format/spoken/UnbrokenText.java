package dev.roundtable.transcript.format.spoken;

import java.util.regex.Pattern;

/** Recognizes words in long lines without paragraphs, as recognizers write them, which have nothing that is only written. */
final class UnbrokenText {

    /** A text in long lines has so many words, and so many in a line, or more. */
    private static final int FEWEST = 400;
    private static final int WORDS_OF_LINE = 300;
    /** What articles and terms of use have in the middle of lines: addresses, numbered parts, fields of an abstract. */
    private static final Pattern WRITTEN = Pattern.compile(
            "https?://|www\\.|\\w@\\w|\\(\\d{4}\\)|\\bet al\\b|\\[\\d{1,3}\\]|\\s\\(?\\d{1,2}[.)] \\p{Lu}.{20,4000}\\s\\(?\\d{1,2}[.)] \\p{Lu}|(?iu)\\babstract:|privacy policy|terms of (?:use|service)|all rights reserved");

    private UnbrokenText() {
    }

    /**
     * Whether a text is unbroken.
     *
     * @param words the number of its words
     * @param lines the number of its lines that are not blank
     */
    static boolean is(String text, int words, int lines) {
        return words >= FEWEST && words >= WORDS_OF_LINE * lines && !WRITTEN.matcher(text).find();
    }
}
