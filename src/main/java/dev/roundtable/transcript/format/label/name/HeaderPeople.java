package dev.roundtable.transcript.format.label.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.TalkSigns;

/** Reads the people in the value of a field of a header: {@code Anna Weber (AW), Tom Reed}. */
public final class HeaderPeople {

    private static final Pattern SEPARATOR = Pattern
            .compile("\\s{0,9}(?:[;；؛、，،\\n]|,|\\s(?:and|und|et|y|e|&|och|og|with|mit|avec)\\s)\\s*+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){1,4}+\\d?");
    private static final Pattern MARK = Pattern.compile("^(?:[-*•–+]|\\d{1,2}[.)])\\s++");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "\\b(?:University|College|School|Institute|Trust|Foundation|Council|Ministry|Bank|Group|Labs?|Laboratory|Corp|Corporation|Company"
                    + "|Department|Professor|Director|Manager|Engineer|CEO|CTO|President|Inc|Ltd|LLC|GmbH|AG|Universität|Hochschule|Institut"
                    + "|Université|Universidad|Association|Society|Agency|Office|Centre|Center|Studios?|Media|Press|Radio|Team)\\b"
                    + "|(?:大学|大學|公司|学院|學院|研究所|研究院|部|局|处|處|委員會|委员会|协会|協會|基金會|基金会)$");
    /** An affiliation behind a dash: "Anna Weber - Leeds". */
    private static final Pattern BEHIND_DASH = Pattern.compile("([^-–—]{2,40}?)\\s[-–—]\\s([^-–—]{2,60}+)");
    /** A full stop behind the last name, and none of an initial or of Jr. */
    private static final Pattern FULL_STOP = Pattern.compile("(?:(?<=\\p{Ll}{3}|\\))\\.|。)$");
    private static final int LONGEST_HAN_NAME = 4;
    private static final int MOST = 200;
    private static final int LONGEST = 4_000;

    private HeaderPeople() {
    }

    /**
     * The people of a value; empty if it is anything but names.
     *
     * @param title the name of the field
     */
    public static List<Participant> of(String title, String value) {
        var people = new ArrayList<Participant>();
        if (value.isBlank() || value.length() > LONGEST) {
            return people;
        }
        var text = FULL_STOP.matcher(Markdown.words(value).strip()).replaceFirst("");
        var entries = SEPARATOR.split(MARK.matcher(text).replaceFirst(""), MOST);
        for (var entry : entries) {
            var words = entry.strip();
            if (!people.isEmpty() && INITIALS.matcher(words).matches() && words.indexOf('.') > 0) {
                // an order or office, such as J.P.
                continue;
            }
            if (isPerson(words)) {
                people.add(person(title, words));
            } else if (people.isEmpty()) {
                return List.of();
            } else if (entries.length == 2 && isBeside(words)) {
                var only = people.get(0);
                people.set(0, new Participant(only.name(), title, words, only.labels()));
            }
        }
        return people;
    }

    /** Whether a value has only names, and no sentence. */
    public static boolean isNames(String value) {
        var text = Markdown.words(value).strip();
        if (text.isEmpty() || text.length() > LONGEST || LineEnd.isSentence(text) && !text.endsWith(")")) {
            return false;
        }
        var entries = List.of(SEPARATOR.split(MARK.matcher(text).replaceFirst(""), MOST));
        return isPerson(entries.get(0)) && entries.stream().allMatch(entry -> isPerson(entry) || isBeside(entry));
    }

    /** Whether a value has only names that nothing else is written like: full names, with capital letters or a Chinese surname. */
    public static boolean isFullNames(String value) {
        return isNames(value) && List.of(SEPARATOR.split(Markdown.words(value).strip(), MOST)).stream()
                .allMatch(entry -> isFullName(Labels.name(entry)) || isOrganization(entry));
    }

    private static boolean isFullName(String name) {
        boolean han = name.length() > 1 && name.length() <= LONGEST_HAN_NAME
                && name.chars().allMatch(c -> HanText.isHan((char) c));
        if (HanName.containsHan(name)) {
            return han ? HanText.isSurname(HanText.fold(name).charAt(0)) : HanName.isWithKana(name);
        }
        return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0))
                && (NamePlausibility.isFullName(name) || HangulName.is(name));
    }

    private static boolean isOrganization(String words) {
        return ORGANIZATION.matcher(words).find();
    }

    private static boolean isPerson(String words) {
        if (isOrganization(Labels.parts(words).name())) {
            return false;
        }
        var name = Labels.parts(words).name();
        var plausibility = NamePlausibility.of(name);
        boolean many = name.indexOf(' ') > 0 || HanName.containsHan(name);
        return many
                ? plausibility == NamePlausibility.PROPER || HanName.containsHan(name) && plausibility != NamePlausibility.NONE
                : plausibility.compareTo(NamePlausibility.POSSIBLE) > 0 && !TalkSigns.in(name);
    }

    private static boolean isBeside(String words) {
        return !words.isBlank() && words.length() < 80 && Character.isUpperCase(words.codePointAt(0))
                || HanName.containsHan(words);
    }

    private static Participant person(String title, String words) {
        var behind = BEHIND_DASH.matcher(words);
        if (behind.matches()) {
            return new Participant(behind.group(1), title, behind.group(2), List.of());
        }
        var parts = Labels.parts(words);
        var beside = parts.affiliation();
        boolean initials = beside != null && INITIALS.matcher(beside).matches();
        return new Participant(parts.name(), title, initials ? null : beside, initials ? List.of(beside) : List.of());
    }
}
