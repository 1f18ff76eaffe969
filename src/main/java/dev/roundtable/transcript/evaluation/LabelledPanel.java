package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
import dev.roundtable.transcript.script.Turn;
import dev.roundtable.transcript.sheet.SheetReader;

/**
 * A panel whose speakers are confirmed, made ready to try inference on it.
 *
 * @param roster who takes part; roles are those that the sheet declares, for nobody knows another without the labels
 * @param speech the words without anything that tells who speaks, and who really does
 */
public record LabelledPanel(String file, String language, List<Person> roster, UnbrokenSpeech speech) {

    private static final String SHEET = ".panel.yaml";

    /**
     * Reads a transcript and the sheet beside it, if there is one.
     *
     * @return null when nothing in the transcript is confirmed
     * @throws TranscriptException when the transcript or the sheet is wrong
     */
    public static LabelledPanel of(Path transcript) {
        var name = transcript.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var sheet = transcript.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SHEET);
        return read(List.of(text(transcript)), Files.exists(sheet) ? text(sheet) : null, SpeakerDirectory.empty());
    }

    private static TextFile text(Path file) {
        try {
            return new TextFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one.
     *
     * @param files the transcript, in one format or in several
     * @param sheetFile the panel sheet; null where there is none
     * @param directory whom a name means over all panels
     * @return null when nothing in the transcript is confirmed
     * @throws TranscriptException when the transcript or the sheet is wrong
     */
    public static LabelledPanel read(List<TextFile> files, TextFile sheetFile, SpeakerDirectory directory) {
        // The people of a sheet are the roster: whom only a label names is nobody, as in a transcript without labels.
        var declared = sheetFile == null
                ? List.<String>of()
                : SheetReader.read(sheetFile).people().stream().map(Person::slug).toList();
        var panel = new PanelReader(new ReadingOptions(directory, 0)).panel(files, sheetFile, files.get(0).name());
        var roster = declared.isEmpty()
                ? panel.people().stream().map(LabelledPanel::withoutRole).toList()
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

    /** How far inference alone agrees with what is confirmed. */
    public AttributionScore score() {
        var inferred = SpeakerInference.of(roster, language, 0).infer(speech.body());
        return Evaluation.score(speech.body(), speech.truth(), roster, inferred);
    }

    /** Whom only a label names, as a sheet without roles would: that somebody moderates is what the label tells. */
    private static Person withoutRole(Person person) {
        return new Person(person.slug(), person.name(), person.romanizedName(), Role.PANELIST, person.affiliation(),
                person.aliases());
    }
}
