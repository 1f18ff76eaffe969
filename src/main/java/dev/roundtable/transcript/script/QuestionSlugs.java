package dev.roundtable.transcript.script;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Makes the slugs of the questions of one panel. All of them differ. */
public final class QuestionSlugs {

    private static final int ID_BYTES = 5;

    private final Set<String> given = new HashSet<>();

    /**
     * The slug of the next question.
     *
     * @param key the key of the question in the sheet; null if it has none
     * @param id the id of the question; the slug is made from it if there is no key
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

    /** Ten hexadecimal digits of the id's digest. Ids are case-sensitive, but slugs should not be. */
    private static String ofId(String id) {
        var digest = Base64.getUrlDecoder().decode(id.substring(id.indexOf('_') + 1).getBytes(StandardCharsets.US_ASCII));
        return "q-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    }
}
