package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.roundtable.transcript.format.label.name.DocumentWords;

/** Doubts words that begin like a label: the same beginning recurs, a first name stands before a colon, or a label before a dash. */
final class LabelsInWords implements Doubt {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern LABEL = Pattern.compile(
            "[\\s>*•+–—-]{0,4}+(?:[\\[(][^\\[\\]()\\n]{3,30}+[\\])]\\s?)?[@<\\[(#]?([\\p{L}\\d][^:：\\]>)\\n]{0,30}+)[\\]>)]?\\s?[:：](?=\\s|$)(?!\\s{0,3}+http).*",
            Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("(@[\\p{L}\\d][\\w.-]{1,30}+)\\s.*", Pattern.DOTALL);

    private static final Pattern GLUED = Pattern.compile("\\s?[–—-]\\s?\\p{L}|\\p{Lu}");
    /** What follows a full name at the beginning of a line that has lost its colon: the first word of a sentence, or nothing. */
    private static final Pattern LOST_COLON = Pattern.compile("\\s*+$|\\s\\p{Lu}\\p{Ll}*+\\s\\p{Ll}");

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var labels = new HashSet<String>();
        reading.labels().forEach(label -> labels.add(label.toLowerCase(Locale.ROOT)));
        var places = new LinkedHashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        var doubtful = new ArrayList<String>();
        var firsts = new StringBuilder();
        reading.labels().forEach(label -> firsts.append(label, 0, Math.min(1, label.length())));
        for (var line : reading.lines()) {
            see(line, counts, places);
            if (firsts.indexOf(line.substring(0, 1)) >= 0 && isGlued(line, reading.labels())) {
                doubtful.add(line);
            }
        }
        places.forEach((key, line) -> {
            if (counts.get(key) > 1 || isName(key) || labels.contains(key.toLowerCase(Locale.ROOT))) {
                doubtful.add(line);
            }
        });
        report.add(doubtful, "%s begins like the words of a speaker, but is read as words of another one.",
                "If somebody of this name speaks here, list the name in the panel sheet under people.");
    }

    private static void see(String line, Map<String, Integer> counts, Map<String, String> places) {
        if (line.length() < 2 || line.indexOf(':') < 0 && line.indexOf('：') < 0 && line.charAt(0) != '@') {
            return;
        }
        var start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        for (var pattern : List.of(LABEL, SIGN)) {
            var match = pattern.matcher(start);
            if (match.matches() && match.group(1).split(" ").length <= MOST_WORDS) {
                counts.merge(match.group(1).strip(), 1, Integer::sum);
                places.putIfAbsent(match.group(1).strip(), line);
            }
        }
    }

    /** Whether a line begins with a label that a dash or a name follows, so that it was not read as one: {@code Mara -Good morning.} */
    private static boolean isGlued(String line, Set<String> labels) {
        for (var label : labels) {
            if (line.startsWith(label) && (GLUED.matcher(line).region(label.length(), line.length()).lookingAt()
                    || isFullName(label) && LOST_COLON.matcher(line).region(label.length(), line.length()).lookingAt())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFullName(String label) {
        return label.indexOf(' ') > 0 || label.length() > 1 && Character.isIdeographic(label.codePointAt(0));
    }

    private static boolean isName(String key) {
        var either = key.split(" ?[/&] ?", 3);
        if (either.length == 2) {
            return Stream.of(either).allMatch(part -> part.length() > 1 && part.indexOf(' ') < 0
                    && Character.isUpperCase(part.codePointAt(0)) && !DocumentWords.isNobody(part));
        }
        return !key.isEmpty() && key.indexOf(' ') < 0 && Character.isUpperCase(key.codePointAt(0))
                && DocumentWords.isFirstName(key);
    }
}
