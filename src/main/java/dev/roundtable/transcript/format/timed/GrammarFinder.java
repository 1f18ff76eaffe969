package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Infers the grammar of a file from the shapes that recur in its lines. */
final class GrammarFinder {

    /** The share of lines with a name and a time that must have words below. */
    private static final double FOLLOWED = 0.6;

    /** The share of times with a name above or below. Services leave out the name while the same person speaks. */
    private static final double NAMED = 0.3;

    /** Fewer lines with a name and a time are words of a file that marks its turns otherwise. */
    private static final int MOST_LINES_A_TURN = 60;

    /** A heading is at most this long, and the words below it are longer. */
    private static final int LONGEST_HEADING = 90;

    private final List<TimedLine> lines;
    private final Set<String> known;

    /**
     * @param lines the lines that are not blank
     * @param known keys of names that need no other evidence
     */
    GrammarFinder(List<TimedLine> lines, Set<String> known) {
        this.lines = lines;
        this.known = known;
    }

    /** The grammar; null if times do not mark the lines. */
    Grammar find() {
        var candidates = new ArrayList<Candidate>();
        candidates.add(new Candidate(Grammar.NAME_TIME, named(Shape.TEXT_TIME, TimedLine::before)));
        candidates.add(new Candidate(Grammar.NAME_TIME_WORDS, named(Shape.TEXT_TIME_TEXT, TimedLine::before)));
        candidates.add(new Candidate(Grammar.TIME_NAME, named(Shape.TIME_TEXT, TimedLine::after)));
        candidates.add(new Candidate(Grammar.NAME_TIME_LINES, around(-1)));
        candidates.add(new Candidate(Grammar.TIME_NAME_LINES, around(1)));
        candidates.sort(Comparator.comparingInt((Candidate each) -> each.lines.size()).reversed());
        return candidates.stream().filter(this::holds).map(Candidate::grammar).findFirst().orElseGet(this::unnamed);
    }

    /** How many lines begin with a possible name and a colon. */
    private long colons() {
        return count(line -> {
            var label = lines.get(line).isText() ? LabelLine.of(lines.get(line).text()) : null;
            return label != null && label.label() != null && VoiceName.isLikely(label.label());
        });
    }

    private record Candidate(Grammar grammar, List<Integer> lines) {}

    private boolean holds(Candidate candidate) {
        var at = candidate.lines;
        if (at.isEmpty() || at.size() < 2 && !known.contains(Labels.key(name(candidate, at.get(0))))) {
            return false;
        }
        var names = at.stream().map(line -> name(candidate, line)).toList();
        long times = lines.stream().filter(line -> line.is(shape(candidate.grammar))).count();
        boolean dense = at.size() >= NAMED * times && 2 * at.size() >= count(otherThan(candidate.grammar))
                && MOST_LINES_A_TURN * at.size() >= lines.size() && at.size() >= colons();
        return dense && new NameEvidence(names, known).holdsNames() && followed(candidate) >= FOLLOWED * at.size();
    }

    /** How many other lines begin with a time: in a file of such lines, a few lines with a name and a time are words. */
    private IntPredicate otherThan(Grammar grammar) {
        return switch (grammar) {
            case NAME_TIME, NAME_TIME_WORDS ->
                line -> lines.get(line).is(Shape.TIME_TEXT) && lines.get(line).clock().bracketed();
            case TIME_NAME -> line -> lines.get(line).is(Shape.TEXT_TIME) && VoiceName.mayBe(lines.get(line).before());
            default -> line -> lines.get(line).is(Shape.TIME_TEXT);
        };
    }

    private long followed(Candidate candidate) {
        return switch (candidate.grammar) {
            case NAME_TIME_WORDS -> candidate.lines.size();
            case TIME_NAME_LINES -> candidate.lines.stream().filter(line -> hasWords(line + 2)).count();
            default -> candidate.lines.stream().filter(line -> hasWords(line + 1)).count();
        };
    }

    private static Shape shape(Grammar grammar) {
        return switch (grammar) {
            case NAME_TIME -> Shape.TEXT_TIME;
            case NAME_TIME_WORDS -> Shape.TEXT_TIME_TEXT;
            case TIME_NAME -> Shape.TIME_TEXT;
            default -> Shape.TIME;
        };
    }

    private String name(Candidate candidate, int line) {
        return VoiceName.clean(switch (candidate.grammar) {
            case TIME_NAME -> lines.get(line).after();
            case NAME_TIME_LINES -> lines.get(line - 1).before();
            case TIME_NAME_LINES -> lines.get(line + 1).before();
            default -> lines.get(line).before();
        });
    }

    /** The lines of a shape with a possible name. */
    private List<Integer> named(Shape shape, Function<TimedLine, String> name) {
        return IntStream.range(0, lines.size()).filter(line -> lines.get(line).is(shape))
                .filter(line -> VoiceName.mayBe(VoiceName.clean(name.apply(lines.get(line)))))
                .filter(line -> shape != Shape.TEXT_TIME_TEXT || !lines.get(line).after().matches("[:：].*"))
                .boxed().toList();
    }

    /** The lines that are only a time, with a possible name directly above or below. */
    private List<Integer> around(int distance) {
        return IntStream.range(0, lines.size()).filter(line -> lines.get(line).is(Shape.TIME))
                .filter(line -> line + distance >= 0 && line + distance < lines.size())
                .filter(line -> lines.get(line + distance).isText()
                        && VoiceName.mayBe(VoiceName.clean(lines.get(line + distance).before())))
                .boxed().toList();
    }

    private boolean hasWords(int line) {
        if (line >= lines.size() || lines.get(line).is(Shape.TIME) || lines.get(line).is(Shape.TIME_TEXT)) {
            return false;
        }
        return lines.get(line).isText() || !VoiceName.mayBe(VoiceName.clean(lines.get(line).before()));
    }

    private Grammar unnamed() {
        long words = count(line -> lines.get(line).is(Shape.TIME_TEXT));
        long alone = count(line -> lines.get(line).is(Shape.TIME));
        long behind = count(line -> lines.get(line).is(Shape.TEXT_TIME) && lines.get(line).heading());
        if (words + alone + behind < 2) {
            return null;
        }
        if (alone >= Math.max(words, behind)) {
            return Grammar.TIME_LINE;
        }
        if (sections(words + behind)) {
            return Grammar.TIME_SECTIONS;
        }
        long ranges = count(line -> lines.get(line).is(Shape.TIME_TEXT) && lines.get(line).clock().end() != null);
        return 2 * ranges > words ? Grammar.TIME_RANGE : Grammar.TIME_WORDS;
    }

    /** Whether most times stand in headings, or in short lines above longer ones. */
    private boolean sections(long all) {
        long headings = count(line -> lines.get(line).heading() && lines.get(line).clock() != null);
        long titles = count(line -> lines.get(line).is(Shape.TIME_TEXT) && isTitle(lines.get(line).after())
                && line + 1 < lines.size() && lines.get(line + 1).isText()
                && lines.get(line + 1).before().length() > 2 * lines.get(line).after().length());
        return 2 * headings > all || titles >= 0.8 * all;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_HEADING && !text.isEmpty() && ".!?,;。？！，…".indexOf(text.charAt(text.length() - 1)) < 0
                && !Character.isLowerCase(text.charAt(0));
    }

    private long count(IntPredicate predicate) {
        return IntStream.range(0, lines.size()).filter(predicate).count();
    }
}
