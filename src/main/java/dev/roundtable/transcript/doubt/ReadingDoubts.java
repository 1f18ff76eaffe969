package dev.roundtable.transcript.doubt;

import java.util.Collection;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;

/**
 * Judges a finished reading against its own words, in any format. A reader follows the grammar of a file; these doubts look for what no
 * grammar explains: labels that stay in the words, speakers whose names are headings, a list that nobody says.
 */
public final class ReadingDoubts {

    private static final List<Doubt> DOUBTS = List.of(new LabelNames(), new HeadWords(), new NameAsTurn(), new LostLabels(),
            new SharedNames(), new JointLabels(), new TwoScripts(),
            new LabelsInWords(),
            new LabelsInLines(), new FieldsInWords(), new MarksInWords(), new Credits(), new SilentElements(),
            new SectionsInWords(),
            new LayoutInWords(), new RepeatedWords(),
            new NoTalk(),
            new DocumentShape(), new VersionHeadings(), new SlowSpeech());

    private ReadingDoubts() {
    }

    /**
     * The doubts about a reading.
     *
     * @param file the name of the file that was read
     * @param text the file as text
     * @param transcript the result
     * @param known names of people who may take part, such as those of the panel sheet; their labels are not doubted
     * @return warnings with line, reason and remedy; empty if the reading explains the whole file
     */
    public static List<Problem> of(String file, String text, Transcript transcript, Collection<String> known) {
        var reading = new Reading(file, text, transcript, known);
        var report = new Report(reading);
        DOUBTS.forEach(doubt -> doubt.check(reading, report));
        return report.problems();
    }
}
