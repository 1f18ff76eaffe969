package dev.roundtable.transcript.format.label;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.line.InlineTimes;
import dev.roundtable.transcript.format.line.LineEnd;

/** The turn that a reader of labels is in: who speaks, since when, and the words so far. It is used once. */
final class OpenTurn {

    /** What stands before a line that somebody quotes. */
    private static final String ANNOUNCES = ":：,，、「『“‘«（(";

    private final SpeechBuilder body;
    private final boolean markdown;
    private final EndTimes endTimes;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> nameWords = new HashSet<>();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private Label voice;
    private Double time;
    /** Whether the voice has a label since the last heading. */
    private boolean begun;
    /** Whether the words begin with a label, and not with a time. */
    private boolean named;

    /**
     * Before the first turn.
     *
     * @param body receives the turns
     * @param markdown whether the words are those of Markdown
     */
    OpenTurn(SpeechBuilder body, boolean markdown, EndTimes endTimes) {
        this.body = body;
        this.markdown = markdown;
        this.endTimes = endTimes;
    }

    /** Begins a turn behind a label; the turn before has ended. The label and the time may be null. */
    void begin(Label label, Double at) {
        begun = true;
        named = true;
        voice = label;
        time = at;
        if (label != null && names.add(label.name())) {
            nameWords.addAll(List.of(label.name().split(" ")));
        }
    }

    /** Begins words of the same voice behind a time. */
    void beginAt(Double at) {
        named = false;
        time = at;
    }

    /**
     * Says that a heading stands here, so that the voice has no label below it.
     *
     * @param silent whether nobody speaks until the next label
     */
    void passHeading(boolean silent) {
        begun = false;
        voice = silent ? null : voice;
    }

    /** Says that nobody speaks until the next label. */
    void silence() {
        voice = null;
    }

    /** Adds a line to the paragraph. */
    void addLine(String line) {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
    }

    /** Adds the end of a line, which begins the paragraph. */
    void add(String line, int from) {
        paragraph.append(line, from, line.length());
    }

    /** Ends the paragraph, and returns its words without marks, which are not said yet; empty without words. */
    String endParagraph() {
        var words = InlineTimes
                .without(markdown ? Markdown.words(paragraph.toString(), nameWords) : paragraph.toString()).strip();
        paragraph.setLength(0);
        return endTimes.without(words);
    }

    /** Adds the words of a paragraph. */
    void say(String words) {
        said.append(said.isEmpty() ? "" : "\n\n").append(words);
    }

    /** Ends the turn. Its last paragraph has ended. */
    void end() {
        body.add(said.toString(), voice, time, null);
        said.setLength(0);
        time = null;
    }

    /** Removes the paragraphs so far. */
    void clear() {
        said.setLength(0);
    }

    /** The paragraphs so far, without the open one. */
    String said() {
        return said.toString();
    }

    /** Who speaks; null for nobody. */
    Label voice() {
        return voice;
    }

    /** The names of all who have spoken, in their order. */
    Set<String> names() {
        return names;
    }

    /** Whether a label has no words yet: a remark is all that somebody contributes then. */
    boolean isEmpty() {
        return voice != null && begun && said.isEmpty() && paragraph.chars().allMatch(Character::isWhitespace);
    }

    /** Whether words of a voice stand below a heading, without a label. */
    boolean isBelowHeading() {
        return voice != null && !begun && !(said.isEmpty() && paragraph.isEmpty());
    }

    /** Whether the paragraph ends like a sentence. */
    boolean endsSentence() {
        return LineEnd.isSentence(paragraph);
    }

    /** Whether a turn may begin on the next line: it starts a paragraph, or follows the end of a sentence. */
    boolean mayEnd() {
        return paragraph.isEmpty() || endsSentence();
    }

    /** Whether the next line is no quote that the words announce, and not the first words behind a label. */
    boolean mayBeFollowed() {
        boolean announces = !said.isEmpty() && ANNOUNCES.indexOf(said.charAt(said.length() - 1)) >= 0;
        return mayEnd() && !(named && isEmpty()) && !announces;
    }
}
