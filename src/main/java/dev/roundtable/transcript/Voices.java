package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.text.LanguageDetector;
import dev.roundtable.transcript.attribution.ReviewedCues;
import dev.roundtable.transcript.attribution.SourceLabels;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.Roster;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.Labels;

/**
 * Divides the body of a transcript into stretches with speakers. It uses the labels of the source, else the reviewed cues of the sheet,
 * else inference.
 *
 * @param stretches tile the body
 * @param cues the reviewed cues; null if they were not used
 * @param problems warnings for the editor
 */
record Voices(Body body, String language, Roster roster, List<Stretch> stretches, ReviewedCues cues, List<Problem> problems) {

    private static final int LONGEST_TURN = 1_000_000;
    private static final int MOST_LABELS = 5;

    /**
     * Attributes the words of a transcript.
     *
     * @param slug the slug of the panel
     */
    static Voices of(String slug, Transcript transcript, PanelSheet sheet, ReadingOptions options) {
        var body = new Body(transcript.body());
        var language = LanguageDetector.of(sheet.language(), body.text());
        boolean labelled = sheet.labels() == Labels.TRUST && SourceLabels.in(transcript);
        var roster = Roster.of(slug, labelled ? transcript : transcript.unlabelled(), sheet, options.directory());
        if (labelled) {
            return new Voices(body, language, roster, SourceLabels.stretches(transcript, roster.slugs()), null,
                    labelProblems(sheet, roster));
        }
        if (!sheet.cues().isEmpty()) {
            var cues = new ReviewedCues(body, sheet);
            return new Voices(body, language, roster, cues.stretches(), cues, List.of());
        }
        var inferred = roster.people().isEmpty()
                ? List.<Stretch>of()
                : SpeakerInference.of(roster.people(), language, options.minConfidence()).infer(body.text());
        return new Voices(body, language, roster, inferred.isEmpty() ? nobody(body) : inferred, null, List.of());
    }

    /**
     * Refuses a turn that is too long: a day of speech without a change of voice.
     *
     * @throws TranscriptException if there is such a turn
     */
    void checkLengths(String file) {
        for (var stretch : stretches) {
            if (body.index(stretch.end()) - body.index(stretch.start()) > LONGEST_TURN) {
                throw new TranscriptException(Problem.error(file, null,
                        "One turn has more than %,d characters.".formatted(LONGEST_TURN),
                        "Say in a panel sheet who takes part, or where the voice changes, or split the file."));
            }
        }
    }

    private static List<Stretch> nobody(Body body) {
        return List.of(new Stretch(0, body.length(), null, new Attribution(Method.UNKNOWN, 0, List.of(), List.of())));
    }

    private static List<Problem> labelProblems(PanelSheet sheet, Roster roster) {
        var problems = new ArrayList<Problem>();
        if (!sheet.cues().isEmpty()) {
            problems.add(Problem.warning(sheet.file(), sheet.cues().get(0).line(),
                    "The cues are not used, because the transcript labels its speakers.",
                    "Remove them, or say source: { labels: IGNORE } to let them decide."));
        }
        if (!sheet.people().isEmpty()
                && sheet.people().stream().noneMatch(person -> roster.slugs().containsValue(person.slug()))) {
            problems.add(Problem.warning(sheet.file(), null,
                    "The sheet names nobody who has a label of the transcript: " + String.join(", ",
                            roster.slugs().keySet().stream().limit(MOST_LABELS).map(label -> '"' + label + '"').toList())
                            + '.',
                    "Say whose labels they are, as in aliases: [%s].".formatted(roster.slugs().keySet().iterator().next())));
        }
        return problems;
    }
}
