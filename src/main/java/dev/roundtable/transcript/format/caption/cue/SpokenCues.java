package dev.roundtable.transcript.format.caption.cue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.caption.cue.Opening.Shape;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.line.TextJoiner;

/** Adds cues to a body, with a new piece where a sign or a name begins another voice. */
final class SpokenCues {

    private final Labels labels;
    private final CueMarks marks;
    private final CueGrammar grammar;
    private final SpeechBuilder body;
    private final StringBuilder said = new StringBuilder();
    private final Map<Shape, Integer> names = new EnumMap<>(Shape.class);
    private final Doubts doubts = new Doubts();
    private int chevrons;
    private int dashes;
    private Label voice;

    SpokenCues(String file, CueMarks marks, CueGrammar grammar, SpeechBuilder body) {
        this.labels = new Labels(file);
        this.marks = marks;
        this.grammar = grammar;
        this.body = body;
    }

    /** Adds all cues, and returns the grammar that was used; null if nothing tells voices apart. */
    String say(List<Cue> cues) {
        cues.forEach(this::say);
        doubts.warn(body);
        return grammar();
    }

    private String grammar() {
        int brackets = names.getOrDefault(Shape.BRACKET, 0) + names.getOrDefault(Shape.BRACKET_COLON, 0);
        int colons = names.getOrDefault(Shape.COLON, 0);
        int lines = names.getOrDefault(Shape.LINE, 0) + names.getOrDefault(Shape.COLON_LINE, 0);
        if (chevrons > 0 && chevrons >= brackets) {
            return "chevrons";
        }
        int leading = names.getOrDefault(Shape.LEADING, 0);
        if (leading > brackets + colons + lines) {
            return "name-words";
        }
        if (brackets + colons + lines == 0) {
            return dashes > 0 ? "dashes" : null;
        }
        if (brackets >= colons && brackets >= lines) {
            return "bracketed";
        }
        return lines > colons ? "name-line" : "name-colon";
    }

    private void say(Cue cue) {
        body.time(cue.line(), cue.start(), cue.end());
        var lines = cue.lines();
        for (int i = 0; i < lines.size(); i++) {
            say(lines.get(i), i == 0, i + 1 < lines.size(), cue);
        }
        end(cue);
    }

    private void say(String line, boolean first, boolean more, Cue cue) {
        int from = 0;
        for (int next = marks.nextChevrons(line, 1); next >= 0; next = marks.nextChevrons(line, next + 1)) {
            part(line.substring(from, next), first && from == 0, true, cue);
            from = next;
        }
        part(line.substring(from), first && from == 0, more, cue);
    }

    private void part(String line, boolean first, boolean more, Cue cue) {
        var words = line.stripLeading();
        int sign = marks.sign(words);
        boolean chevron = sign > 0 && marks.beginsWithChevrons(words);
        var rest = sign > 0 ? words.substring(sign) : line;
        var stripped = rest.strip();
        var name = stripped.isEmpty() ? null : grammar.opening(stripped, first || sign > 0, chevron, more);
        if (sign > 0) {
            chevrons += chevron ? 1 : 0;
            dashes += chevron ? 0 : 1;
            end(cue);
            voice = null;
        }
        if (name == null) {
            if (sign > 0) {
                body.newVoice();
            }
            if (!stripped.isEmpty() && (first || sign > 0) && grammar.isDoubtful(stripped)) {
                doubts.see(stripped, cue.line());
            }
            said.append(said.isEmpty() ? "" : "\n").append(rest);
            return;
        }
        end(cue);
        names.merge(name.shape(), 1, Integer::sum);
        voice = labels.of(name.label(), cue.line());
        if (grammar.isThin(stripped)) {
            doubts.thin(name.label(), cue.line());
        }
        said.append(stripped, name.speechStart(), stripped.length());
    }

    private void end(Cue cue) {
        var words = TextJoiner.fold(said.toString());
        if (!Sounds.isOnly(words)) {
            body.add(Sounds.without(words), voice, cue.start(), cue.end());
        }
        said.setLength(0);
    }
}
