package dev.roundtable.transcript.format.label.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.script.LabelWords;

/** What a field of a header above a talk states. */
public enum HeaderField {

    /** People who take part; the field is their title. */
    PERSON,
    /** The same, but nobody is called by the field: members present. */
    PEOPLE,
    /** People who do not take part. */
    ABSENT,
    /** People who wrote the transcript. */
    STAFF, DAY, PLACE, LANGUAGE, TITLE, EVENT, OTHER;

    private static final Map<String, HeaderField> FIELDS = fields();

    /** Fields that begin a section of a meeting. */
    private static final Set<String> TOPICS = Set.of("topic", "subtopic", "sub-topic", "agenda item", "agenda topic", "agenda");

    /** The field with a name, in any of the known languages; null if the name is none. */
    public static HeaderField of(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == '.' || name.charAt(end - 1) == ')')) {
            end = name.charAt(end - 1) == ')' ? Math.max(0, name.lastIndexOf('(', end)) : end - 1;
        }
        var folded = HanText.fold(Normalizer.normalize(name.substring(0, end), Normalizer.Form.NFKC)).strip();
        var field = FIELDS.get(folded);
        return field != null || folded.indexOf(' ') < 0 ? field : FIELDS.get(withoutNumber(folded));
    }

    /** Whether words name a field that begins a section of a meeting; false for null. */
    public static boolean isTopic(String name) {
        return name != null && TOPICS.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether words name a field that nobody is called by. The hall, 会場, is also the audience in it. */
    public static boolean isNeverSpoken(String name) {
        var field = of(name);
        return field != null && !field.mayBeLabel() && !LabelWords.isPart(name);
    }

    /** Whether the name of the field is also what a speaker is called by, so that only a value of names shows that it is a field. */
    public boolean mayBeLabel() {
        return this == PERSON || this == STAFF;
    }

    private static String withoutNumber(String folded) {
        int end = folded.length();
        while (end > 0 && (Character.isDigit(folded.charAt(end - 1)) || " #".indexOf(folded.charAt(end - 1)) >= 0)) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static Map<String, HeaderField> fields() {
        var fields = new HashMap<String, HeaderField>();
        for (var line : HanText.lines("header-fields.txt")) {
            var parts = List.of(line.split(" "));
            parts.subList(1, parts.size())
                    .forEach(name -> fields.put(HanText.fold(name.replace('_', ' ')), valueOf(parts.get(0))));
        }
        return fields;
    }
}
