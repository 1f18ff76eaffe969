package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.timed.line.Utterance;

/** The voices of a text without times in which {@code >>} begins each voice, and whether they are speech or quotations. */
final class Chevrons {

    /** Fewer marks are quotations, links or signs of a program. */
    private static final int FEWEST = 3;
    /** The share of voices that are sentences. Lines of a quotation end anywhere. */
    private static final double SENTENCES = 0.66;

    private static final Pattern MARK = Pattern
            .compile("(?<!\\S)(?:[>＞]{2,3}+(?![>＞])|(?:&gt;){2,3}+(?!&gt;))[ \\t\\u00A0\\u3000]*+");
    private static final Pattern MAIL = Pattern.compile(
            "(?i)[^:]{0,200}+[:：]\\s*+|(?:From|To|Subject|Date|Cc|Sent|Von|An|Betreff|De|À|Objet)[:：]\\s.*|-{2,}.*",
            Pattern.DOTALL);
    private static final String ENDS = ".!?…。！？؟।-–—♪\"”»)]）】」』";
    private static final String STARTS = "\"“„«'‘([（【「『♪¿¡-–—…";

    private static final Chevrons NONE = new Chevrons();

    private final List<Utterance> voices = new ArrayList<>();
    private int marks;
    private int lineMarks;
    private int sentences;
    private int mails;
    /** Paragraphs without a mark below a finished sentence with one: answers to a quotation. */
    private int answers;
    private boolean quoted;
    private boolean first;

    private Chevrons() {
    }

    /** Reads the voices of a text; none if the text cannot be captions. */
    static Chevrons of(Input input) {
        var text = input.text();
        boolean any = text.contains(">>") || text.contains("&gt;&gt;") || text.contains("＞＞");
        // in Markdown, the sign is a quotation
        if (!any || input.file().toLowerCase(Locale.ROOT).endsWith(".md") || Markdown.isMarkdown(text)) {
            return NONE;
        }
        var read = new Chevrons();
        read.read(new Lines(text));
        return read.isSpeech() ? read : NONE;
    }

    /** What is said from one mark to the next. The first one may have no mark; then its line is above that of the first mark. */
    List<Utterance> voices() {
        return voices;
    }

    /** Whether the file begins with a mark. */
    boolean beginsWithMark() {
        return first;
    }

    private void read(Lines lines) {
        boolean afterBlank = true;
        boolean finished = false;
        while (lines.next() && !quoted) {
            if (lines.isBlank()) {
                afterBlank = true;
                continue;
            }
            var line = lines.text().strip();
            boolean marked = MARK.matcher(line).lookingAt();
            quoted = !marked && (line.charAt(0) == '>' || line.startsWith("&gt;"));
            first |= marked && voices.isEmpty();
            lineMarks += marked ? 1 : 0;
            answers += !marked && afterBlank && finished ? 1 : 0;
            line(lines.number(), line, afterBlank);
            finished = marked && endsSentence(line);
            afterBlank = false;
        }
        close();
        voices.removeIf(Utterance::isEmpty);
    }

    private void line(int number, String line, boolean afterBlank) {
        var mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            add(number, line.substring(from, mark.start()), afterBlank && from == 0);
            close();
            voices.add(new Utterance(number, null, null));
            marks++;
            from = mark.end();
        }
        add(number, line.substring(from), afterBlank);
    }

    private void add(int number, String text, boolean afterBlank) {
        if (voices.isEmpty() && !text.isBlank()) {
            voices.add(new Utterance(number, null, null));
        }
        if (!text.isBlank()) {
            voices.get(voices.size() - 1).add(number, text.strip(), afterBlank);
        }
    }

    /** Judges the voice that ends. */
    private void close() {
        if (marks > 0) {
            var words = voices.get(voices.size() - 1).words();
            boolean sentence = !words.isEmpty() && begins(words.get(0).text())
                    && endsSentence(words.get(words.size() - 1).text());
            sentences += sentence ? 1 : 0;
            mails += !words.isEmpty() && MAIL.matcher(words.get(0).text()).matches() ? 1 : 0;
        }
    }

    private boolean isSpeech() {
        return !quoted && mails == 0 && marks >= FEWEST && (first || lineMarks >= FEWEST) && sentences >= SENTENCES * marks
                && 2 * answers <= lineMarks;
    }

    private static boolean begins(String text) {
        int c = text.codePointAt(0);
        return Character.isDigit(c) || Character.isLetter(c) && !Character.isLowerCase(c) || STARTS.indexOf(c) >= 0;
    }

    private static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
