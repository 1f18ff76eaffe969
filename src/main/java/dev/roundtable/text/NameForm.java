package dev.roundtable.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Normalizes names for comparison. Width (NFKC), case, accents, simplified and traditional Han characters, apostrophes, hyphens and
 * dots make no difference.
 */
public final class NameForm {

    /** Letters that Unicode does not decompose. */
    private static final Map<Integer, String> LETTERS = Map.of((int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d", (int) 'ł', "l",
            (int) 'ħ', "h", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th", (int) 'ς', "σ");
    /** Characters inside a word of a name: Guang-mi, O'Brien, J.R. */
    private static final String JOINERS = "-\u2010\u2011'\u2018\u2019\u02BC`.";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private NameForm() {
    }

    /** A name as lower-case words with single spaces between them; empty if it has neither letters nor digits. */
    public static String fold(String name) {
        return fold(name, "");
    }

    /** The distinct words of a name, folded as in {@link #fold(String)}. */
    public static List<String> words(String name) {
        return Arrays.stream(fold(name).split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** A key that is equal for spellings of one name: the folded words in their order, with hyphens between them as in a slug. */
    public static String identity(String name) {
        return fold(name, " ").replace(' ', '-');
    }

    /** A key that ignores the order of words, so that names and slugs share it: {@code guangmi-li} for "Li Guangmi". */
    public static String key(String name) {
        return Arrays.stream(fold(name, " ").split(" ")).sorted().collect(Collectors.joining("-"));
    }

    /** Normalizes a slug: NFKC, in lower case. */
    public static String slug(String written) {
        return Normalizer.normalize(written, Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String fold(String name, String joiner) {
        var folded = new StringBuilder();
        // Upper case first, because the lower case of ß and ſ differs from that of SS and S.
        var letters = Normalizer.normalize(name, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        Normalizer.normalize(letters, Form.NFD).codePoints().filter(c -> !isAccent(c)).forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                folded.append(LETTERS.getOrDefault(c, Character.toString(HanForms.folded(c))));
            } else {
                folded.append(JOINERS.indexOf(c) >= 0 ? joiner : " ");
            }
        });
        var spaced = SPACES.matcher(Normalizer.normalize(folded, Form.NFC)).replaceAll(" ");
        return BETWEEN_HAN.matcher(spaced).replaceAll("").strip();
    }

    /** Whether a code point is an accent of Latin, Greek or Cyrillic letters. Marks of other scripts distinguish letters. */
    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
