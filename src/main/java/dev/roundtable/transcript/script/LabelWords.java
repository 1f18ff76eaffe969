package dev.roundtable.transcript.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.Person.Role;

/** Recognizes labels that name a part in the talk and no person, such as "Moderator" or "學生 A". In two panels they are two people. */
public final class LabelWords {

    /** "Speaker 1", "SPEAKER_00", "學生 A", "Student-B": a word, then a number or letter that counts people. */
    private static final Pattern COUNTED = Pattern
            .compile("(.*?)[\\s_#.-]*(?:\\d{1,3}|(?<=[\\s_#.-])[a-z]|(?<=\\p{IsHan})[a-z]|[甲乙丙丁一二三四五六七八九十]"
                    + "|(?<=[\\s_#.-])(?:one|two|three|four|five|six|seven|eight|nine|ten))");

    private static final Pattern LETTER = Pattern.compile("\\s*\\p{IsLatin}\\.?\\s*");

    private static final Map<String, Optional<Role>> WORDS = words();

    private LabelWords() {
    }

    /** Whether the label names a part and not a person. A number and a single letter are parts, too. */
    public static boolean isPart(String label) {
        return WORDS.containsKey(word(label)) || LETTER.matcher(label).matches()
                || label.codePoints().noneMatch(Character::isLetter);
    }

    /** The role that a label names; empty if it names none. */
    public static Optional<Role> role(String label) {
        return WORDS.getOrDefault(word(label), Optional.empty());
    }

    private static String word(String label) {
        var folded = HanText.fold(Normalizer.normalize(label, Normalizer.Form.NFKC)).strip();
        var counted = COUNTED.matcher(folded);
        return !WORDS.containsKey(folded) && counted.matches() ? counted.group(1) : folded;
    }

    private static Map<String, Optional<Role>> words() {
        var words = new HashMap<String, Optional<Role>>();
        for (var line : HanText.lines("labels.txt")) {
            var parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i].replace('_', ' '),
                        parts[0].equals("NONE") ? Optional.empty() : Optional.of(Role.valueOf(parts[0])));
            }
        }
        return words;
    }
}
