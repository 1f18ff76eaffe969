package dev.roundtable.transcript.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;

/** Makes slugs: short names for URLs and queries, of letters, digits and single hyphens. */
public final class Slug {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{IsLetter}\\p{IsDigit}]+");
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
        return AT_ENDS.matcher(OTHERS.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
