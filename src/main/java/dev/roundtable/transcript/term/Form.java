package dev.roundtable.transcript.term;

import java.util.List;

import dev.roundtable.text.HanText;
import dev.roundtable.text.WordBoundary;

/**
 * One form of a term: a name or an alias, as a text may have it.
 *
 * @param term the slug of the term
 * @param text the form as written
 * @param exact whether upper and lower case must be as written
 * @param in quotes to which the form is limited; empty for everywhere
 */
record Form(String term, String text, boolean exact, List<String> in) {

    /** Whether the form is a whole word or several at a place. */
    boolean standsAlone(String whole, int start) {
        return WordBoundary.isWhole(whole, start, start + text.length());
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
}
