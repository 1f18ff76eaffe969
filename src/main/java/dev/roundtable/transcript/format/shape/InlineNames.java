package dev.roundtable.transcript.format.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Finds names before a colon in the middle of lines, where a sentence ends before them, and begins a new paragraph at each:
 * {@code …谢谢。李明：我认为…}. The whole file decides whether its turns stand so.
 */
final class InlineNames {

    private static final Pattern WIDE = Pattern
            .compile("(?<=[。！？!?…”」』])\\s?([\\p{IsHan}\\p{IsKatakana}·ー]{2,8}(?:（[^（）：]{1,12}）)?)：");
    private static final Pattern NARROW = Pattern.compile(
            "(?<=[.?!…\"”])(?<!\\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Hon|Rev|Gov|Sr|Sra|Jr|St|Fr|Hr|\\p{Lu})\\.) {1,2}(\\p{Lu}[\\p{L}\\d.'’_-]{0,20}(?: [\\p{Lu}\\d][\\p{L}\\d.'’_-]{0,20}){0,2}): ");
    private static final Pattern START = Pattern.compile("[\\s*_]{0,8}([\\p{L}\\d][^:：\\n]{0,30}?)\\s?[*_]{0,2}[:：]");
    /** In characters: before the first words of a line stands its own label. */
    private static final int LEAST = 3;
    private static final int FEWEST_WIDE = 3;
    private static final int FEWEST_NARROW = 6;
    /** A name in letters with a space before it recurs so often, or begins a line, too. */
    private static final int FEWEST_OF_A_NAME = 3;
    /** The share of such places that have names of the talk. */
    private static final double SHARE = 0.8;

    /**
     * A text with a paragraph for each turn.
     *
     * @param lines the number of the line in the file for each line of the text
     * @param first the line in the file with the first name that begins a turn and may be a word of one; null without one
     */
    record Divided(String text, List<Integer> lines, Integer first) {

        /** The line of the file for a line of the text; null for null. */
        Integer line(Integer number) {
            return number == null ? null : lines.get(Math.min(Math.max(number, 1), lines.size()) - 1);
        }
    }

    private final Map<String, String> starts = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private InlineNames() {
    }

    /** The divided text; null if its turns do not stand in the middle of lines. */
    static Divided of(String text) {
        boolean wide = text.indexOf('：') >= 0;
        var pattern = wide ? WIDE : NARROW;
        var found = new InlineNames();
        var lines = new Lines(text);
        while (lines.next()) {
            found.see(lines.text(), pattern);
        }
        var accepted = found.accepted(wide);
        return accepted.isEmpty() ? null : found.divided(text, pattern, accepted);
    }

    private void see(String line, Pattern pattern) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return;
        }
        var start = START.matcher(line);
        if (start.lookingAt()) {
            starts.put(Labels.key(start.group(1)), start.group(1));
        }
        for (var place = pattern.matcher(line).region(Math.min(LEAST, line.length()), line.length())
                .useTransparentBounds(true); place.find();) {
            places.merge(Labels.key(place.group(1)), 1, Integer::sum);
            names.putIfAbsent(Labels.key(place.group(1)), place.group(1));
        }
    }

    /** The keys of the names that begin turns; empty if the file has too few. */
    private Set<String> accepted(boolean wide) {
        var accepted = new HashSet<String>();
        int turns = 0;
        int all = 0;
        boolean atStart = false;
        // where lines begin with the names of several people, the others in their words are topics
        boolean alone = starts.values().stream().filter(InlineNames::isName).limit(2).count() < 2;
        for (var place : places.entrySet()) {
            var key = place.getKey();
            int count = place.getValue();
            boolean begins = starts.containsKey(key);
            all += count;
            if (isName(names.get(key)) && (begins || alone && count >= (wide ? 2 : FEWEST_OF_A_NAME))) {
                accepted.add(key);
                turns += count;
                atStart |= begins;
            }
        }
        boolean few = turns < (wide ? FEWEST_WIDE : FEWEST_NARROW) || turns < SHARE * all;
        boolean one = accepted.size() < 2 && starts.keySet().stream().allMatch(accepted::contains);
        if (few && !(wide && atStart && turns > 1 && hasName(accepted)) || one) {
            return Set.of();
        }
        if (wide && alone) {
            names.forEach((key, name) -> {
                if (isName(name)) {
                    accepted.add(key);
                }
            });
        }
        return accepted;
    }

    private boolean hasName(Set<String> accepted) {
        return accepted.stream().anyMatch(key -> VoiceName.isCertain(names.get(key)));
    }

    private static boolean isName(String name) {
        return !DocumentWords.isNobody(name) && (LabelWords.isPart(name) || VoiceName.isLikely(name));
    }

    private Divided divided(String text, Pattern pattern, Set<String> accepted) {
        var out = new StringBuilder(text.length() + 200);
        var numbers = new ArrayList<Integer>();
        Integer first = null;
        var lines = new Lines(text);
        while (lines.next()) {
            var line = lines.text();
            int from = 0;
            for (var place = pattern.matcher(line).region(Math.min(LEAST, line.length()), line.length())
                    .useTransparentBounds(true); place.find();) {
                if (accepted.contains(Labels.key(place.group(1)))) {
                    out.append(line, from, place.start()).append("\n\n");
                    numbers.add(lines.number());
                    numbers.add(lines.number());
                    from = place.start(1);
                    first = first == null && !starts.containsKey(Labels.key(place.group(1))) ? (Integer) lines.number() : first;
                }
            }
            out.append(line, from, line.length()).append('\n');
            numbers.add(lines.number());
        }
        return new Divided(out.toString(), numbers, first);
    }
}
