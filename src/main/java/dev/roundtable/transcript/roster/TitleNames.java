package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Slug;

/**
 * The people whom a title names: the roster of a transcript that has neither labels nor a sheet. Only a list of names counts, for a
 * lone one may be what the talk is about.
 */
final class TitleNames {

    private static final Pattern SEPARATOR = Pattern
            .compile("[，,、；;：:|｜/·()（）【】\\[\\]]|\\s[-–—]\\s|(?<!\\p{L})(?:(?i:in (?:conversation|discussion|dialogue) with"
                    + "|interviews|interviewed by|talks? (?:to|with)|featuring|feat\\.?|ft\\.?|vs\\.?|with|and|x)|[&×])\\s+"
                    + "|(?<=\\p{IsHan})(?:[对對][话話]|[专專][访訪]|[和与與及對对])(?=\\p{IsHan})");
    /** What stands before the names of those who lead, and of those who answer. */
    private static final Pattern LEADS = Pattern
            .compile("(?<!\\p{L})(?i:(?:hosted|moderated|chaired) by|moderator|host|chair)(?!\\p{L})|主持人?");
    private static final Pattern ANSWERS = Pattern
            .compile("(?<!\\p{L})(?i:panell?ists?|guests?|speakers?)(?!\\p{L})|嘉[宾賓]|[与與][谈談]人|[讲講]者");
    /** Stands for them among the parts. */
    private static final String LEADER = "\u0001";
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final int LONGEST_HAN_NAME = 4;

    private TitleNames() {
    }

    /**
     * The people, in the order of the title; fewer than two are nobody.
     *
     * @param body the words of the talk: where they have a name's words in small letters, it is a topic
     */
    static List<Person> of(String title, String body) {
        var people = new ArrayList<Person>();
        var slugs = new HashSet<String>();
        boolean next = false;
        for (var part : title == null ? new String[0] : parts(title)) {
            boolean leads = next || part.startsWith(LEADER);
            next = part.strip().equals(LEADER);
            var name = name(part.replace(LEADER, "").strip());
            if (name != null && !isTopic(name, body) && slugs.add(Slug.ofName(name))) {
                people.add(new Person(Slug.ofName(name), name, null, leads ? Role.MODERATOR : Role.PANELIST, null, List.of()));
            }
        }
        return people.size() < 2 ? List.of() : people;
    }

    private static String[] parts(String title) {
        var marked = ANSWERS.matcher(LEADS.matcher(title).replaceAll("|" + LEADER)).replaceAll("|");
        return SEPARATOR.split(marked);
    }

    private static boolean isTopic(String name, String body) {
        return Arrays.stream(name.split("\\s+"))
                .allMatch(word -> !word.equals(word.toLowerCase(Locale.ROOT))
                        && Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b").matcher(body).find());
    }

    /** The name with which a part begins or which it is; null where it is none. */
    private static String name(String part) {
        if (LATIN_NAME.matcher(part).matches()) {
            return part;
        }
        // The last of a list runs on into the sentence: 姚顺雨都说了什么.
        int end = part.length();
        for (var word : new String[]{ "都", "谈", "談", "聊", "的", "说", "說", "对", "對" }) {
            int at = part.indexOf(word);
            end = at > 1 ? Math.min(end, at) : end;
        }
        var name = part.substring(0, end);
        boolean han = name.length() >= 2 && name.length() <= LONGEST_HAN_NAME
                && name.chars().allMatch(c -> Character.UnicodeScript
                        .of(c) == Character.UnicodeScript.HAN);
        return han && HanText.isSurname(HanText.fold(name).charAt(0)) && name.length() <= 3 ? name : null;
    }
}
