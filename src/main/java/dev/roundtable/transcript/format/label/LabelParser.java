package dev.roundtable.transcript.format.label;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.head.TitleLine;
import dev.roundtable.transcript.format.label.markdown.BoldParagraph;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.label.page.Furniture;
import dev.roundtable.transcript.format.label.page.SittingEnd;
import dev.roundtable.transcript.format.line.EditorNote;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.line.RoomSounds;
import dev.roundtable.transcript.format.line.ServiceLine;

/** Reads one text with labels line by line, in the style that was inferred from all of it. It is used once. */
final class LabelParser {

    private final LabelStyle style;
    private final ContentLines lines;
    private final Labels labels;
    private final SpeechBuilder body;
    private final Doubts doubts;
    private final OpenSection section;
    private final Examination examination = new Examination();
    private final OpenTurn turn;
    private final Opening opening;
    /** The line from which on nobody speaks. */
    private final int foot;
    private boolean labelled;
    /** Whether the last label is in an item of a list. */
    private boolean listed;
    /** Whether the last label is a name alone on its line. */
    private boolean above;
    /** Whether the paragraph is a note of an editor. */
    private boolean note;
    private final UsedShapes shapes = new UsedShapes();

    LabelParser(Input input, LabelStyle style) {
        this.style = style;
        lines = new ContentLines(style.text(), style.isMarkdown());
        opening = new Opening(style, lines);
        foot = Foot.line(style.text(), style.isMarkdown());
        labels = new Labels(input.file());
        body = SpeechBuilder.ofParagraphs(input.file());
        doubts = new Doubts(body);
        section = new OpenSection(style, doubts);
        turn = new OpenTurn(body, style.isMarkdown(), new EndTimes(style.text()));
    }

    /**
     * Reads the whole text.
     *
     * @param format the name of the format without the grammar
     */
    Transcript parse(String format) {
        while (lines.next()) {
            if (lines.startsParagraph()) {
                endParagraph();
            }
            if (opening.isAboveHeader()) {
                if (lines.level() == 0) {
                    doubts.dropped(lines.number(), lines.text().length());
                }
            } else if (lines.level() > 0) {
                heading();
            } else if (style.isByQuestion() && lines.startsParagraph()) {
                ask(lines.text());
            } else if (!style.isAboveTalk(lines.number()) && style.isBoldLabel(lines.bold())) {
                shapes.see(LabelShape.BOLD_LINE);
                begin(lines.bold(), null);
            } else {
                line(lines.text());
            }
        }
        if (turn.isBelowHeading()) {
            section.end(turn.voice());
        }
        endPiece();
        doubts.end(style);
        body.countDayTimes();
        body.facts(opening.facts(turn.names()));
        return body.transcript(format + "/" + shapes.grammar(), opening.title(), opening.date());
    }

    private void heading() {
        endParagraph();
        var text = lines.heading();
        if (!style.isAboveTalk(lines.number()) && style.isLabel(lines.level(), text)) {
            shapes.see(LabelShape.HEADING);
            begin(LineEnd.withoutColon(text), null);
        } else if (labelled || !opening.takesTitle(text)) {
            beginSection(text);
        }
    }

    private void beginSection(String name) {
        opening.header().heading(name);
        endPiece();
        turn.passHeading(style.isUnderHeadings());
        section.begin(name, lines.number());
    }

    private void line(String written) {
        note = lines.startsParagraph() ? EditorNote.is(written) : note && style.label(written, LabelLine.of(written)) == null;
        if (note) {
            return;
        }
        if (Furniture.isSlide(written)) {
            endParagraph();
            return;
        }
        var text = RoomSounds.withoutLoud(RoomSounds.withoutLast(ReporterMarks.without(written)));
        if (text.isEmpty()) {
            return;
        }
        if (style.isExamination() && isOfExamination(text)) {
            return;
        }
        if (above && turn.isEmpty() && TitleLine.isBelow(turn.voice().name(), text)) {
            opening.header().person(turn.voice().name(), text.strip());
            return;
        }
        var start = LabelLine.of(text);
        var label = style.isAboveTalk(lines.number()) ? null : style.label(text, start);
        if (!labelled && opening.header().takes(text, start, label != null)) {
            return;
        }
        if (labelled && label == null && lines.startsParagraph() && start != null && HeaderField.isTopic(start.label())) {
            beginSection(start.speech(text));
            return;
        }
        if (label == null && lines.startsParagraph() && section.beginsAt(start, text, lines.number(), labelled, listed)) {
            endParagraph();
            return;
        }
        if (section.leavesOut(text, label != null, lines.number(), labelled)) {
            return;
        }
        if (label != null) {
            beginAtLabel(text, label, label == start);
        } else if (labelled && LostLabel.is(text, lines, turn.names())) {
            begin(text.strip(), null);
        } else if (isAdjournment(text)) {
            doubts.adjournment(lines.number(), lines.startsParagraph());
            endParagraph();
        } else if (style.isTime(start)) {
            endPiece();
            turn.beginAt(start.time());
            turn.add(text, start.speechStart());
        } else if (labelled && style.isNear(start) && turn.mayEnd()) {
            doubts.speech(lines.number(), start.label(), turn.voice());
            turn.addLine(text);
        } else if (lines.startsParagraph() && (ServiceLine.isArrival(text) || Furniture.isPlaceAndDate(text))) {
            endParagraph();
        } else if (!Furniture.is(text, style.isMarkdown(), !style.isUnderHeadings())
                || turn.isEmpty() && !Furniture.isSilence(text)) {
            doubts.speech(lines.number(), labelled && turn.mayEnd() ? style.nearName(text, turn.names()) : null, turn.voice());
            turn.addLine(text);
        }
    }

    /**
     * Begins a turn on a line with its label.
     *
     * @param colon whether a colon is behind the label
     */
    private void beginAtLabel(String text, LabelLine label, boolean colon) {
        listed = ListItem.is(text);
        shapes.see(label.shape());
        above = label.shape() == LabelShape.LINE;
        int from = label.speechStart();
        from += examination.nameEnd(label.label(), text.substring(from));
        from += RoomSounds.end(text.substring(from));
        if (colon && style.isThin(label)) {
            doubts.label(lines.number(), label.label());
        } else if (!colon && style.isOnce(label)) {
            doubts.once(lines.number(), label.label());
        }
        begin(examination.name(label.label()), label.time());
        if (!Furniture.isSilence(text.substring(from))) {
            turn.add(text, from);
        }
    }

    /** Reads the first line of a paragraph where questions are in bold. */
    private void ask(String text) {
        boolean asks = BoldParagraph.is(text);
        if (!asks && !labelled) {
            return;
        }
        if (asks != (turn.voice() != null && turn.voice().name().equals("Q")) || !labelled) {
            shapes.see(LabelShape.QUESTION);
            begin(asks ? "Q" : "A", null);
        }
        if (asks || !Furniture.is(text, true, true)) {
            turn.add(asks ? BoldParagraph.words(text) : text, 0);
        }
    }

    /** Reads a line of an examination that nobody says: who asks from here on, a heading, a remark. */
    private boolean isOfExamination(String text) {
        var kind = examination.see(text, turn.isEmpty() || turn.endsSentence());
        if (kind == Examination.Kind.WORDS) {
            return !labelled && style.label(text, LabelLine.of(text)) == null;
        }
        if (kind != Examination.Kind.REMARK) {
            endPiece();
        }
        if (kind == Examination.Kind.HEADING) {
            turn.silence();
        }
        return true;
    }

    /** Whether a line below the talk tells that the sitting was over. The first words below a label are what somebody says. */
    private boolean isAdjournment(String text) {
        return lines.number() >= foot && turn.mayBeFollowed() && SittingEnd.is(text.strip());
    }

    private void begin(String label, Double at) {
        if (!labelled) {
            endParagraph();
            if (RepeatedHead.is(turn.said(), style.text())) {
                turn.clear();
                doubts.repeated(lines.number());
            }
        }
        endPiece();
        labelled = true;
        turn.begin(labels.of(label, lines.number()), at);
    }

    private void endParagraph() {
        var words = turn.endParagraph();
        if (!words.isEmpty() && (labelled || opening.isSpeech(words))) {
            turn.say(words);
        } else if (!labelled) {
            doubts.dropped(lines.number(), words.length());
        }
    }

    private void endPiece() {
        endParagraph();
        turn.end();
    }
}
