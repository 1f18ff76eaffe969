package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.format.label.name.Sections;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;
import dev.roundtable.transcript.format.timed.line.Utterance;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Reads lines by a grammar. A line that does not fit is read as words, with a warning if it nearly fits. */
final class UtteranceReader {

    private static final int MOST_WARNINGS = 10;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_INITIALS = 4;
    private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+•]|\\d{1,3}[.)])\\s");

    private final String file;
    private final List<TimedLine> lines;
    private final Grammar grammar;
    private final PlacedNames names;
    private final List<Utterance> utterances = new ArrayList<>();
    private final List<TimedLine> head = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    /** Whether the lines are in a section beside the talk, such as its links. */
    private boolean apart;
    private boolean warnedBelow;
    /** The index of the last line that begins a turn; -1 as long as it was not needed. */
    private int last = -1;
    private String voice;
    private Utterance open;

    UtteranceReader(String file, List<TimedLine> lines, Grammar grammar, Set<String> known) {
        this.file = file;
        this.lines = lines;
        this.grammar = grammar;
        names = new PlacedNames(lines, grammar, known);
    }

    void read() {
        int i = 0;
        while (i < lines.size()) {
            i += line(i);
        }
    }

    List<Utterance> utterances() {
        return utterances;
    }

    /** The lines above the first utterance. */
    List<TimedLine> head() {
        return head;
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** Reads a line, or several that belong together, and returns how many. */
    private int line(int i) {
        var line = lines.get(i);
        var name = nameIn(i);
        switch (grammar) {
            case NAME_TIME, NAME_TIME_WORDS -> {
                if (name != null) {
                    begin(line, name, line.is(Shape.TEXT_TIME) ? "" : line.after());
                    return 1;
                }
                nearly(line);
            }
            case TIME_NAME -> {
                if (name != null) {
                    begin(line, name, "");
                    return 1;
                }
            }
            case NAME_TIME_LINES -> {
                if (isInitials(i)) {
                    return 1;
                }
                if (line.isText() && i + 1 < lines.size() && nameIn(i + 1) != null) {
                    once(line, nameIn(i + 1));
                    begin(lines.get(i + 1), nameIn(i + 1), "");
                    return 2;
                }
            }
            case TIME_NAME_LINES -> {
                if (name != null) {
                    once(line, name);
                    begin(line, name, "");
                    return 2;
                }
            }
            default -> {
                // names stand in the words, if anywhere
            }
        }
        if (names.isBare(i)) {
            begin(line, VoiceName.clean(line.before()), "");
            return 1;
        }
        other(i);
        return 1;
    }

    /** Reads a line without a name. */
    private void other(int i) {
        var line = lines.get(i);
        if (line.is(Shape.TIME) && grammar.isNamed() && voice == null) {
            // above the first name, it is the length of the recording
            head.add(line);
        } else if (line.is(Shape.TIME)) {
            boolean repeated = open != null && open.isEmpty() && open.clock() != null
                    && (int) open.clock().start() == (int) line.clock().start();
            if (!repeated) {
                begin(line, voice, "");
            }
        } else if (line.is(Shape.TIME_TEXT) && (line.clock().bracketed() || !grammar.isNamed())) {
            boolean silent = grammar == Grammar.TIME_SECTIONS || !line.after().isBlank() && Furniture.is(line.after());
            begin(line, voice, silent ? "" : line.after());
        } else if (grammar == Grammar.TIME_SECTIONS && line.heading() && line.is(Shape.TEXT_TIME)) {
            begin(line, voice, "");
        } else if (open == null) {
            head.add(line);
        } else if (line.heading()) {
            apart = i > last() && Sections.isApart(line.text());
        } else if (!apart && isTitle(line) && Sections.isApart(line.text()) && i > last()) {
            apart = true;
            below(line);
        } else if (apart) {
            below(line);
        } else {
            open.add(line.number(), line.text(), line.afterBlank());
        }
    }

    /** Whether a paragraph begins with a line that is only a title, without a mark of punctuation but a colon. */
    private static boolean isTitle(TimedLine line) {
        var text = line.text().strip();
        return line.afterBlank() && line.isText() && text.length() > 1 && text.length() < LONGEST_TITLE
                && !Character.isLowerCase(text.codePointAt(0)) && ".?!…,;。？！，".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The index of the last line that has a time or is a name alone: sections above it may be a part of the talk. */
    private int last() {
        if (last < 0) {
            last = lines.size() - 1;
            while (last > 0 && !mayBegin(last)) {
                last--;
            }
        }
        return last;
    }

    private boolean mayBegin(int i) {
        var line = lines.get(i);
        boolean time = line.is(Shape.TIME) || line.is(Shape.TIME_TEXT) && line.clock().bracketed();
        return names.isBare(i) || line.clock() != null && (time || !grammar.isNamed() || names.candidate(i) != null);
    }

    /** Warns of the first line below the talk that is not read as speech and is no item of a list. */
    private void below(TimedLine line) {
        if (!warnedBelow && !LIST.matcher(line.text()).lookingAt()) {
            warnedBelow = true;
            warnings.add(Problem.warning(file, line.number(),
                    "From here on, what stands below the last heading is not read as speech.",
                    "If somebody says it, remove the heading."));
        }
    }

    private String nameIn(int i) {
        return names.in(i, utterances.isEmpty());
    }

    private void begin(TimedLine line, String name, String words) {
        voice = name;
        apart = false;
        open = new Utterance(line.number(), line.clock(), name);
        open.add(line.number(), words, true);
        utterances.add(open);
    }

    /** Whether a line has only the initials that a page shows beside the name below. */
    private boolean isInitials(int i) {
        var text = lines.get(i).text().strip();
        if (text.length() > LONGEST_INITIALS || i + 2 >= lines.size() || nameIn(i + 2) == null) {
            return false;
        }
        var name = nameIn(i + 2);
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isUpperCase(c) && name.indexOf(c) >= 0 || c > 0x2E80);
    }

    /** Warns of a name that is only believed because nearly every other time has one. */
    private void once(TimedLine line, String name) {
        if (!names.isProven(name) && !utterances.isEmpty() && warnings.size() < MOST_WARNINGS) {
            warnings.add(Problem.warning(file, line.number(),
                    "\"%s\" is read as the name of a speaker, who speaks only here.".formatted(Excerpt.of(name)),
                    "If it is a word of the speaker before, join it to the words around it."));
        }
    }

    /** Warns of a line that has the shape of a line with a name, but no name. */
    private void nearly(TimedLine line) {
        boolean shaped = line.is(Shape.TEXT_TIME) && line.afterBlank() && open != null && line.before().length() <= 60;
        if (shaped && warnings.size() < MOST_WARNINGS) {
            warnings.add(Problem.warning(file, line.number(),
                    "\"%s\" has a time behind it but does not look like a name; it is read as speech%s."
                            .formatted(Excerpt.of(line.before()), voice == null ? "" : " of " + voice),
                    "If it is a name, list it under people in the panel sheet."));
        }
    }
}
