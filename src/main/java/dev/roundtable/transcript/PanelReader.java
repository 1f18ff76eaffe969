package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.Attribution.Method;
import dev.roundtable.transcript.PanelScript.Quality;
import dev.roundtable.transcript.PanelScript.Source;
import dev.roundtable.transcript.attribution.ReviewedCues;
import dev.roundtable.transcript.attribution.SourceLabels;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.glossary.Glossary;
import dev.roundtable.transcript.question.Discussion;
import dev.roundtable.transcript.question.FoundQuestions;
import dev.roundtable.transcript.question.ReviewedQuestions;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.SheetReader;

/** Reads a panel: format, speakers, questions and answers, glossary. The way in to this package. */
public final class PanelReader {

    private PanelReader() {
    }

    /**
     * Reads one panel.
     *
     * @param file the transcript
     * @param sheetFile its panel sheet; null where there is none
     * @return the panel, with warnings in its problems
     * @throws TranscriptException when the transcript or the sheet is wrong; nothing is read in part
     */
    public static PanelScript read(TextFile file, TextFile sheetFile) {
        var sheet = sheetFile == null ? PanelSheet.none() : SheetReader.read(sheetFile);
        var transcript = Formats.read(file, sheet.format());
        var body = new Body(transcript.body());
        var roster = Roster.of(transcript, sheet);
        var slug = sheet.slug() != null ? sheet.slug() : Slug.ofFile(file.name());
        var title = title(transcript, sheet, slug);

        List<Stretch> stretches;
        Discussion discussion;
        if (!sheet.cues().isEmpty()) {
            var cues = new ReviewedCues(body, sheet);
            stretches = cues.stretches();
            discussion = ReviewedQuestions.in(sheet)
                    ? ReviewedQuestions.find(stretches, cues, sheet)
                    : new FoundQuestions(body, stretches, roster.moderators(), title).find();
        } else {
            stretches = SourceLabels.in(transcript) ? SourceLabels.stretches(transcript, roster.slugs()) : nobody(body);
            discussion = new FoundQuestions(body, stretches, roster.moderators(), title).find();
        }
        var glossary = new Glossary(body, sheet);
        var turns = new Turns(slug, transcript, body, glossary).build(stretches, discussion);
        var questions = Turns.questions(slug, turns, discussion);
        return new PanelScript(ContentId.ofPanel(slug), slug, title, language(body, sheet), sheet.event(), sheet.venue(),
                sheet.heldOn(), sheet.description(), source(file, transcript, body, sheet), roster.people(), turns, questions,
                quality(body, turns), new ArrayList<>(glossary.problems()));
    }

    private static List<Stretch> nobody(Body body) {
        return List.of(new Stretch(0, body.length(), null, new Attribution(Method.UNKNOWN, 0, List.of(), List.of())));
    }

    private static String title(Transcript transcript, PanelSheet sheet, String slug) {
        if (sheet.title() != null) {
            return sheet.title();
        }
        return transcript.title() != null ? transcript.title() : slug;
    }

    private static String language(Body body, PanelSheet sheet) {
        return sheet.language() != null ? sheet.language() : Language.of(body.text());
    }

    private static Source source(TextFile file, Transcript transcript, Body body, PanelSheet sheet) {
        return new Source(file.name(), file.sha256(), body.length(), transcript.format(),
                sheet.videoId() != null ? sheet.videoId() : transcript.videoId(), sheet.url(), sheet.license());
    }

    private static Quality quality(Body body, List<Turn> turns) {
        double all = Math.max(1, body.length());
        int attributed = turns.stream().filter(turn -> turn.speaker() != null).mapToInt(turn -> turn.span().length()).sum();
        int confirmed = turns.stream().filter(turn -> turn.speaker() != null)
                .filter(turn -> turn.attribution().method() != Method.INFERRED).mapToInt(turn -> turn.span().length()).sum();
        int corrections = turns.stream().mapToInt(turn -> turn.corrections().size()).sum();
        return new Quality(attributed / all, confirmed / all, null, corrections);
    }
}
