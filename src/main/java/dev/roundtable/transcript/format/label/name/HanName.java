package dev.roundtable.transcript.format.label.name;

import java.util.regex.Pattern;

import dev.roundtable.text.HanText;

/** Decides how plausible a label in Han characters is as a name or role. */
public final class HanName {

    private static final int LONGEST = 16;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_BEHIND_A_SURNAME = 2;

    /** Replaces a character of a name that is not public. */
    private static final char MASKED = '○';

    /** Characters of Chinese sentences that are in no name or role. */
    private static final String PHRASE = "的是說说想这這那我你您他她它們们麼么嗎吗呢吧啊嘛就很沒没了過过把讓让給给跟但什哪幾几個个項项點点種种";

    /** Characters of sentences that are also in names: they count in a long label only. */
    private static final String PARTICLE = "在和以如因所為为與与而且若要不著着被第件";

    /** Characters of {@link #PHRASE} that are also given names: 李想. */
    private static final String NAMES_TOO = "想点點过過种種几幾跟让讓";

    private static final Pattern WITH_KANA = Pattern.compile("\\p{IsHan}{1,3} ?\\p{IsHiragana}{1,3}[^るたいうくすつむぐぶとはがをにでものてば]");

    private HanName() {
    }

    /** Whether a text contains a Han character or a masked one. */
    public static boolean containsHan(String words) {
        return length(words) > 0;
    }

    /** Whether words look like an affiliation or a position. */
    static boolean isAffiliation(String words) {
        return words.length() <= LONGEST && !NamePlausibility.contains(words, PHRASE);
    }

    /** How plausible a label with Han characters is as a name or role. */
    public static NamePlausibility plausibility(String name) {
        long length = length(name);
        if (isSurnameAndName(name, length)) {
            return NamePlausibility.POSSIBLE;
        }
        boolean particle = NamePlausibility.contains(name, PARTICLE);
        if (length > LONGEST || NamePlausibility.contains(name, PHRASE) || particle && length > LONGEST_NAME) {
            return NamePlausibility.NONE;
        }
        return (length > 1 || isWithKana(name)) && length <= LONGEST_NAME && !particle
                ? NamePlausibility.PROPER
                : NamePlausibility.POSSIBLE;
    }

    /** Whether a surname in Han is before a given name in Hiragana that ends unlike a verb or a particle: 森あかり. */
    static boolean isWithKana(String name) {
        return WITH_KANA.matcher(name).matches();
    }

    private static long length(String words) {
        return words.codePoints().filter(c -> Character.isIdeographic(c) || c == MASKED).count();
    }

    /** Whether the label is a surname and a given name, with a character that is also in sentences. */
    private static boolean isSurnameAndName(String name, long length) {
        var given = name.substring(1);
        return length == name.length() && !given.isEmpty() && given.length() <= LONGEST_BEHIND_A_SURNAME
                && HanText.isSurname(HanText.fold(name).charAt(0)) && NamePlausibility.contains(given, NAMES_TOO)
                && given.chars().allMatch(c -> NAMES_TOO.indexOf(c) >= 0 || PHRASE.indexOf(c) < 0);
    }
}
