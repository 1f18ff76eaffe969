package dev.roundtable.transcript.format.label;

import dev.roundtable.text.HanText;

/** How much a label in Han characters looks like the name or role of somebody. */
final class HanName {

    private static final int LONGEST = 16;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_BEHIND_A_SURNAME = 2;

    /** Stands for a character of a name that is kept from the public. */
    private static final char MASKED = '○';

    /** Characters that make a Chinese sentence and no name or role. */
    private static final String PHRASE = "的是說说想这這那我你您他她它們们麼么嗎吗呢吧啊嘛就很沒没了過过把讓让給给跟但什哪幾几個个項项點点種种";

    /** Characters that do so in a long label, but also stand in names. */
    private static final String PARTICLE = "在和以如因所為为與与而且若要不著着被第件";

    /** Characters of {@link #PHRASE} that are given names, too: 李想. */
    private static final String NAMES_TOO = "想点點过過种種几幾跟让讓";

    private HanName() {
    }

    /** Whether any of these characters is one of a Chinese name. */
    static boolean containsHan(String words) {
        return length(words) > 0;
    }

    /** Whether words say where somebody works, or as what. */
    static boolean isAffiliation(String words) {
        return words.length() <= LONGEST && !NamePlausibility.contains(words, PHRASE);
    }

    static NamePlausibility plausibility(String name) {
        long length = length(name);
        if (isSurnameAndName(name, length)) {
            return NamePlausibility.POSSIBLE;
        }
        boolean particle = NamePlausibility.contains(name, PARTICLE);
        if (length > LONGEST || NamePlausibility.contains(name, PHRASE) || particle && length > LONGEST_NAME) {
            return NamePlausibility.NONE;
        }
        return length > 1 && length <= LONGEST_NAME && !particle ? NamePlausibility.PROPER : NamePlausibility.POSSIBLE;
    }

    private static long length(String words) {
        return words.codePoints().filter(c -> Character.isIdeographic(c) || c == MASKED).count();
    }

    /** Whether the characters behind a surname, which a sentence has, too, may be a given name. */
    private static boolean isSurnameAndName(String name, long length) {
        var given = name.substring(1);
        return length == name.length() && !given.isEmpty() && given.length() <= LONGEST_BEHIND_A_SURNAME
                && HanText.isSurname(HanText.fold(name).charAt(0)) && NamePlausibility.contains(given, NAMES_TOO)
                && given.chars().allMatch(c -> NAMES_TOO.indexOf(c) >= 0 || PHRASE.indexOf(c) < 0);
    }
}
