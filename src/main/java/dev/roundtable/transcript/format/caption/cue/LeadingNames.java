package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.NamePlausibility;

/**
 * Full names directly before the words of every cue, without any mark: {@code Anna Weber How deep is it?} What all cues with the same first
 * two words have in common is the name, so that each name must return.
 */
final class LeadingNames {

    /** The share of cues that must begin with a name that returns. */
    private static final double EVERY = 0.9;
    /** So many cues show where a name of more than two words ends. */
    private static final int FEWEST_OF_A_LONG_NAME = 3;
    private static final int MOST = 10_000;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
    /** Words in small letters and signs between the words of a name. */
    private static final String BETWEEN = "&|and|und|et|y|von|van|de|der|den|da|di|del|la|al|bin";
    private static final Pattern WORDS = Pattern
            .compile("(" + WORD + "\\s{1,4}(?:(?:" + BETWEEN + ")\\s{1,4}){0,2}" + WORD + ")((?:\\s{1,4}" + WORD
                    + "){0,3})(?=\\s)");

    /**
     * The cues that begin with the same two words.
     *
     * @param cues how many
     * @param common the words that all of them have, with single spaces
     */
    private record Group(int cues, String common) {}

    private final Map<String, Group> groups = new HashMap<>();
    private int cues;
    private Boolean used;

    /** Counts the first line of a cue. */
    void see(String line) {
        cues++;
        var words = WORDS.matcher(line);
        if (words.lookingAt()) {
            var key = even(words.group(1));
            if (groups.size() < MOST || groups.containsKey(key)) {
                groups.merge(key, new Group(1, key + even(words.group(2))),
                        (known, more) -> new Group(known.cues() + 1, common(known.common(), more.common())));
            }
        }
    }

    /** The name that the first line of a cue begins with, and where its words begin; null without one. It is called after all cues were counted. */
    Opening of(String line) {
        if (used == null) {
            used = decide();
        }
        var words = used ? WORDS.matcher(line) : null;
        if (words == null || !words.lookingAt()) {
            return null;
        }
        var key = even(words.group(1));
        var group = groups.get(key);
        if (group == null || group.cues() < 2) {
            return null;
        }
        var name = name(key, group);
        return new Opening(name, Opening.Shape.LEADING, end(line, name.split(" ").length));
    }

    private boolean decide() {
        int named = 0;
        int sure = 0;
        int names = 0;
        for (var group : groups.entrySet()) {
            int size = group.getValue().cues();
            if (size > 1) {
                named += size;
                names++;
                sure += DocumentWords.isFirstName(group.getKey()) ? size : 0;
            }
        }
        return names > 1 && named >= EVERY * cues && 2 * sure >= named;
    }

    private static String name(String key, Group group) {
        var name = group.cues() < FEWEST_OF_A_LONG_NAME ? key : group.common();
        // all cues may go on with I
        while (name.length() > key.length() && NamePlausibility.of(name) != NamePlausibility.PROPER) {
            name = name.substring(0, name.lastIndexOf(' '));
        }
        return name;
    }

    private static String common(String one, String other) {
        var first = one.split(" ");
        var second = other.split(" ");
        int same = 0;
        while (same < Math.min(first.length, second.length) && first[same].equals(second[same])) {
            same++;
        }
        return String.join(" ", List.of(first).subList(0, same));
    }

    /** The index behind so many words and the spaces that follow them. */
    private static int end(String line, int words) {
        int at = 0;
        for (int word = 0; word < words; word++) {
            while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static String even(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
