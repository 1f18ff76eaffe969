package dev.roundtable.search.index;

/**
 * Finds the UTF-16 indexes of code points in a text. Each search walks from the result of the one before, so searches in the order of the
 * text take one pass together. One instance must not be used by two threads.
 */
final class CodePointWalk {

    private final String text;
    private int codePoint;
    private int index;

    /** @param text in which to search, from its beginning */
    CodePointWalk(String text) {
        this.text = text;
    }

    /** The index of a code point, from 0; the length of the text if it has fewer code points. */
    int index(int target) {
        while (codePoint < target && index < text.length()) {
            index += Character.charCount(text.codePointAt(index));
            codePoint++;
        }
        while (codePoint > target && index > 0) {
            index -= Character.charCount(text.codePointBefore(index));
            codePoint--;
        }
        return index;
    }
}
