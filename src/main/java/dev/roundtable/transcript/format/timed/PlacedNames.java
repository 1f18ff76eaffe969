package dev.roundtable.transcript.format.timed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.LoneWord;
import dev.roundtable.transcript.format.line.SmallLetters;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Tells the names in lines with times by their place in the grammar, and by how they are written and return in the whole file. */
final class PlacedNames {

    /** The share of times with a sure name. */
    private static final double REGULAR = 0.8;

    private final List<TimedLine> lines;
    private final Grammar grammar;
    private final Set<String> known;
    private final Map<String, Integer> names = new HashMap<>();
    /** How often a text before a time begins a paragraph. */
    private final Map<String, Integer> recurring = new HashMap<>();
    private final boolean smallLetters;
    private final boolean regular;

    /** @param known keys of names that need no other evidence */
    PlacedNames(List<TimedLine> lines, Grammar grammar, Set<String> known) {
        this.lines = lines;
        this.grammar = grammar;
        this.known = known;
        smallLetters = lines.stream().allMatch(line -> SmallLetters.are(line.text()));
        lines.stream().filter(line -> line.afterBlank() && line.is(Shape.TEXT_TIME))
                .forEach(line -> recurring.merge(VoiceName.clean(line.before()), 1, Integer::sum));
        for (int i = 0; i < lines.size(); i++) {
            var name = candidate(i);
            if (name != null) {
                names.merge(Labels.key(name), 1, Integer::sum);
            }
        }
        regular = isRegular();
    }

    /**
     * The name in a line, or for a line that is only a time, the name beside it; null if there is none.
     *
     * @param first whether nobody has spoken above it, so that it cannot be a word of somebody
     */
    String in(int i, boolean first) {
        var name = candidate(i);
        return name != null && isSure(name, i, first) ? name : null;
    }

    /** Whether nearly every line of a time has a name above or below it that is sure, so that one that occurs once is a name, too. */
    private boolean isRegular() {
        int times = 0;
        int sure = 0;
        for (int i = 0; i < lines.size() && !isBeside(); i++) {
            if (lines.get(i).is(Shape.TIME)) {
                times++;
                sure += candidate(i) != null && (isProven(candidate(i)) || isLikely(candidate(i), i)) ? 1 : 0;
            }
        }
        return sure >= REGULAR * times;
    }

    /** Whether the grammar has names and times on one line. */
    private boolean isBeside() {
        return grammar != Grammar.NAME_TIME_LINES && grammar != Grammar.TIME_NAME_LINES;
    }

    /** Whether a paragraph begins with the full name of a speaker alone on its line, without a time, and is no sentence that wraps. */
    boolean isBare(int i) {
        var line = lines.get(i);
        if (!grammar.isNamed() || !line.isText() || !line.afterBlank() || line.heading() || i + 1 == lines.size()
                || lines.get(i + 1).afterBlank() || !lines.get(i + 1).isText()
                || !smallLetters && Character.isLowerCase(lines.get(i + 1).text().strip().codePointAt(0))) {
            return false;
        }
        var name = VoiceName.clean(line.before());
        return name.indexOf(' ') > 0 && names.getOrDefault(Labels.key(name), 0) > 0
                && name.length() >= line.text().strip().length() - 4;
    }

    /** The text that may be a name in a line, or for a line that is only a time, beside it; null if there is none. */
    String candidate(int i) {
        var line = lines.get(i);
        if (line.is(Shape.MESSAGE)) {
            return line.before();
        }
        var text = switch (grammar) {
            case NAME_TIME, NAME_TIME_WORDS -> line.is(Shape.TEXT_TIME)
                    || grammar == Grammar.NAME_TIME_WORDS && line.is(Shape.TEXT_TIME_TEXT) ? line.before() : null;
            case TIME_NAME -> line.is(Shape.TIME_TEXT) ? line.after() : null;
            case NAME_TIME_LINES -> line.is(Shape.TIME) && i > 0 && lines.get(i - 1).isText()
                    ? lines.get(i - 1).before()
                    : null;
            case TIME_NAME_LINES -> line.is(Shape.TIME) && i + 1 < lines.size() && lines.get(i + 1).isText()
                    ? lines.get(i + 1).before()
                    : null;
            default -> null;
        };
        if (text == null) {
            return null;
        }
        var name = VoiceName.clean(text);
        boolean beside = grammar == Grammar.NAME_TIME || grammar == Grammar.NAME_TIME_WORDS;
        return VoiceName.mayBe(name)
                || beside && VoiceName.mayBeInSmallLetters(text, line.afterBlank() && recurring.getOrDefault(name, 0) > 1)
                        ? name
                        : null;
    }

    /** Whether a possible name is one here: a name beside a line of time may be the last words of the voice before. */
    private boolean isSure(String name, int i, boolean first) {
        return isBeside() || isProven(name) || first
                || regular && isLikely(name, i);
    }

    /** Whether a name that occurs once is written like one, and the words below it begin anew. */
    private boolean isLikely(String name, int i) {
        return VoiceName.isPlausible(name) && !LoneWord.is(name) && !goesOn(i);
    }

    /** Whether a name recurs, is known, or is written like a full name. */
    boolean isProven(String name) {
        return names.getOrDefault(Labels.key(name), 0) > 1 || known.contains(Labels.key(name)) || VoiceName.isCertain(name);
    }

    /** Whether the words below a time and a possible name go on with a small letter, so that the name is a word of them. */
    private boolean goesOn(int i) {
        int below = grammar == Grammar.TIME_NAME_LINES ? i + 2 : i + 1;
        var words = below < lines.size() ? lines.get(below).text().strip() : "";
        return !words.isEmpty() && !smallLetters && Character.isLowerCase(words.codePointAt(0));
    }
}
