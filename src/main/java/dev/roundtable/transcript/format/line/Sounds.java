package dev.roundtable.transcript.format.line;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognizes sounds that nobody says, as captions and recognizers write them: {@code [BLANK_AUDIO]}, {@code (applause)}, {@code ♪}. */
public final class Sounds {

    private static final int LONGEST = 200;

    /** Texts in brackets or between asterisks, notes of music and dashes, and nothing else. */
    private static final Pattern ENCLOSED = Pattern.compile(
            "(?:\\s|[♪♫♬#*]{1,3}+(?=\\s|[\\[(]|$)|[-–—](?=\\s)|\\[[^\\[\\]]{1,60}+\\]|[(（][^()（）]{1,60}+[)）]|【[^【】]{1,60}+】|(?<!\\*)\\*[^*]{1,60}+\\*(?!\\*)|[.。,])++");
    private static final Pattern INSIDE = Pattern.compile("[\\[(（【*]([^\\[\\]()（）【】*]{1,60}+)[\\])）】*]");
    private static final Pattern BRACKETED = Pattern
            .compile("\\[([^\\[\\]]{1,60}+)\\]|\\(([^()]{1,60}+)\\)|（([^（）]{1,60}+)）|【([^【】]{1,60}+)】|[♪♫♬♩]++");
    private static final String BRACKETS_AND_NOTES = "[(（【♪♫♬♩";

    private Sounds() {
    }

    /** Whether words in brackets are a sound and nobody's name. */
    public static boolean isSound(String words) {
        return Sound.is(words);
    }

    /** Whether a text has only sounds in brackets and notes of music, so that nobody speaks; false for an empty text. */
    public static boolean isOnly(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || Character.isLetter(stripped.charAt(0))
                || !ENCLOSED.matcher(stripped).matches()) {
            return false;
        }
        var inside = INSIDE.matcher(stripped);
        boolean any = stripped.chars().anyMatch(c -> "♪♫♬".indexOf(c) >= 0);
        while (inside.find()) {
            any = true;
            if (!Sound.is(inside.group(1)) || !Sound.isShort(inside.group(1).strip())) {
                return false;
            }
        }
        return any;
    }

    /**
     * The words of a line of captions without the sounds and notes of music beside them: {@code [MUSIC] Good evening.} What was said but
     * not heard, such as {@code [inaudible]}, stays. A line of nothing but sounds stays as it is.
     */
    public static String without(String line) {
        if (!mayHaveSounds(line)) {
            return line;
        }
        var match = BRACKETED.matcher(line);
        var rest = new StringBuilder(line.length());
        int from = 0;
        while (match.find()) {
            if (isBeside(match)) {
                rest.append(line, from, match.start());
                from = match.end();
                boolean spaced = rest.isEmpty() || Character.isWhitespace(rest.charAt(rest.length() - 1));
                while (spaced && from < line.length() && line.charAt(from) == ' ') {
                    from++;
                }
            }
        }
        rest.append(line, from, line.length());
        return from > 0 && rest.chars().anyMatch(Character::isLetterOrDigit) ? rest.toString() : line;
    }

    private static boolean mayHaveSounds(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (BRACKETS_AND_NOTES.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match of {@link #BRACKETED} is a sound beside the words, or notes of music. */
    private static boolean isBeside(MatchResult match) {
        return Stream.of(match.group(1), match.group(2), match.group(3), match.group(4)).filter(Objects::nonNull).findFirst()
                .map(inside -> Sound.isBeside(inside.strip())).orElse(true);
    }
}
