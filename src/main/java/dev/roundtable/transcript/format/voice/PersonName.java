package dev.roundtable.transcript.format.voice;

import java.util.Locale;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.HanName;
import dev.roundtable.transcript.format.label.name.HangulName;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/** Tells the names of people from what else stands beside a voice: a part in the talk, a trait, a remark, a place. */
final class PersonName {

    /** What brackets say of a voice that nobody takes for a name. */
    private static final Set<String> TRAITS = Set.of("male", "female", "man", "woman", "men", "women", "child", "boy", "girl",
            "off", "phone", "zoom", "same", "new", "teams", "skype", "video", "mic", "remote", "mann", "frau", "männlich",
            "weiblich", "kind", "telefon", "homme", "femme", "enfant", "téléphone", "hombre", "mujer", "niño", "niña",
            "teléfono",
            "男", "女", "男性", "女性", "男士", "女士", "电话", "電話", "电话里", "视频", "視訊", "远程", "遠端", "رجل", "امرأة", "ذكر", "أنثى", "طفل",
            "هاتف", "بالهاتف", "عبر الهاتف");
    private static final int LONGEST_HAN_NAME = 4;

    private PersonName() {
    }

    /** Whether it may be the name of a person beside the label of a voice, and no part in the talk, trait or place in lower case. */
    static boolean mayBe(String name) {
        if (LabelWords.isPart(name) || TRAITS.contains(name.toLowerCase(Locale.ROOT))
                || name.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        return HanName.containsHan(name)
                ? name.length() > 1 && name.length() <= LONGEST_HAN_NAME
                        && HanName.plausibility(name) != NamePlausibility.NONE
                : HangulName.is(name) || NamePlausibility.of(name).compareTo(NamePlausibility.CAPITALS) >= 0;
    }

    /** Whether it is a first name, a Korean name, or Han characters that begin with a surname. */
    static boolean isCertain(String name) {
        if (!mayBe(name)) {
            return false;
        }
        return HanName.containsHan(name)
                ? HanText.isSurname(HanText.fold(name).charAt(0))
                : DocumentWords.isFirstName(name) || HangulName.is(name);
    }

    /** Whether no letter is a capital, as in all scripts without capitals. */
    static boolean hasNoCapitals(String words) {
        return words.codePoints().noneMatch(Character::isUpperCase);
    }

    /** Whether all letters are of scripts that have no capital letters and are not Han, such as Arabic: nothing more is known of them. */
    static boolean isCaseless(String name) {
        return name.codePoints().allMatch(c -> Character.getType(c) == Character.OTHER_LETTER && !Character.isIdeographic(c)
                || c == ' ' || c == '.');
    }
}
