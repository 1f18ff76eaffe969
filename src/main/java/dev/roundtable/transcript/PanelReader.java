package dev.roundtable.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.attribution.certainty.KindFinder;
import dev.roundtable.transcript.doubt.ReadingDoubts;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.FileDate;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.glossary.Glossary;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.ContentId;
import dev.roundtable.transcript.script.PanelDetails;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.PanelScript.Quality;
import dev.roundtable.transcript.script.PanelScript.Source;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.SheetReader;

/** Reads a panel from a transcript and its panel sheet: format, speakers, questions and answers, glossary. */
public final class PanelReader {

    /**
     * The longest slug that is made from a path. The slug of a speaker may be that of the panel and one of 200 characters, and the database
     * takes 500.
     */
    private static final int LONGEST_SLUG = 290;

    private final ReadingOptions options;

    /** @param options how panels are read */
    public PanelReader(ReadingOptions options) {
        this.options = options;
    }

    /**
     * Reads one panel by itself.
     *
     * @param file the transcript
     * @param sheetFile its panel sheet; null where there is none
     * @return the panel, with warnings in its problems
     * @throws TranscriptException when the transcript or the sheet is wrong; nothing is read in part
     */
    public static PanelScript read(TextFile file, TextFile sheetFile) {
        return new PanelReader(ReadingOptions.USUAL).panel(file, sheetFile);
    }

    /**
     * Reads one panel with the options of this reader; otherwise like {@link #read}.
     *
     * @param sheetFile the panel sheet; null if there is none
     */
    public PanelScript panel(TextFile file, TextFile sheetFile) {
        return panel(List.of(file), sheetFile, Slug.stem(file.name()));
    }

    /**
     * Reads one panel with the options of this reader.
     *
     * @param files the transcript, in one format or in several; the file with the most information is read
     * @param sheetFile its panel sheet; null if there is none
     * @param path the path of the transcript in its folder, without extension; the slug is made from it if the sheet has none
     * @return the panel, with warnings in its problems
     * @throws TranscriptException when the transcript or the sheet is wrong; nothing is read in part
     */
    public PanelScript panel(List<TextFile> files, TextFile sheetFile, String path) {
        var sheet = sheetFile == null ? PanelSheet.none() : SheetReader.read(sheetFile);
        var richest = RichestTranscript.of(files, sheet.format(), names(sheet));
        var file = richest.file();
        var transcript = richest.transcript();
        var slug = sheet.slug() != null ? sheet.slug() : slug(file, path);
        options.directory().check(slug, sheet);
        var voices = Voices.of(slug, transcript, sheet, options);
        var title = title(transcript, sheet, slug);
        voices.checkLengths(file.name(), richest.text());
        var discussion = DiscussionFinder.of(voices, sheet, title);
        var glossary = new Glossary(voices.body(), sheet);
        var builder = new Turns(slug, transcript, voices.body(), glossary);
        var turns = builder.build(file.name(), voices.stretches(), discussion);
        var finder = options.terms().finder(slug, sheet, voices.roster().people());
        var mentions = finder.mentions(turns);
        var problems = new ArrayList<>(richest.warnings());
        problems.addAll(transcript.problems());
        problems.addAll(ReadingDoubts.of(file.name(), richest.text(), transcript, names(sheet)));
        problems.addAll(voices.problems());
        problems.addAll(IneffectiveKeys.problems(sheet, transcript, voices.stretches()));
        problems.addAll(UnusedQuestions.problems(sheet, DiscussionFinder.isReviewed(voices, sheet), discussion));
        problems.addAll(glossary.problems());
        problems.addAll(options.terms().problems(sheetFile == null ? file.name() : sheet.file(), voices.roster().people()));
        return new PanelScript(ContentId.ofPanel(slug), slug, sheet.formerSlugs(), title, voices.language(),
                heldOn(sheet, transcript, file), details(sheet, transcript.facts()), new Timeline(transcript.pieces()).end(),
                source(file, transcript, voices.body(), sheet), voices.roster().people(), turns,
                builder.questions(turns, discussion), finder.terms(), mentions, quality(voices, turns),
                Problem.atMost(TranscriptException.MOST, problems));
    }

    private static String slug(TextFile file, String path) {
        var slug = Slug.ofPath(path);
        if (slug.length() > LONGEST_SLUG) {
            throw new TranscriptException(Problem.error(file.name(), null,
                    "The slug that is made from the path of this file has %,d characters; %,d are allowed."
                            .formatted(slug.length(), LONGEST_SLUG),
                    "Set `slug:` in the panel sheet, or give the folders shorter names."));
        }
        return slug;
    }

    /** The names of the people of a sheet, with romanized names and aliases. */
    private static List<String> names(PanelSheet sheet) {
        return sheet.people().stream().flatMap(person -> person.names().stream()).filter(name -> !name.isBlank()).toList();
    }

    private static LocalDate heldOn(PanelSheet sheet, Transcript transcript, TextFile file) {
        if (sheet.heldOn() != null) {
            return sheet.heldOn();
        }
        return transcript.heldOn() != null ? transcript.heldOn() : FileDate.of(file.name());
    }

    /** What the sheet says of the panel; the event and the place of the transcript where the sheet has none. */
    private static PanelDetails details(PanelSheet sheet, Facts facts) {
        var details = sheet.details();
        return new PanelDetails(details.event() != null ? details.event() : facts.event(),
                details.venue() != null ? details.venue() : facts.venue(), details.description(), details.titleEn(),
                details.descriptionEn(), details.image());
    }

    private static String title(Transcript transcript, PanelSheet sheet, String slug) {
        if (sheet.title() != null) {
            return sheet.title();
        }
        return transcript.title() != null && !transcript.title().isBlank() ? transcript.title() : slug;
    }

    private static Source source(TextFile file, Transcript transcript, Body body, PanelSheet sheet) {
        return new Source(file.name(), file.sha256(), body.length(), transcript.format(),
                sheet.videoId() != null ? sheet.videoId() : transcript.videoId(), sheet.url(), sheet.license());
    }

    private static Quality quality(Voices voices, List<Turn> turns) {
        double all = Math.max(1, voices.body().length());
        int attributed = turns.stream().filter(turn -> turn.speaker() != null).mapToInt(turn -> turn.span().length()).sum();
        int confirmed = turns.stream().filter(turn -> turn.speaker() != null)
                .filter(turn -> turn.attribution().method() != Method.INFERRED).mapToInt(turn -> turn.span().length()).sum();
        int corrections = turns.stream().mapToInt(turn -> turn.corrections().size()).sum();
        return new Quality(attributed / all, confirmed / all, corrections, voices.kind(), KindFinder.precision(voices.kind()));
    }
}
