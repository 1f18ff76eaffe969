package dev.roundtable.transcript.format.label;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.form.QuestionLetter;
import dev.roundtable.transcript.format.label.head.FrontPages;
import dev.roundtable.transcript.format.label.head.Header;
import dev.roundtable.transcript.format.label.head.TitleLine;
import dev.roundtable.transcript.format.label.markdown.BoldParagraph;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.label.page.Furniture;
import dev.roundtable.transcript.format.label.page.SittingEnd;
import dev.roundtable.transcript.format.line.InlineTimes;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.line.ServiceLine;
import dev.roundtable.transcript.format.line.Sounds;

/** Reads one text with labels line by line, in the style that was inferred from all of it. It is used once. */
final class LabelParser {

    /** The most lines of a remark in brackets. */
    private static final int LONGEST_REMARK = 3;
    /** What stands before a line that somebody quotes. */
    private static final String ANNOUNCES = ":：,，、「『“‘«（(";
    private static final int LONGEST_NAME = 60;

    private final LabelStyle style;
    private final ContentLines lines;
    private final Labels labels;
    private final SpeechBuilder body;
    private final Doubts doubts;
    private final OpenSection section;
    private final EndTimes endTimes;
    private final Examination examination = new Examination();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private Label voice;
    private Double time;
    private final Header header;
    /** The line in which the header begins below other pages; 0 if it does not. */
    private final int start;
    /** The line from which on nobody speaks. */
    private final int foot;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> nameWords = new HashSet<>();
    private String heading;
    /** How many more lines an open remark in brackets may have. */
    private int remark;
    private boolean labelled;
    /** Whether the voice has a label since the last heading. */
    private boolean begun;
    /** Whether the open piece begins with a label, and not with a time. */
    private boolean named;
    /** Whether the last label is in an item of a list. */
    private boolean listed;
    /** Whether the last label is a name alone on its line. */
    private boolean above;
    private final Map<LabelShape, Integer> shapes = new EnumMap<>(LabelShape.class);

    LabelParser(Input input, LabelStyle style) {
        this.style = style;
        lines = new ContentLines(style.text(), style.isMarkdown());
        header = Header.of(style.text(), style.isMarkdown());
        start = FrontPages.end(new ContentLines(style.text(), style.isMarkdown()),
                line -> style.label(line, LabelLine.of(line)) != null);
        foot = Foot.line(style.text(), style.isMarkdown());
        labels = new Labels(input.file());
        body = SpeechBuilder.ofParagraphs(input.file());
        doubts = new Doubts(body);
        section = new OpenSection(style, doubts);
        endTimes = new EndTimes(style.text());
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
            if (lines.number() < start) {
                front();
                continue;
            }
            if (lines.level() > 0) {
                heading();
            } else if (style.isByQuestion() && lines.startsParagraph()) {
                ask(lines.text());
            } else if (!style.isAboveTalk(lines.number()) && style.isBoldLabel(lines.bold())) {
                shapes.merge(LabelShape.BOLD_LINE, 1, Integer::sum);
                begin(lines.bold(), null);
            } else {
                line(lines.text());
            }
        }
        if (voice != null && !begun && !(said.isEmpty() && paragraph.isEmpty())) {
            section.end(voice);
        }
        endPiece();
        if (style.isByQuestion() && style.doubt() == null) {
            body.warn(null, "The file names nobody: its questions in bold are read as the words of Q, the rest as those of A.",
                    "Name Q and A in the panel sheet, as aliases of people.");
        }
        if (style.quotedAbove() > 0) {
            body.warn(style.quotedAbove(), "What speakers say above this heading is not read as speech.",
                    "If it is a part of the talk, remove the heading.");
        }
        doubts.end(style.doubt());
        body.countDayTimes();
        body.facts(header.facts(names));
        return body.transcript(format + "/" + grammar(), title(), date());
    }

    /** The name of the most frequent form of labels. */
    private String grammar() {
        return shapes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(LabelShape.COLON).grammar();
    }

    private String title() {
        return heading != null ? heading : header.title() != null ? header.title() : lines.title();
    }

    private LocalDate date() {
        return header.day() == null ? lines.date() : header.day();
    }

    /** Reads a line above the header: the first heading is the title. */
    private void front() {
        if (lines.level() > 0) {
            heading = heading == null && lines.level() == 1 ? lines.heading() : heading;
        } else {
            doubts.dropped(lines.number(), lines.text().length());
        }
    }

    private void heading() {
        endParagraph();
        var text = lines.heading();
        if (!style.isAboveTalk(lines.number()) && style.isLabel(lines.level(), text)) {
            shapes.merge(LabelShape.HEADING, 1, Integer::sum);
            begin(LineEnd.withoutColon(text), null);
        } else if (lines.level() == 1 && heading == null && !labelled) {
            heading = text;
        } else {
            beginSection(text);
        }
    }

    private void beginSection(String name) {
        header.heading(name);
        endPiece();
        voice = style.isUnderHeadings() ? null : voice;
        begun = false;
        section.begin(name, lines.number());
    }

    private void line(String written) {
        if (Furniture.isSlide(written)) {
            endParagraph();
            return;
        }
        var text = Sounds.withoutRoom(Sounds.withoutLast(ReporterMarks.without(written)));
        if (text.isEmpty()) {
            return;
        }
        if (style.isExamination() && isOfExamination(text)) {
            return;
        }
        if (above && isEmpty() && TitleLine.isBelow(voice.name(), text)) {
            header.person(voice.name(), text.strip());
            return;
        }
        if (!labelled && header.isOther(text)) {
            return;
        }
        var start = LabelLine.of(text);
        var label = style.isAboveTalk(lines.number()) ? null : style.label(text, start);
        if (!labelled && header.isField(start, text, label != null)) {
            header.read(start, text);
            return;
        }
        if (!labelled && (label == null || header.isListed(text)) && header.item(text)) {
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
            listed = ListItem.is(text);
            shapes.merge(label.shape(), 1, Integer::sum);
            above = label.shape() == LabelShape.LINE;
            int from = label.speechStart();
            from += QuestionLetter.is(label.label()) ? examination.nameEnd(text.substring(from)) : 0;
            from += Sounds.end(text.substring(from));
            if (label == start && style.isThin(label)) {
                doubts.label(lines.number(), label.label());
            } else if (label != start && style.isOnce(label)) {
                doubts.once(lines.number(), label.label());
            }
            begin(QuestionLetter.is(label.label()) ? examination.label(label.label()) : label.label(), label.time());
            if (!Furniture.isSilence(text.substring(from))) {
                paragraph.append(text, from, text.length());
            }
        } else if (isLostLabel(text)) {
            begin(text.strip(), null);
        } else if (isAdjournment(text)) {
            if (!lines.startsParagraph()) {
                body.warn(lines.number(), "This line says that the talk is over, so it is not read as speech.",
                        "If somebody says it, write it into the line above.");
            }
            endParagraph();
        } else if (style.isTime(start)) {
            endPiece();
            named = false;
            time = start.time();
            paragraph.append(text, start.speechStart(), text.length());
        } else if (labelled && style.isNear(start) && mayBegin()) {
            doubts.speech(lines.number(), start.label(), voice);
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
        } else if (lines.startsParagraph() && (ServiceLine.isArrival(text) || Furniture.isPlaceAndDate(text))) {
            endParagraph();
        } else if (!Furniture.is(text, style.isMarkdown(), !style.isUnderHeadings())
                || isEmpty() && !Furniture.isSilence(text)) {
            if (labelled && mayBegin()) {
                var near = style.nearName(text, names);
                if (near != null) {
                    doubts.speech(lines.number(), near, voice);
                }
            }
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
        }
    }

    /** Reads the first line of a paragraph where questions are in bold. */
    private void ask(String text) {
        boolean asks = BoldParagraph.is(text);
        if (!asks && !labelled) {
            return;
        }
        if (asks != (voice != null && voice.name().equals("Q")) || !labelled) {
            shapes.merge(LabelShape.QUESTION, 1, Integer::sum);
            begin(asks ? "Q" : "A", null);
        }
        if (asks || !Furniture.is(text, true, true)) {
            paragraph.append(asks ? BoldParagraph.words(text) : text);
        }
    }

    /** Reads a line of an examination that nobody says: who asks from here on, a heading, the beginning of a remark. */
    private boolean isOfExamination(String text) {
        if (remark > 0) {
            remark = text.indexOf(')') >= 0 ? 0 : remark - 1;
            return true;
        }
        boolean heading = Examination.isHeading(text);
        if (examination.names(text) || heading) {
            endPiece();
            voice = heading ? null : voice;
            return true;
        }
        var shown = text.strip();
        if (shown.startsWith("(") && shown.indexOf(')') < 0
                && (isEmpty() || LineEnd.isSentence(paragraph.toString()))) {
            remark = LONGEST_REMARK;
            return true;
        }
        return !labelled && style.label(text, LabelLine.of(text)) == null;
    }

    /** Whether a paragraph begins with the full name of a speaker alone on its line, so that its colon was forgotten. */
    private boolean isLostLabel(String text) {
        return labelled && lines.startsParagraph() && text.length() <= LONGEST_NAME && text.strip().indexOf(' ') > 0
                && names.contains(text.strip()) && lines.isFollowed();
    }

    /** Whether a line below the talk tells that the sitting was over. The first words below a label are what somebody says. */
    private boolean isAdjournment(String text) {
        return lines.number() >= foot && mayBegin() && !(named && isEmpty()) && !announces()
                && SittingEnd.is(text.strip());
    }

    /** Whether the words so far announce what follows, such as a quoted line. */
    private boolean announces() {
        return !said.isEmpty() && ANNOUNCES.indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    /** Whether a turn may begin on this line: it starts a paragraph, or follows the end of a sentence. */
    private boolean mayBegin() {
        return paragraph.isEmpty() || LineEnd.isSentence(paragraph);
    }

    /** Whether the open piece has no words yet: a remark is all that somebody contributes then. */
    private boolean isEmpty() {
        return voice != null && begun && said.isEmpty() && paragraph.chars().allMatch(Character::isWhitespace);
    }

    private void begin(String label, Double at) {
        if (!labelled) {
            endParagraph();
            if (RepeatedHead.is(said.toString(), style.text())) {
                said.setLength(0);
                body.warn(lines.number(), "The words above this label stand again below it, so they are read once.",
                        "Remove them above if that is right.");
            }
        }
        endPiece();
        labelled = true;
        begun = true;
        named = true;
        voice = labels.of(label, lines.number());
        if (voice != null) {
            if (names.add(voice.name())) {
                nameWords.addAll(List.of(voice.name().split(" ")));
            }
        }
        time = at;
    }

    private void endParagraph() {
        var words = InlineTimes
                .without(style.isMarkdown() ? Markdown.words(paragraph.toString(), nameWords) : paragraph.toString()).strip();
        words = endTimes.without(words);
        paragraph.setLength(0);
        if (!words.isEmpty() && (labelled || isSpeechBeforeLabels(words))) {
            said.append(said.isEmpty() ? "" : "\n\n").append(words);
        } else if (!labelled) {
            doubts.dropped(lines.number(), words.length());
        }
    }

    /**
     * Whether words before the first label are speech: words under a title or in brackets are not. A first line that is no sentence
     * becomes the title.
     */
    private boolean isSpeechBeforeLabels(String words) {
        boolean remark = "(（[【".indexOf(words.charAt(0)) >= 0 && ")）]】".indexOf(words.charAt(words.length() - 1)) >= 0;
        if (remark || heading != null || lines.title() != null) {
            return false;
        }
        boolean sentence = LineEnd.isSentence(words)
                || words.indexOf('\n') > 0 && words.lines().anyMatch(LineEnd::isSentence);
        heading = sentence || ListItem.is(words) ? heading : words.lines().findFirst().orElse(words);
        return sentence;
    }

    private void endPiece() {
        endParagraph();
        body.add(said.toString(), voice, time, null);
        said.setLength(0);
        time = null;
    }
}
