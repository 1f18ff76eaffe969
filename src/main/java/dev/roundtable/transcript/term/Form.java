package dev.roundtable.transcript.term;

import java.util.List;

import dev.roundtable.text.HanText;

/**
 * One form of a term: a name or an alias, as a text may have it.
 *
 * @param term the slug of the term
 * @param text the form as written
 * @param exact whether upper and lower case must be as written
 * @param in quotes to which the form is limited; empty for everywhere
 */
record Form(String term, String text, boolean exact, List<String> in) {

    /** Whether the form stands alone at a place: Latin letters and digits need whole words. */
    boolean standsAlone(String whole, int start) {
        int end = start + text.length();
        return !isInsideWord(whole, start)
                && !(end < whole.length() && isLatin(whole.charAt(end)) && isLatin(whole.charAt(end - 1)));
    }

    /** Whether a place is between two Latin letters or digits, so that no form stands alone there. */
    static boolean isInsideWord(String whole, int start) {
        return start > 0 && isLatin(whole.charAt(start - 1)) && isLatin(whole.charAt(start));
    }

    /** Whether upper and lower case fit at a place. Simplified and traditional characters are equal in any case. */
    boolean fitsCase(String whole, int start) {
        for (int i = 0; exact && i < text.length(); i++) {
            char written = text.charAt(i);
            if (!HanText.isHan(written) && written != whole.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the place is in one of the quotes. */
    boolean isInContext(String whole, int start) {
        return in.isEmpty() || in.stream().anyMatch(quote -> covers(whole, quote, start));
    }

    private boolean covers(String whole, String quote, int start) {
        int offset = start + text.length() - quote.length();
        int at = whole.indexOf(quote, Math.max(0, offset));
        return at >= 0 && at <= start;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
