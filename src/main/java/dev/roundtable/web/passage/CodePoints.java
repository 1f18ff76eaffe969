package dev.roundtable.web.passage;

/** The code points of texts. {@link String#codePoints} takes several times as long for a whole panel. */
final class CodePoints {

    private CodePoints() {
    }

    static int[] of(String text) {
        var codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }
}
