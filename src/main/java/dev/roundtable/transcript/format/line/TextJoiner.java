package dev.roundtable.transcript.format.line;

/** Joins parts of speech that a format separates, such as lines and cues. */
public final class TextJoiner {

    private TextJoiner() {
    }

    /**
     * The separator between two parts. It is empty between characters of a script that is written without spaces, unless the source has
     * a space there. Otherwise it is one space.
     */
    public static String between(String before, String after) {
        boolean spaced = Character.isSpaceChar(before.charAt(before.length() - 1)) || Character.isSpaceChar(after.charAt(0));
        return !spaced && unspaced(lastOf(before.stripTrailing())) && unspaced(after.stripLeading().codePointAt(0)) ? "" : " ";
    }

    /** Joins the lines of a text to one line. Blank lines are left out. */
    public static String fold(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        var folded = new StringBuilder();
        String last = null;
        for (var line : (Iterable<String>) text.lines().filter(each -> !each.isBlank())::iterator) {
            folded.append(last == null ? "" : between(last, line)).append(last == null ? line : line.strip());
            last = line;
        }
        return folded.toString();
    }

    private static int lastOf(String text) {
        return text.codePointBefore(text.length());
    }

    private static boolean unspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            // 。「」 and fullwidth ，？ have no script in Unicode
            default -> c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65 || c == '…' || c == '—';
        };
    }
}
