package dev.roundtable.transcript.format.label.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Reads "Weber, Anna": directories write the surname first. "Anna, Acme" has the same form, so that common first names decide where
 * the form does not.
 */
final class CommaName {

    private static final String PARTICLE = "(?i:van|von|de|der|den|da|di|la|le|al|el|del|dos) ";
    private static final Pattern BEGINS_WITH_PARTICLE = Pattern.compile(PARTICLE);
    private static final String SURNAME = "(?:" + PARTICLE + "){0,2}\\p{Lu}[\\p{L}'’-]{1,30}+";
    private static final Pattern FORM = Pattern.compile("(" + SURNAME + "(?: " + SURNAME + "){0,2}) ?, ?"
            + "(\\p{Lu}[\\p{Ll}'’-]{1,30}+(?: \\p{Lu}(?:\\.|[\\p{Ll}'’-]{1,30}+)?){0,2})");
    /** A surname and a given name in Han characters or kana: 田中, 花子. */
    private static final Pattern EAST_ASIAN = Pattern
            .compile("(\\p{IsHan}{1,3}) ?, ?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4})");
    /** Ends of affiliations and positions. */
    private static final String AFFILIATIONS = "局部社府院省市县縣县會会所校学學系厅廳處处科长長员員授师師";

    private static final Set<String> FIRST_NAMES = firstNames();

    private CommaName() {
    }

    /** The name in its usual order; null if the words before the comma are no surname, or those behind it no first name. */
    static String turned(String label) {
        var asian = label.isEmpty() || label.codePointAt(0) < 0x2E80 ? null : EAST_ASIAN.matcher(label);
        if (asian != null) {
            boolean name = asian.matches() && AFFILIATIONS.indexOf(asian.group(2).charAt(asian.group(2).length() - 1)) < 0;
            return name ? asian.group(1) + " " + asian.group(2) : null;
        }
        var form = FORM.matcher(label);
        if (!form.matches() || LabelWords.isPart(form.group(2))
                || LabelWords.isPart(form.group(1)) || Labels.isSuffix(form.group(2))) {
            return null;
        }
        var before = form.group(1);
        boolean firstBehind = isFirstName(form.group(2));
        boolean firstBefore = isFirstName(before);
        boolean simple = before.indexOf(' ') < 0 || Character.isLowerCase(before.charAt(0)) || isParticle(before);
        boolean turned = simple ? firstBehind || !firstBefore : firstBehind && !firstBefore;
        return turned ? form.group(2) + " " + before : null;
    }

    /** Whether "Anna, Acme" is a first name and something else. */
    static boolean isFirstNameWithAffiliation(String before, String behind) {
        return before.indexOf(' ') < 0 && isFirstName(before) && !isFirstName(behind);
    }

    private static boolean isParticle(String surname) {
        return BEGINS_WITH_PARTICLE.matcher(surname).lookingAt() && surname.split(" ").length < 4;
    }

    /** Whether the first word is a first name that is common in some country. */
    static boolean isFirstName(String words) {
        int end = words.indexOf(' ');
        return FIRST_NAMES.contains((end < 0 ? words : words.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    private static Set<String> firstNames() {
        var names = new HashSet<String>();
        HanText.lines("first-names.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
        return names;
    }
}
