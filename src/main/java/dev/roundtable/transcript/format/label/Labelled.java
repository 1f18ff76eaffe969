package dev.roundtable.transcript.format.label;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.script.LabelWords;

/**
 * Text or Markdown with labels: before paragraphs ({@code Name: …}, {@code **Name:** …}, with or without a time) or as headings above
 * them ({@code ### Name:}). There is one piece for each label or time. The title is the first heading of level 1; other headings end the
 * voice before them. Text between the title and the first label is no speech. No standard describes the format. Markdown is read as in
 * CommonMark.
 */
public final class Labelled implements TranscriptFormat {

    @Override
    public String name() {
        return "labelled";
    }

    @Override
    public boolean recognizes(Input input) {
        return input.labelStyle().isLabelled();
    }

    @Override
    public Transcript read(Input input) {
        var file = input.file();
        var style = input.labelStyle();
        if (!style.isLabelled()) {
            throw new TranscriptException(Problem.error(file, null,
                    "No speaker labels were found: no name recurs before a colon at the beginning of paragraphs or as a heading.",
                    "Write \"Name: …\" or \"### Name:\" where the speaker changes, or put source: { format: plain-text } in the sheet."));
        }
        var parser = new Parser(input, style);
        parser.parse();
        return parser.body.transcript(name() + "/" + parser.grammar(), parser.title(), parser.date());
    }

    private static final class Parser {

        private final LabelStyle style;
        private final ContentLines lines;
        private final Labels labels;
        private final SpeechBuilder body;
        private final StringBuilder said = new StringBuilder();
        private final StringBuilder paragraph = new StringBuilder();
        private Label voice;
        private Double time;
        private String heading;
        private LocalDate date;
        private boolean labelled;
        private final Map<LabelShape, Integer> shapes = new EnumMap<>(LabelShape.class);

        Parser(Input input, LabelStyle style) {
            this.style = style;
            lines = new ContentLines(input.text(), style.isMarkdown());
            labels = new Labels(input.file());
            body = SpeechBuilder.ofParagraphs(input.file());
        }

        void parse() {
            while (lines.next()) {
                if (lines.startsParagraph()) {
                    endParagraph();
                }
                if (lines.level() > 0) {
                    heading();
                } else if (style.isBoldLabel(lines.bold())) {
                    shapes.merge(LabelShape.BOLD_LINE, 1, Integer::sum);
                    begin(lines.bold(), null);
                } else {
                    line(lines.text());
                }
            }
            endPiece();
        }

        /** The name of the most frequent form of labels. */
        String grammar() {
            return shapes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                    .orElse(LabelShape.COLON).grammar();
        }

        String title() {
            return heading == null ? lines.title() : heading;
        }

        LocalDate date() {
            return date == null ? lines.date() : date;
        }

        private void heading() {
            endParagraph();
            var text = lines.heading();
            if (style.isLabel(lines.level(), text)) {
                shapes.merge(LabelShape.HEADING, 1, Integer::sum);
                begin(LabelStyle.withoutColon(text), null);
            } else if (lines.level() == 1 && heading == null && !labelled) {
                heading = text;
            } else {
                endPiece();
                voice = style.isUnderHeadings() ? null : voice;
            }
        }

        private void line(String text) {
            var start = LabelLine.of(text);
            var label = style.label(text, start);
            if (label != null) {
                shapes.merge(label.shape(), 1, Integer::sum);
                begin(label.label(), label.time());
                paragraph.append(text, label.speechStart(), text.length());
            } else if (style.isTime(start)) {
                endPiece();
                time = start.time();
                paragraph.append(text, start.speechStart(), text.length());
            } else if (!labelled && isField(start, text)) {
                field(start.label(), start.speech(text).strip());
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
            }
        }

        private static boolean isField(LabelLine start, String text) {
            return start != null && start.label() != null
                    && (NamePlausibility.isField(start.label()) || LabelExclusions.contains(start.label())
                            || LabelWords.isPart(start.label()) && LabelExclusions.isValue(start.speech(text), true));
        }

        /** Reads a field of the header above the speech. */
        private void field(String name, String value) {
            boolean names = "title".equalsIgnoreCase(name) || "標題".equals(name) || "标题".equals(name);
            heading = heading == null && names && !value.isEmpty() ? value : heading;
            boolean day = "date".equalsIgnoreCase(name) || "日期".equals(name);
            date = date == null && day ? FileDate.in(value) : date;
        }

        private void begin(String label, Double at) {
            endPiece();
            labelled = true;
            voice = labels.of(label, lines.number());
            time = at;
        }

        private void endParagraph() {
            var words = (style.isMarkdown() ? Markdown.words(paragraph.toString()) : paragraph.toString()).strip();
            paragraph.setLength(0);
            if (!words.isEmpty() && (labelled || isSpeechBeforeLabels(words))) {
                said.append(said.isEmpty() ? "" : "\n\n").append(words);
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
            boolean sentence = words.indexOf('\n') >= 0 || ".!?。！？…」”\")）".indexOf(words.charAt(words.length() - 1)) >= 0;
            heading = sentence ? heading : words;
            return sentence;
        }

        private void endPiece() {
            endParagraph();
            body.add(said.toString(), voice, time, null);
            said.setLength(0);
            time = null;
        }
    }
}
