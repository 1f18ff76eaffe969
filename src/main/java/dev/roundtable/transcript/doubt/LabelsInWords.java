package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.label.DocumentWords;

/** Doubts words that begin like a label: the same beginning recurs, a first name stands before a colon, or a label before a dash. */
final class LabelsInWords implements Doubt {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern LABEL = Pattern.compile(
            "[\\s>*•+–—-]{0,4}+(?:[\\[(][^\\[\\]()\\n]{3,30}+[\\])]\\s?)?[@<\\[(#]?([\\p{L}\\d][^:：\\]>)\\n]{0,30}+)[\\]>)]?\\s?[:：](?=\\s|$)(?!\\s{0,3}+http).*",
            Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("(@[\\p{L}\\d][\\w.-]{1,30}+)\\s.*", Pattern.DOTALL);

    private static final Pattern GLUED = Pattern.compile("\\s?[–—-]\\s?\\p{L}|\\p{Lu}");

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var labels = reading.labels().stream().map(label -> label.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var places = new LinkedHashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        reading.lines().forEach(line -> see(line, counts, places));
        var doubtful = new ArrayList<String>();
        reading.lines().stream().filter(line -> reading.labels().stream().anyMatch(label -> isGlued(line, label)))
                .forEach(doubtful::add);
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
    private static boolean isGlued(String line, String label) {
        return line.startsWith(label) && GLUED.matcher(line).region(label.length(), line.length()).lookingAt();
    }

    private static boolean isName(String key) {
        return key.indexOf(' ') < 0 && Character.isUpperCase(key.codePointAt(0)) && DocumentWords.isFirstName(key);
    }
}
