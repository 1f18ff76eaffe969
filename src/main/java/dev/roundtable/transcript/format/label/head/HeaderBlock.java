package dev.roundtable.transcript.format.label.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.label.page.ContentLines;
import dev.roundtable.transcript.format.line.LineEnd;

/**
 * Finds the lines of a header above a talk: lines of fields, among which are some that nobody is called by, such as Date. The other lines
 * between them are fields, too, if their labels do not return below.
 */
final class HeaderBlock {

    private static final int LONGEST = 40;
    private static final int LONGEST_VALUE = 80;
    private static final int FEWEST = 2;
    /** The share of lines with usual fields. */
    private static final double SHARE = 1 / 3.0;

    private HeaderBlock() {
    }

    /** The labels of the fields that are unusual; empty if the text does not begin with a header. */
    static Set<String> labels(String text, boolean markdown) {
        var lines = new ContentLines(text, markdown);
        var block = new ArrayList<String>();
        int fields = 0;
        int length = 0;
        while (block.size() < LONGEST && lines.next()) {
            var line = lines.level() > 0 ? null : LabelLine.of(lines.text());
            if (line == null || line.label() == null) {
                if (block.isEmpty() && lines.number() < LONGEST) {
                    continue;
                }
                break;
            }
            var value = line.speech(lines.text()).strip();
            boolean field = HeaderField.isNeverSpoken(Labels.name(line.label())) || NamePlausibility.isField(line.label());
            if (!field && (value.length() > LONGEST_VALUE || LineEnd.isSentence(value))) {
                break;
            }
            block.add(line.label());
            fields += field ? 1 : 0;
            length = field ? block.size() : length;
        }
        return fields < FEWEST || fields == length || fields < SHARE * length ? Set.of() : once(block.subList(0, length), text);
    }

    private static Set<String> once(List<String> labels, String text) {
        var once = new HashSet<String>();
        for (var label : labels) {
            int at = text.indexOf(label);
            boolean again = false;
            while (at >= 0 && !again) {
                at = text.indexOf(label, at + label.length());
                again = at >= 0 && begins(text, at) && ends(text, at + label.length());
            }
            if (!again && !DocumentWords.isFirstName(Labels.name(label).split(" ")[0])) {
                once.add(label);
            }
        }
        return once;
    }

    /** Whether a line begins before an index, but for marks. */
    private static boolean begins(String text, int index) {
        int at = index;
        while (at > 0 && " \t*_>-[(<#".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static boolean ends(String text, int index) {
        return index < text.length() && !Character.isLetterOrDigit(text.charAt(index));
    }
}
