package dev.roundtable.transcript.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.Person.Role;

/**
 * Recognizes labels that name no person: a part in the talk, such as "Moderator" or "學生 A"; a voice that a recognizer counts, such as
 * "SPEAKER_00"; or nobody at all, such as "Unknown Speaker". In two panels they are two people.
 */
public final class LabelWords {

    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten");

    /** "Speaker 1", "SPEAKER_00", "學生 A", "Student-B": a word, then a number or letter that counts people. */
    private static final Pattern COUNTED = Pattern
            .compile("(.*?)[\\s_#.-]*(?:\\d{1,3}|(?<=[\\s_#.-])[a-z]|(?<=\\p{IsHan})[a-z]|[甲乙丙丁一二三四五六七八九十]"
                    + "|(?<=[\\s_#.-])(?:" + String.join("|", NUMBERS) + "))");

    private static final Pattern LETTER = Pattern.compile("\\s*\\p{IsLatin}\\.?\\s*");

    private static final Map<String, Word> WORDS = words();

    private LabelWords() {
    }

    /** Whether the label names no person. A number and a single letter name none, too. */
    public static boolean isPart(String label) {
        return WORDS.containsKey(word(folded(label))) || isCount(label);
    }

    /** Whether the label only distinguishes a voice from others, as recognizers do: "SPEAKER_00", "Speaker A", "P1", "話者2", "3". */
    public static boolean isVoice(String label) {
        var folded = folded(label);
        var whole = WORDS.get(withoutBrackets(folded));
        var counted = WORDS.get(word(folded));
        return whole == null && counted != null
                ? counted.kind != Kind.PART
                : isCount(label) && (whole == null || whole.kind == Kind.VOICE);
    }

    /** Whether the label says that nobody knows the speaker, or that several people speak: "Unknown", "眾人", "[inaudible]". */
    public static boolean isNobody(String label) {
        var word = WORDS.get(withoutBrackets(folded(label)));
        return word != null && word.kind == Kind.NOBODY;
    }

    /**
     * What spellings of one counted label share: "发言人 1" and "发言人1", "speaker 0" and "SPEAKER_0". Spaces, width and case make no
     * difference; empty if the label is no word with a number or letter.
     */
    public static Optional<String> counted(String label) {
        var bare = withoutBrackets(folded(label));
        var counted = COUNTED.matcher(bare);
        return !WORDS.containsKey(bare) && counted.matches() && WORDS.containsKey(counted.group(1))
                ? Optional.of(counted.group(1) + ' ' + bare.substring(counted.end(1)).replaceAll("^[\\s_#.-]+", ""))
                : Optional.empty();
    }

    /** The role that a label names; empty if it names none. */
    public static Optional<Role> role(String label) {
        var word = WORDS.get(word(folded(label)));
        return word == null ? Optional.empty() : Optional.ofNullable(word.role);
    }

    private static boolean isCount(String label) {
        return LETTER.matcher(label).matches() || label.codePoints().noneMatch(Character::isLetter);
    }

    private static String folded(String label) {
        var folded = HanText.fold(Normalizer.normalize(label, Normalizer.Form.NFKC)).strip();
        var spaced = folded.replace('-', ' ').replace('_', ' ');
        return WORDS.containsKey(spaced) ? spaced : folded;
    }

    private static String word(String folded) {
        if (WORDS.containsKey(folded)) {
            return folded;
        }
        var bare = withoutBrackets(folded);
        if (WORDS.containsKey(bare)) {
            return bare;
        }
        if (!mayBeCounted(bare)) {
            return folded;
        }
        var counted = COUNTED.matcher(bare);
        return counted.matches() ? counted.group(1) : folded;
    }

    /** Whether a label may end in a number or letter that counts, which is cheap to see: most labels are names. */
    private static boolean mayBeCounted(String bare) {
        int last = bare.length() - 1;
        boolean small = last > 0 && isSmall(bare.charAt(last)) && isSmall(bare.charAt(last - 1));
        return !small || NUMBERS.stream().anyMatch(bare::endsWith);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String withoutBrackets(String folded) {
        int last = folded.length() - 1;
        boolean bracketed = last > 1 && "[(<【".indexOf(folded.charAt(0)) >= 0 && "])>】".indexOf(folded.charAt(last)) >= 0;
        return bracketed ? folded.substring(1, last).strip() : folded;
    }

    private static Map<String, Word> words() {
        var words = new HashMap<String, Word>();
        for (var line : HanText.lines("labels.txt")) {
            var parts = line.split(" ");
            var kind = switch (parts[0]) {
                case "VOICE" -> Kind.VOICE;
                case "NOBODY" -> Kind.NOBODY;
                default -> Kind.PART;
            };
            var role = kind != Kind.PART || parts[0].equals("NONE") ? null : Role.valueOf(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                words.put(HanText.fold(parts[i].replace('_', ' ')), new Word(kind, role));
            }
        }
        return words;
    }

    private enum Kind {
        PART, VOICE, NOBODY
    }

    /** What a word means as a label; the role is null if it has none. */
    private record Word(Kind kind, Role role) {}
}
