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
 * Finds the people in the title of a talk, for a transcript with neither labels nor a sheet. Only two or more names count, because the
 * talk may be about a single one.
 */
final class TitleNames {

    private static final Pattern SEPARATOR = Pattern
            .compile("[，,、；;：:|｜/·()（）【】\\[\\]]|\\s[-–—]\\s|(?<!\\p{L})(?:(?i:in (?:conversation|discussion|dialogue) with"
                    + "|interviews|interviewed by|talks? (?:to|with)|featuring|feat\\.?|ft\\.?|vs\\.?|with|and|x)|[&×])\\s+"
                    + "|(?<=\\p{IsHan})(?:[对對][话話]|[专專][访訪]|[和与與及對对])(?=\\p{IsHan})");
    /** Words before the names of leaders. */
    private static final Pattern LEADS = Pattern
            .compile("(?<!\\p{L})(?i:(?:hosted|moderated|chaired) by|moderator|host|chair)(?!\\p{L})|主持人?");
    /** Words before the names of panelists. */
    private static final Pattern ANSWERS = Pattern
            .compile("(?<!\\p{L})(?i:panell?ists?|guests?|speakers?)(?!\\p{L})|嘉[宾賓]|[与與][谈談]人|[讲講]者");
    /** Replaces the words before a leader's name in the parts of a title. */
    private static final String LEADER = "\u0001";
    private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final int LONGEST_HAN_NAME = 4;

    private TitleNames() {
    }

    /**
     * The people in the order of the title; empty if it has fewer than two names.
     *
     * @param title the title; may be null
     * @param body the words of the talk: a name whose words occur there in small letters is a topic
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

    /** The name at the beginning of a part of a title; null if there is none. */
    private static String name(String part) {
        if (LATIN_NAME.matcher(part).matches()) {
            return part;
        }
        // The last name of a list may run into a sentence: 姚顺雨都说了什么.
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
