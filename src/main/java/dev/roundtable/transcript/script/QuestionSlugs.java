package dev.roundtable.transcript.script;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Gives the questions of one panel the slugs that name them in its URLs; no two are equal. */
public final class QuestionSlugs {

    private static final int ID_BYTES = 5;

    private final Set<String> given = new HashSet<>();

    /**
     * The slug of the next question.
     *
     * @param key what the sheet calls the question; null where it does not
     * @param id the question's id, of which the slug is made without a key
     */
    public String of(String key, String id) {
        var keySlug = key == null ? "" : Slug.ofKey(key);
        var wanted = keySlug.isEmpty() ? ofId(id) : keySlug;
        var slug = wanted;
        for (int i = 2; !given.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }

    /** Ten hexadecimal digits of the id's digest: ids tell cases apart, which URLs had better not. */
    private static String ofId(String id) {
        var digest = Base64.getUrlDecoder().decode(id.substring(id.indexOf('_') + 1).getBytes(StandardCharsets.US_ASCII));
        return "q-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }
}
