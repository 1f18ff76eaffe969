package dev.roundtable.transcript.format.line;

import java.util.regex.Pattern;

/** Finds the sounds of the room around what is said, as reporters write them into a transcript: {@code (APPLAUSE) Thank you.} */
public final class RoomSounds {

    private static final int LONGEST = 64;
    private static final Pattern BRACKETS = Pattern.compile("[\\[(（【]([^\\[\\]()（）【】*]{1,60}+)[\\])）】*]");
    private static final Pattern LOUD = Pattern.compile("(?<=[.,;:?!…\"”’–—-]) \\(([A-Z][A-Z ]{3,40})\\) ");

    private RoomSounds() {
    }

    /** The index behind the sounds at the beginning of some words; 0 if there are none, or nothing follows them. */
    public static int end(String words) {
        int end = 0;
        for (int at = skipSpace(words, 0); at < words.length() && "[(（【".indexOf(words.charAt(at)) >= 0;) {
            var sound = BRACKETS.matcher(words).region(at, Math.min(words.length(), at + LONGEST));
            if (!sound.lookingAt() || !Sound.isOfRoom(sound.group(1).strip(), words.charAt(at) == '[')
                    || !Sound.isShort(sound.group(1).strip())) {
                return end;
            }
            at = skipSpace(words, sound.end());
            if (at == words.length()) {
                return 0;
            }
            end = at;
        }
        return end;
    }

    /** Some words without the sounds at their end: {@code … of years. (APPLAUSE)}; the same if nothing stands before them. */
    public static String withoutLast(String words) {
        int end = words.length();
        for (int at = lastSpace(words, end); at > 0 && ")]）】".indexOf(words.charAt(at - 1)) >= 0; at = lastSpace(words, end)) {
            int open = Math.max(Math.max(words.lastIndexOf('(', at - 1), words.lastIndexOf('[', at - 1)),
                    Math.max(words.lastIndexOf('（', at - 1), words.lastIndexOf('【', at - 1)));
            var inside = open < 0 || at - open > LONGEST ? "" : words.substring(open + 1, at - 1).strip();
            boolean sound = !inside.isEmpty() && Sound.isOfRoom(inside.replaceFirst("[.!。]$", ""), words.charAt(open) == '[')
                    && Sound.isShort(inside);
            if (!sound || lastSpace(words, open) == 0) {
                break;
            }
            end = lastSpace(words, open);
        }
        return end == words.length() ? words : words.substring(0, end);
    }

    /** Some words without the sounds in capitals between them, behind a mark of punctuation: {@code … country. (APPLAUSE) And …}. */
    public static String withoutLoud(String words) {
        if (words.indexOf('(') < 0) {
            return words;
        }
        var rest = LOUD.matcher(words).replaceAll(match -> Sound.isOfAudience(match.group(1)) ? " " : "$0");
        return rest.isBlank() ? words : rest;
    }

    private static int lastSpace(String words, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int skipSpace(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
