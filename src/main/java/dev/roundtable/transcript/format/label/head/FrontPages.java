package dev.roundtable.transcript.format.label.head;

import java.util.function.Predicate;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.HeaderField;
import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.page.ContentLines;

/**
 * Finds the header of a talk below other pages: a biography, a statement of copyright, how to cite the text. What stands above the header
 * is no speech.
 */
public final class FrontPages {

    private static final int LATEST = 120;
    private static final int FEWEST = 3;
    /** So many lines with a label above the header are an earlier talk, and no biography. */
    private static final int LABELS = 3;

    private FrontPages() {
    }

    /**
     * The line in which the header begins, from 1; 0 if there is no header, or nothing but a title above it.
     *
     * @param labelled whether a line begins with a label of the file
     */
    public static int end(ContentLines lines, Predicate<String> labelled) {
        int labels = 0;
        int paragraphs = 0;
        int first = 0;
        int fields = 0;
        boolean people = false;
        boolean facts = false;
        while (lines.number() < LATEST && lines.next()) {
            var text = lines.text();
            var line = lines.level() > 0 ? null : LabelLine.of(text);
            var field = line == null || line.label() == null ? null : HeaderField.of(Labels.name(line.label()));
            if (field == null || line.speech(text).isBlank()) {
                labels += labelled.test(text) ? 1 : 0;
                paragraphs += lines.level() > 0 ? 0 : 1;
                first = 0;
                fields = 0;
                people = false;
                facts = false;
                if (labels >= LABELS) {
                    return 0;
                }
                continue;
            }
            first = fields == 0 ? lines.number() : first;
            fields++;
            people |= (field == HeaderField.PERSON || field == HeaderField.PEOPLE)
                    && HeaderPeople.isFullNames(line.speech(text));
            facts |= !field.mayBeLabel();
            if (fields >= FEWEST && people && facts) {
                return paragraphs > 1 ? first : 0;
            }
        }
        return 0;
    }
}
