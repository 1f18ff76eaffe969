package dev.roundtable.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word, or the stretch of a text, that is nearest to a misspelled one, by edit distance. */
public final class NearestForm {

    /** How many characters of a long text are searched: a hint is not worth more time. */
    private static final int MOST_SEARCHED = 200_000;

    private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();

    private NearestForm() {
    }

    /** The known word nearest to the written one; empty if more than two fifths of it differ. */
    public static Optional<String> among(Collection<String> known, String written) {
        return known.stream().min(Comparator.comparingInt(word -> LEVENSHTEIN.apply(word, written)))
                .filter(word -> LEVENSHTEIN.apply(word, written) <= Math.max(1,
                        Math.max(word.length(), written.length()) * 2 / 5));
    }

    /** The known word nearest to the written one, as the end of a message: {@code " Did you mean …?"}, or an empty text. */
    public static String hint(Collection<String> known, String written) {
        return among(known, written).map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    /**
     * The stretch of the text nearest to a quote; empty if more than half of the quote differs. It takes one pass over the text: see
     * P. Sellers, "The theory and computation of evolutionary distances" (1980).
     */
    public static Optional<String> in(String text, String quote) {
        int length = quote.length();
        var column = new int[length + 1];
        var from = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            column[i] = i;
        }
        int best = Integer.MAX_VALUE;
        int bestStart = 0;
        int bestEnd = 0;
        for (int position = 0; position < Math.min(text.length(), MOST_SEARCHED); position++) {
            int diagonal = column[0];
            int diagonalFrom = from[0];
            from[0] = position + 1;
            // Row 0 costs nothing, because a match may begin anywhere. So the start of each match is stored with its cost.
            int start = position;
            for (int i = 1; i <= length; i++) {
                int above = column[i];
                int aboveFrom = from[i];
                int replaced = diagonal + (text.charAt(position) == quote.charAt(i - 1) ? 0 : 1);
                int inserted = column[i - 1] + 1;
                int deleted = above + 1;
                int cheapest = Math.min(replaced, Math.min(inserted, deleted));
                column[i] = cheapest;
                if (cheapest == replaced) {
                    from[i] = i == 1 ? start : diagonalFrom;
                } else {
                    from[i] = cheapest == deleted ? aboveFrom : from[i - 1];
                }
                diagonal = above;
                diagonalFrom = aboveFrom;
            }
            if (column[length] < best) {
                best = column[length];
                bestStart = from[length];
                bestEnd = position + 1;
            }
        }
        return best * 2 <= length && bestStart < bestEnd ? Optional.of(wholeWords(text, bestStart, bestEnd)) : Optional.empty();
    }

    /** Extends a stretch to whole words, so that the hint contains no half word. */
    private static String wholeWords(String text, int start, int end) {
        while (WordBoundary.isInsideWord(text, start)) {
            start--;
        }
        while (WordBoundary.isInsideWord(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }
}
