package dev.roundtable.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids derived from content, so that they survive a restart, a reload and an edit elsewhere in the same transcript. One instance
 * serves one panel: it counts repeated words, of which each occurrence gets an id of its own.
 */
public final class ContentId {

    private static final int BYTES = 15;

    private final String panel;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Ids within the panel of this slug. */
    public ContentId(String panel) {
        this.panel = panel;
    }

    /** The id of a panel, from its slug. */
    public static String ofPanel(String slug) {
        return "pan_" + digest("panel", slug);
    }

    /** The id of a speaker, from the slug. */
    public static String ofSpeaker(String slug) {
        return "spk_" + digest("speaker", slug);
    }

    /** The id of a question of this panel, from the words that first put it. */
    public String ofQuestion(String words) {
        return "que_" + next("question", words);
    }

    /** The id of a turn of this panel, from its own words. */
    public String ofTurn(String words) {
        return "trn_" + next("turn", words);
    }

    private String next(String type, String words) {
        var digest = digest(type, panel, words.strip());
        int occurrence = seen.merge(digest, 1, Integer::sum);
        return occurrence == 1 ? digest : digest(type, panel, words.strip(), String.valueOf(occurrence));
    }

    private static String digest(String... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
