package dev.roundtable.transcript.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;

/**
 * Makes slugs: short names for URLs and queries, of letters with their marks, digits and single hyphens. Accents that no letter includes
 * are left out: marks of other scripts distinguish words, such as कमल and कमला.
 */
public final class Slug {

    private static final String ACCENTS = "\\u0300-\\u036F";
    /** Marks that are no part of a slug. Emoji have variation selectors, too. */
    private static final String LEFT_OUT = ACCENTS + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}";
    private static final String IN_WORDS = "\\p{IsLetter}\\p{IsDigit}\\p{Mn}\\p{Mc}";

    /** A regular expression for a character of a slug that is no hyphen. */
    public static final String CHARACTER = "[" + IN_WORDS + "&&[^" + LEFT_OUT + "]]";

    private static final Pattern ACCENT = Pattern.compile("[" + ACCENTS + "]+");
    private static final Pattern OTHERS = Pattern.compile("[[^" + IN_WORDS + "]" + LEFT_OUT + "]+");
    private static final Pattern AT_ENDS = Pattern.compile("^-|-$");

    private Slug() {
    }

    /**
     * A panel's slug from the path of its transcript in its folder, without extension. So files with the same name in two folders are
     * two panels, and no file changes the slug of another. A folder is left out if the next name begins with it: 2017/2017-03-14-talk.
     */
    public static String ofPath(String path) {
        var names = new ArrayList<String>();
        for (var each : path.split("/")) {
            var name = plain(each);
            if (!names.isEmpty() && (name + "-").startsWith(names.get(names.size() - 1) + "-")) {
                names.remove(names.size() - 1);
            }
            names.add(name);
        }
        names.removeIf(String::isEmpty);
        return names.isEmpty() ? "panel" : String.join("-", names);
    }

    /** A file's name without folder and extension. */
    public static String stem(String name) {
        var base = name.substring(name.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    /** A speaker's slug from a name, in any script. Simplified and traditional forms have the same slug. */
    public static String ofName(String name) {
        var slug = HanText.fold(plain(name));
        return slug.isEmpty() ? "speaker" : slug;
    }

    /** A question's slug from its key in a panel sheet; empty if the key has neither letters nor digits. */
    public static String ofKey(String key) {
        return plain(key);
    }

    private static String plain(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var plain = ACCENT.matcher(letters).replaceAll("");
        return AT_ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
