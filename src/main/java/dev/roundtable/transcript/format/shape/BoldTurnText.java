package dev.roundtable.transcript.format.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.label.markdown.BoldParagraph;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Lines;

/**
 * An interview in Markdown in which the questions are bold together with their label: {@code **Anna: How is it?**} above {@code Tom: words}.
 * Whoever has such paragraphs asks in most of them.
 */
public final class BoldTurnText implements TranscriptFormat {

    private static final int FEWEST = 3;
    private static final Pattern TURN = Pattern.compile("([^\\s*_:：][^*:：]{0,40}?)\\s?([:：])(?!//)\\s?+(\\S.*)");

    private final Labelled labelled = new Labelled();

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        return rewritten(input).text != null && labelled.recognizes(rewritten(input).input(input));
    }

    @Override
    public Transcript read(Input input) {
        if (rewritten(input).text == null) {
            throw new TranscriptException(Problem.error(input.file(), null, "No speaker labels were found.",
                    "Write \"Name: …\" where the speaker changes."));
        }
        return labelled.read(rewritten(input).input(input));
    }

    /** The text without the marks of bold around such paragraphs; null if nobody has such paragraphs. */
    private record Rewritten(String text) {

        Input input(Input of) {
            return Input.of(of.file(), text, of.names());
        }
    }

    private static Rewritten rewritten(Input input) {
        return input.computed(Rewritten.class, each -> new Rewritten(rewrite(each.text())));
    }

    private static String rewrite(String text) {
        if (text.indexOf("**") < 0 && text.indexOf("__") < 0) {
            return null;
        }
        var turns = new HashMap<String, Integer>();
        var questions = new HashMap<String, Integer>();
        for (var lines = new Lines(text); lines.next();) {
            var turn = turn(lines.text());
            if (turn != null && !DocumentWords.isNobody(turn.group(1))) {
                var key = Labels.key(turn.group(1));
                turns.merge(key, 1, Integer::sum);
                questions.merge(key, asks(turn.group(3)) ? 1 : 0, Integer::sum);
            }
        }
        turns.entrySet().removeIf(each -> each.getValue() < FEWEST || 2 * questions.get(each.getKey()) < each.getValue());
        return turns.isEmpty() ? null : rewrite(text, turns);
    }

    private static String rewrite(String text, Map<String, Integer> names) {
        var out = new StringBuilder(text.length() + 100);
        for (var lines = new Lines(text); lines.next();) {
            var turn = turn(lines.text());
            boolean label = turn != null && names.containsKey(Labels.key(turn.group(1)));
            out.append(label
                    ? turn.group(1) + turn.group(2) + ' ' + turn.group(3)
                    : lines.text()).append('\n');
        }
        return out.toString();
    }

    /** The name and the words of a paragraph in bold; null if the line is none. */
    private static Matcher turn(String line) {
        var turn = BoldParagraph.is(line) ? TURN.matcher(BoldParagraph.words(line)) : null;
        return turn != null && turn.matches() ? turn : null;
    }

    private static boolean asks(String words) {
        return words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || words.indexOf('؟') >= 0;
    }
}
