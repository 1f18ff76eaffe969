package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.SheetReader;

/**
 * A panel with labels or reviewed cues, prepared for measuring inference.
 *
 * @param file the name of the transcript
 * @param language BCP 47 tag
 * @param roster the people; only roles of the sheet are used, because other roles come from labels
 * @param speech the words without labels, and the right speakers
 */
public record LabelledPanel(String file, String language, List<Person> roster, UnbrokenSpeech speech) {

    private static final String SHEET = ".panel.yaml";

    /**
     * Reads a transcript and the sheet beside it, if there is one.
     *
     * @return null if the transcript has no labels or reviewed cues
     * @throws TranscriptException if the transcript or the sheet is wrong
     */
    public static LabelledPanel of(Path transcript) {
        var name = Slug.stem(transcript.getFileName().toString());
        var sheet = transcript.resolveSibling(name + SHEET);
        return read(List.of(text(transcript)), Files.exists(sheet) ? text(sheet) : null, name,
                SpeakerDirectory.empty());
    }

    private static TextFile text(Path file) {
        try {
            return new TextFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a panel.
     *
     * @param files the transcript, in one format or in several
     * @param sheetFile the panel sheet; null if there is none
     * @param path the path of the transcript in its folder, without extension; the slug is made from it if the sheet has none
     * @param directory finds the person of a name, in all panels
     * @return null if the transcript has no labels or reviewed cues
     * @throws TranscriptException if the transcript or the sheet is wrong
     */
    public static LabelledPanel read(List<TextFile> files, TextFile sheetFile, String path, SpeakerDirectory directory) {
        // If the sheet has people, they are the roster. A person whom only a label names would be unknown without labels.
        var declared = sheetFile == null
                ? List.<String>of()
                : SheetReader.read(sheetFile).people().stream().map(Person::slug).toList();
        var panel = new PanelReader(new ReadingOptions(directory, 0)).panel(files, sheetFile, path);
        // Labels list people in the order in which they speak, which nobody knows without labels.
        var roster = declared.isEmpty()
                ? panel.people().stream().map(LabelledPanel::withoutRole).sorted(Comparator.comparing(Person::slug)).toList()
                : panel.people().stream().filter(person -> declared.contains(person.slug())).toList();
        if (panel.quality().confirmedShare() == 0 || roster.size() < 2) {
            return null;
        }
        var body = new Body(String.join("", panel.turns().stream().map(Turn::verbatim).toList()));
        var slugs = roster.stream().map(Person::slug).toList();
        var truth = panel.turns().stream().map(turn -> new Stretch(turn.span().start(), turn.span().end(),
                slugs.contains(turn.speaker()) ? turn.speaker() : null, turn.attribution())).toList();
        return new LabelledPanel(panel.source().file(), panel.language(), roster,
                UnbrokenSpeech.of(body, truth, panel.language()));
    }

    /** Whether somebody on the roster has another role than panelist. */
    boolean knowsRoles() {
        return roster.stream().anyMatch(person -> person.role() != Role.PANELIST);
    }

    /** The same panel, if nobody had declared the roles. */
    LabelledPanel withoutRoles() {
        return new LabelledPanel(file, language, roster.stream().map(LabelledPanel::withoutRole).toList(), speech);
    }

    /** Infers the speakers, and compares them with the labels or reviewed cues. */
    public AttributionScore score() {
        var inferred = SpeakerInference.of(roster, language, 0).inferVoices(speech.body(), new TreeMap<>());
        return Evaluation.score(speech.body(), speech.truth(), roster, inferred.stretches()).with(inferred.kind());
    }

    /** The same person as a panelist: without labels, nobody knows who moderates. */
    private static Person withoutRole(Person person) {
        return new Person(person.slug(), person.name(), person.romanizedName(), Role.PANELIST, person.affiliation(),
                person.aliases());
    }
}
