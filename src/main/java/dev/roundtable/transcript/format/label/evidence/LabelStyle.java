package dev.roundtable.transcript.format.label.evidence;

import java.util.Set;

import dev.roundtable.transcript.format.label.form.FormScanner;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.label.page.Furniture;
import dev.roundtable.transcript.format.label.page.PageLayout;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;

/** Decides how one file labels its speakers: in headings or at the beginning of paragraphs. The more frequent way is the style. */
public final class LabelStyle {

    /** Labels before paragraphs must be this many times as frequent as headings, because prose has colons, too. */
    private static final int PROSE = 3;

    /** After this many headings with a colon, other forms of labels are not searched, because that takes time. */
    private static final int CONVENTION = 5;

    private static final String CODE = "It has blocks of code, and few of its lines begin with a label: it seems to be a document.";

    private final String text;
    private final boolean markdown;
    private final LabelEvidence evidence;
    private final Headings headings = new Headings();
    private final Forms forms;
    private final TalkHeading talk;
    private final boolean underHeadings;
    private final boolean byColon;
    private final boolean byQuestion;
    private final boolean doubtful;
    private final boolean other;
    private final boolean document;

    /**
     * Reads a whole text.
     *
     * @param names keys of names that need no other evidence
     */
    public LabelStyle(String all, Set<String> names) {
        text = PageLayout.without(all);
        markdown = Markdown.isMarkdown(text);
        evidence = LabelEvidence.ofParagraphs(names);
        var lines = new ContentLines(text, markdown);
        var dialogue = new ShortDialogue();
        var questions = new BoldQuestions();
        other = OtherText.is(text);
        forms = new Forms(names);
        long blocks = 0;
        boolean afterLabel = true;
        boolean afterSentence = true;
        LabelLine head = null;
        talk = TalkHeading.of(text);
        while (lines.next()) {
            int level = lines.level();
            if (lines.number() < talk.line() && level == 0) {
                continue;
            }
            if (level > 0) {
                headings.see(level, lines.heading());
                afterLabel = true;
                afterSentence = true;
            } else {
                var bold = lines.bold();
                var shown = lines.text();
                headings.seeLine(shown, bold);
                var line = LabelLine.of(shown);
                if (line == null && Furniture.isDirection(shown) || Furniture.isSlide(shown)) {
                    // nobody says it, so it is no evidence, and a turn may begin below it
                    afterLabel = true;
                    afterSentence = true;
                    continue;
                }
                if (head != null && ListItem.is(shown)) {
                    evidence.headsList(head);
                }
                head = line != null && line.label() != null && line.speech(shown).isBlank() ? line : null;
                dialogue.see(line, shown);
                evidence.see(line, shown, lines.startsParagraph() || line != null && afterLabel,
                        lines.startsParagraph() || afterLabel || afterSentence);
                if (headings.colons() < CONVENTION) {
                    forms.see(bold == null ? FormScanner.of(shown) : null, shown, lines.startsParagraph());
                }
                if (lines.startsParagraph()) {
                    blocks++;
                    questions.see(shown);
                    evidence.startBlock();
                }
                afterLabel = line != null;
                afterSentence = LineEnd.isSentence(shown) || line == null && isContinued(shown);
            }
        }
        if (dialogue.isDialogue()) {
            evidence.believeFirstNames();
        }
        evidence.isTitledQuestions(QuestionList.isTitled(text));
        forms.decide(blocks, evidence.recurring());
        evidence.beside(forms.voicesBeside(), forms.linesBeside(), forms.has(LabelShape.LETTER));
        forms.choose(evidence.occurrences());
        byColon = !forms.excludes(evidence.occurrences());
        long named = headings.names();
        // Headings with colons are a convention of the file. Lines with colons may be a list, so only names are counted then.
        underHeadings = named > 0 && PROSE * named >= forms.occurrences()
                + (headings.areByColon() ? evidence.names() : evidence.occurrences());
        doubtful = questions.isDoubtful();
        document = CodeBlocks.outweigh(text, Math.max(named, forms.occurrences() + evidence.occurrences()));
        byQuestion = !underHeadings && evidence.occurrences() == 0 && forms.occurrences() == 0 && questions.isInterview();
    }

    /** Whether a line stands above the heading of the transcript, so that its labels are none of the talk. */
    public boolean isAboveTalk(int line) {
        return line < talk.line();
    }

    /** The line of the heading of the transcript, if words of a speaker stand above it, so that they are not read; 0 if there are none. */
    public int quotedAbove() {
        return talk.quoting() ? talk.line() : 0;
    }

    /** The text without the layout of its pages. */
    public String text() {
        return text;
    }

    /** Whether the text is the record of an examination, with Q and A. */
    public boolean isExamination() {
        return forms.uses(LabelShape.LETTER);
    }

    /** Why a text with words before colons is not labelled, as a sentence; null if it is, or if it has no such words. */
    public String refusal() {
        if (isLabelled()) {
            return null;
        }
        return document ? CODE : forms.isListed() ? LabelEvidence.QUESTIONS : evidence.refusal();
    }

    /** Why the text may be no talk, as a sentence; null if there is no reason to doubt. */
    public String doubt() {
        if (byQuestion) {
            return doubtful ? LabelEvidence.MAY_BE_QUESTIONS : null;
        }
        return underHeadings || !byColon ? null : evidence.doubt();
    }

    /** Whether the text is Markdown. */
    public boolean isMarkdown() {
        return markdown;
    }

    /** Whether the text has labels. */
    public boolean isLabelled() {
        return !other && !document && (underHeadings || evidence.occurrences() > 1 || forms.occurrences() > 1 || byQuestion);
    }

    /** Whether labels are headings, so that a colon in a paragraph has no meaning. */
    public boolean isUnderHeadings() {
        return underHeadings;
    }

    /** Whether a line begins like one with a label, although it has none. */
    public boolean isNear(LabelLine line) {
        return !underHeadings && byColon && evidence.nearlyAccepts(line);
    }

    /** The name before a dash, a full stop or a semicolon, where other lines have that name as a label; null without one. */
    public String nearName(String text, Set<String> names) {
        int end = underHeadings ? -1 : NearName.end(text);
        var form = end < 0 ? null : FormScanner.of(text);
        if (form != null && forms.isNear(form)) {
            return form.label();
        }
        var name = end < 0 ? null : Labels.name(text.substring(0, end).replace("*", ""));
        return name != null && names.contains(name) && (text.charAt(end) == ';' || name.indexOf(' ') > 0) ? name : null;
    }

    /** Whether the label of a line may be a word of a sentence. */
    public boolean isThin(LabelLine line) {
        return evidence.isThin(line);
    }

    /** Whether the label of a line without a colon occurs once, and is believed because nearly every paragraph has one. */
    public boolean isOnce(LabelLine line) {
        return forms.isOnce(line);
    }

    /** Whether paragraphs in bold ask, and plain ones answer. */
    public boolean isByQuestion() {
        return byQuestion;
    }

    /** Whether a heading is the label of the speech below it. */
    public boolean isLabel(int level, String heading) {
        return underHeadings && headings.isLabel(level, heading);
    }

    /** Whether a bold line is the label of the speech below it; false for null. */
    public boolean isBoldLabel(String line) {
        return underHeadings && headings.isBoldLabel(line);
    }

    /** Reads the label of a line; null if it begins with none. */
    public LabelLine label(String text, LabelLine line) {
        var form = underHeadings ? null : forms.label(text);
        return form != null ? form : !underHeadings && byColon && evidence.accepts(line) ? line : null;
    }

    /** Whether a line begins with a time of the transcript, without a label. */
    public boolean isTime(LabelLine line) {
        return evidence.acceptsTime(line) && line.label() == null;
    }

    /** Whether a line continues what somebody says, as in minutes: {@code … and a second thing}. The next one may begin a turn. */
    private static boolean isContinued(String line) {
        return line.startsWith("… ") || line.startsWith("... ");
    }
}
