package dev.roundtable.transcript.format.timed.line;

import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/** Decides whether a text beside a time may be the name of a voice, and removes the marks around it. */
public final class VoiceName {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 7;

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d*xX(][\\d*xX ()/-]{5,24}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}");
    private static final Pattern PRESENTATION = Pattern.compile("(.{2,60}?)['’]s? (?:Presentation|presentation|screen)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern MARKS = Pattern.compile("\\*{1,3}|~~|`|(?<![\\p{L}\\d])_{1,3}|_{1,3}(?![\\p{L}\\d])");
    /** A date, which chats put before the time: {@code 5/1/2024}, {@code 01-May-24}. */
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.](?:\\d{1,2}|\\p{L}{3,4})[-/.]\\d{1,4}\\.?,?");
    private static final String SEPARATORS = "-–—|·•:：,@";
    private static final String SENTENCE = "?!;\"“”«»…。，、？！";

    /** Words with a small letter in names. */
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "du", "des", "del", "della", "di", "la", "le",
            "van", "von", "der", "den", "ter", "ten", "zu", "zur", "bin", "ibn", "al", "el", "y", "e", "of", "the", "and",
            "for", "af", "und", "et", "via", "from", "at");

    private VoiceName() {
    }

    /** A text without emphasis, brackets around it and separators at its ends. */
    public static String clean(String text) {
        var name = MARKS.matcher(text).replaceAll("").strip();
        int end = name.length();
        while (end > 0 && (SEPARATORS.indexOf(name.charAt(end - 1)) >= 0 || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        int start = 0;
        while (start < end && (SEPARATORS.indexOf(name.charAt(start)) >= 0 || Character.isWhitespace(name.charAt(start)))) {
            start++;
        }
        name = name.substring(start, end);
        boolean enclosed = name.length() > 2 && "[<(（【".indexOf(name.charAt(0)) >= 0
                && "]>)）】".indexOf(name.charAt(name.length() - 1)) >= 0;
        name = enclosed ? name.substring(1, name.length() - 1).strip() : name;
        var presentation = PRESENTATION.matcher(name);
        return presentation.matches() ? presentation.group(1) : name;
    }

    /** Whether a clean text can be a name where the grammar of the file expects one: short, without the signs of a sentence. */
    public static boolean mayBe(String name) {
        if (name.isEmpty() || name.length() > LONGEST || NamePlausibility.isField(name)) {
            return false;
        }
        if (DATE.matcher(name).matches()) {
            return false;
        }
        if (isAddress(name)) {
            return true;
        }
        var person = person(name);
        boolean sentence = person.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0) || YEAR.matcher(person).find()
                || person.codePoints().noneMatch(Character::isLetter);
        var words = person.split("[ \u00a0]+");
        return !sentence && words.length <= MOST_WORDS && isCapital(words[0])
                && (words.length == 1 || !endsSentence(person) && allCapital(words));
    }

    /** Whether a text is in brackets, or recurs and is as short as a name, so that small letters do not matter. */
    public static boolean mayBeInSmallLetters(String text, boolean recurs) {
        var name = clean(text);
        boolean enclosed = name.length() < text.strip().length() && "[<".indexOf(text.strip().charAt(0)) >= 0;
        boolean words = name.chars().allMatch(c -> Character.isLetter(c) || Character.isDigit(c) || " .'’-_()".indexOf(c) >= 0);
        return (enclosed || recurs) && words && !name.isEmpty() && name.length() <= 40 && name.split(" ").length <= 4
                && name.chars().anyMatch(Character::isLetter);
    }

    /** Whether a clean text looks like a name by itself. */
    public static boolean isLikely(String name) {
        return mayBe(name) && (isAddress(name) || LabelWords.isPart(person(name))
                || NamePlausibility.of(person(name)).compareTo(NamePlausibility.POSSIBLE) > 0);
    }

    /** Whether a clean text is a full name, an address or a part in the talk, so that one occurrence is enough. */
    public static boolean isCertain(String name) {
        return mayBe(name) && (isAddress(name) || LabelWords.isPart(person(name))
                || NamePlausibility.of(person(name)) == NamePlausibility.PROPER);
    }

    /** Whether a clean text can be a name by its capitals, where nearly every other text in its place is one. */
    public static boolean isPlausible(String name) {
        return name.length() > 1 && mayBe(name)
                && NamePlausibility.of(person(name)).compareTo(NamePlausibility.POSSIBLE) > 0;
    }

    private static boolean isAddress(String name) {
        return PHONE.matcher(name).matches() || EMAIL.matcher(name).matches();
    }

    /** The part of a label that names the person: without what follows a bar or is in brackets. */
    private static String person(String name) {
        int bar = name.indexOf('|');
        int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        int end = bar > 0 ? bar : bracket > 0 ? bracket : name.length();
        return LastFirst.inOrder(name.substring(0, end).strip());
    }

    private static boolean endsSentence(String name) {
        int last = name.lastIndexOf(' ');
        return name.endsWith(".") && last >= 0 && name.length() - last > 4;
    }

    private static boolean allCapital(String[] words) {
        for (var word : words) {
            if (!isCapital(word) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word does not begin with a small letter. */
    private static boolean isCapital(String word) {
        return NamePlausibility.isElided(word) || word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))
                || word.contains("_") || word.length() > 1
                        && Character.isUpperCase(word.charAt(1))
                || word.chars().anyMatch(Character::isDigit);
    }
}
