package dev.roundtable.transcript.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.roundtable.text.Sha256;

/**
 * Derives ids from content, so that they survive a restart, a reload and most edits elsewhere in the same transcript. The id of a turn is
 * a hash of its words. If the words occur several times in a panel, the hash includes the last unique turn before them, and how often the
 * words occur since. So an id never moves to other words, nor to the same words elsewhere: if its words change, the id is gone.
 */
public final class ContentId {

    private static final int BYTES = 15;

    private ContentId() {
    }

    /** The id of a panel, from its slug. */
    public static String ofPanel(String slug) {
        return "pan_" + digest("panel", slug);
    }

    /** The id of a speaker, from the slug. */
    public static String ofSpeaker(String slug) {
        return "spk_" + digest("speaker", slug);
    }

    /** The id of a term, from the slug. */
    public static String ofTerm(String slug) {
        return "trm_" + digest("term", slug);
    }

    /** The ids of the questions of a panel, from the words that first put each, in order. */
    public static List<String> ofQuestions(String panel, List<String> words) {
        return ids("que_", "question", panel, words);
    }

    /** The ids of the turns of a panel, from the words of each, in order. */
    public static List<String> ofTurns(String panel, List<String> words) {
        return ids("trn_", "turn", panel, words);
    }

    private static List<String> ids(String prefix, String type, String panel, List<String> words) {
        var stripped = words.stream().map(String::strip).toList();
        var times = stripped.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var ids = new ArrayList<String>();
        var anchor = "";
        var sinceAnchor = new HashMap<String, Integer>();
        for (var said : stripped) {
            if (times.get(said) == 1) {
                ids.add(prefix + digest(type, panel, said));
                anchor = said;
                sinceAnchor.clear();
            } else {
                int occurrence = sinceAnchor.merge(said, 1, Integer::sum);
                ids.add(prefix + digest(type, panel, said, anchor, String.valueOf(occurrence)));
            }
        }
        return ids;
    }

    private static String digest(String... parts) {
        var sha256 = Sha256.digest();
        for (var part : parts) {
            sha256.update(part.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256.digest(), BYTES));
    }
}
