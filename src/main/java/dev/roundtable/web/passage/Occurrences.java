package dev.roundtable.web.passage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.text.HanForms;

/**
 * Finds words in a text as a reader looks for them in a page: a space separates words, and quotes keep a phrase together. Case, width, and
 * simplified or traditional forms make no difference. A word of letters is found at the beginning of words, so that {@code agent} finds
 * "agents". Han characters are found everywhere.
 */
public final class Occurrences {

    private static final Pattern WORD = Pattern.compile("[\"“”]([^\"“”]++)[\"“”]?|[^\\s\"“”]++");

    /** Normalization changes none of these. It would take most of the time. */
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;

    private final List<int[]> words;

    /** @param query words, and phrases in quotes */
    public Occurrences(String query) {
        words = WORD.matcher(query).results()
                .map(word -> fold((word.group(1) == null ? word.group() : word.group(1)).strip()).codePoints().toArray())
                .filter(word -> word.length > 0).toList();
    }

    /** Where the words are in a text, in order, without overlaps. */
    public List<Range> in(String text) {
        var source = CodePoints.of(text);
        var folded = new StringBuilder();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < source.length; i++) {
            var form = fold(source[i]);
            folded.append(form);
            for (int left = form.codePointCount(0, form.length()); left > 0; left--) {
                places.add(i);
            }
        }
        var found = find(CodePoints.of(folded.toString()), places);
        found.sort(Comparator.comparingInt(Range::start).thenComparing(Range::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Range>();
        int end = 0;
        for (var range : found) {
            if (range.start() >= end) {
                apart.add(range);
                end = range.end();
            }
        }
        return apart;
    }

    /** @param places the position in the text for each position in the folded text */
    private List<Range> find(int[] text, List<Integer> places) {
        var found = new ArrayList<Range>();
        for (int i = 0; i < text.length; i++) {
            for (var word : words) {
                boolean inside = i > 0 && isLetter(word[0]) && isLetter(text[i - 1]);
                if (!inside && isAt(text, i, word)) {
                    found.add(new Range(places.get(i), places.get(i + word.length - 1) + 1));
                }
            }
        }
        return found;
    }

    private static boolean isAt(int[] text, int position, int[] word) {
        if (position + word.length > text.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (text[position + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a code point belongs to a script that puts spaces between words. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }

    private static String fold(int codePoint) {
        return codePoint >= FIRST_HAN && codePoint <= LAST_HAN
                ? Character.toString(HanForms.folded(codePoint))
                : fold(Character.toString(codePoint));
    }

    private static String fold(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return letters.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : HanForms.folded(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
