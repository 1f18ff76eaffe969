package dev.roundtable.transcript.format.label;

import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.line.ListItem;

/** Finds where the last turn of a text begins: what is no speech below it cannot be a part of the talk. */
final class LastLabel {

    private LastLabel() {
    }

    /** The number of the last line with a label or a time of the talk that is no item of a list; 0 if there is none. */
    static int line(LabelStyle style) {
        var lines = new ContentLines(style.text(), style.isMarkdown());
        int last = 0;
        while (lines.next()) {
            boolean begins = lines.level() > 0
                    ? style.isLabel(lines.level(), lines.heading())
                    : style.isBoldLabel(lines.bold()) || !ListItem.is(lines.text()) && begins(style, lines.text());
            last = begins ? lines.number() : last;
        }
        return last;
    }

    private static boolean begins(LabelStyle style, String written) {
        var text = ReporterMarks.without(written);
        var line = LabelLine.of(text);
        return style.label(text, line) != null || style.isTime(line);
    }
}
