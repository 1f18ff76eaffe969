package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;

/** Finds keys of a sheet that have no effect, or not the one that the editor wants, because other keys are missing. */
final class IneffectiveKeys {

    private IneffectiveKeys() {
    }

    /**
     * Warnings of such keys.
     *
     * @param stretches the stretches of the panel, with their speakers
     */
    static List<Problem> problems(PanelSheet sheet, Transcript transcript, List<Stretch> stretches) {
        var problems = new ArrayList<Problem>();
        boolean labelled = transcript.pieces().stream().anyMatch(piece -> piece.label() != null);
        if (sheet.labels() == Labels.IGNORE && labelled && sheet.people().isEmpty()
                && stretches.stream().allMatch(stretch -> stretch.speaker() == null)) {
            problems.add(Problem.warning(sheet.file(), sheet.lines().of("source"),
                    "The labels of the transcript are ignored, and the sheet has no people, so no turn has a speaker.",
                    "Say under people who takes part, or remove labels: IGNORE."));
        }
        sheet.glossary().stream().filter(entry -> entry.kind() != null && entry.term() == null)
                .forEach(entry -> problems.add(Problem.warning(sheet.file(), entry.line(),
                        "The glossary's \"%s\" has a kind but no term, so its kind is not used."
                                .formatted(Excerpt.of(entry.from())),
                        "Add term: with the slug of what the words name, or remove the kind.")));
        return problems;
    }
}
