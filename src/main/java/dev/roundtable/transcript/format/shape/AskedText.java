package dev.roundtable.transcript.format.shape;

import java.util.List;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Labelled;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/**
 * An interview in Markdown whose questions are headings without a name, above answers with a label: {@code ## How is it?} above
 * {@code Manu: words}. Only one person answers. The questions are the words of Q.
 */
public final class AskedText implements TranscriptFormat {

    private static final Pattern HEADING = Pattern.compile("#{2,6}\\s{1,3}(?:\\d{1,3}[.)、]\\s{0,3})?(\\S.{0,1000})");
    private static final Pattern LABEL = Pattern
            .compile("(?:\\*\\*|__)?([^\\s*_:：][^*_:：]{0,40}?)(?:\\*\\*|__)?\\s?[:：](?:\\*\\*|__)?(.*)");
    private static final Pattern QUESTION = Pattern.compile(".*[?？؟][\"”’»)*_\\s]{0,3}");
    private static final int FEWEST = 3;
    /** The share of headings that ask, and of questions with an answer of the one who answers. */
    private static final double SHARE = 0.8;

    /** Lines that seem to begin with another name, for each answer. */
    private static final double MOST_OTHERS = 0.2;

    private final Labelled labelled = new Labelled();

    private static final String QUESTIONS = "Q: ";

    /**
     * The text with the questions as words of Q; null if its headings do not ask.
     *
     * @param name the name of the one who answers
     */
    private record Asked(String text, String name) {}

    private static final Asked NOT = new Asked(null, null);

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        var asked = asked(input);
        return asked.text != null && isName(asked.name)
                && labelled.recognizes(Input.of(input.file(), letters(asked), input.names()))
                && labelled.recognizes(rewritten(input));
    }

    @Override
    public Transcript read(Input input) {
        if (asked(input).text == null) {
            throw new TranscriptException(Problem.error(input.file(), null, "No speaker labels were found.",
                    "Write \"Name: …\" where the speaker changes."));
        }
        var read = labelled.read(rewritten(input));
        return read.withWarnings(List.of(Problem.warning(input.file(), null,
                "The headings that ask have no name: they are read as the words of Q.",
                "Name Q in the panel sheet, as an alias of a person.")));
    }

    private static Input rewritten(Input input) {
        return Input.of(input.file(), asked(input).text, input.names());
    }

    private static Asked asked(Input input) {
        return input.computed(Asked.class, each -> ask(each.text()));
    }

    private static boolean isName(String name) {
        return !DocumentWords.isNobody(name) && VoiceName.isLikely(name);
    }

    /** Whether most headings below the first line have a question mark, which is cheap to see. */
    private static boolean mayAsk(String text) {
        int headings = 0;
        int questions = 0;
        for (int at = text.indexOf("\n##"); at >= 0; at = text.indexOf("\n##", at + 1)) {
            int end = text.indexOf('\n', at + 1);
            var heading = text.substring(at, end < 0 ? text.length() : end);
            headings++;
            questions += heading.chars().anyMatch(c -> "?？؟".indexOf(c) >= 0) ? 1 : 0;
        }
        return questions + 1 >= FEWEST && questions + 1 >= SHARE * headings;
    }

    private static Asked ask(String text) {
        if (!mayAsk(text)) {
            return NOT;
        }
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        int headings = 0;
        int questions = 0;
        int answered = 0;
        int others = 0;
        boolean asked = false;
        String name = null;
        while (lines.next()) {
            var heading = HEADING.matcher(lines.text().strip());
            if (heading.matches()) {
                headings++;
                asked = QUESTION.matcher(heading.group(1)).matches();
                questions += asked ? 1 : 0;
                out.append(asked ? QUESTIONS + heading.group(1) : lines.text()).append('\n');
                continue;
            }
            if (!lines.isBlank()) {
                var label = LABEL.matcher(lines.text());
                if (label.matches()) {
                    name = name == null && asked ? label.group(1) : name;
                    boolean answers = asked && label.group(1).equals(name);
                    answered += answers ? 1 : 0;
                    others += label.group(1).equals(name) || !isName(label.group(1)) ? 0 : 1;
                }
                asked = false;
            }
            out.append(lines.text()).append('\n');
        }
        boolean interview = questions >= FEWEST && questions >= SHARE * headings && answered >= SHARE * questions
                && others <= MOST_OTHERS * answered;
        return interview && !"Q".equals(name) ? new Asked(out.toString(), name) : NOT;
    }

    /** The text with A in the place of the name behind questions, so that it is decided whether who answers speaks of himself. */
    private static String letters(Asked interview) {
        var out = new StringBuilder(interview.text.length());
        var lines = new Lines(interview.text);
        boolean asked = false;
        while (lines.next()) {
            var label = asked && !lines.isBlank() ? LABEL.matcher(lines.text()) : null;
            boolean answers = label != null && label.matches() && label.group(1).equals(interview.name);
            out.append(answers ? "A:" + lines.text().substring(label.start(2)) : lines.text()).append('\n');
            asked = lines.text().startsWith(QUESTIONS) || asked && lines.isBlank();
        }
        return out.toString();
    }
}
