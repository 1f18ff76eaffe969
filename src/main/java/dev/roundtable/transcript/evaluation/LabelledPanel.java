package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.Body;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.Person;
import dev.roundtable.transcript.Person.Role;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.SpeakerDirectory;
import dev.roundtable.transcript.TextFile;
import dev.roundtable.transcript.TranscriptException;
import dev.roundtable.transcript.Turn;
import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.question.LeadingVoice;
import dev.roundtable.transcript.sheet.SheetReader;

/**
 * A panel whose speakers are confirmed, made ready to try inference on it.
 *
 * @param roster who takes part, with roles: declared, told by labels, or that of who leads
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
        return read(text(transcript), Files.exists(sheet) ? text(sheet) : null, SpeakerDirectory.empty());
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
     * @param sheetFile the panel sheet; null where there is none
     * @param directory whom a name means over all panels
     * @return null when nothing in the transcript is confirmed
     * @throws TranscriptException when the transcript or the sheet is wrong
     */
    public static LabelledPanel read(TextFile file, TextFile sheetFile, SpeakerDirectory directory) {
        // The people of a sheet are the roster: whom only a label names is nobody, as in a transcript without labels.
        var declared = sheetFile == null
                ? List.<String>of()
                : SheetReader.read(sheetFile).people().stream().map(Person::slug).toList();
        var panel = new PanelReader(new ReadingOptions(directory, 0)).panel(file, sheetFile);
        var roster = panel.people().stream()
                .filter(person -> declared.isEmpty() || declared.contains(person.slug())).toList();
        if (panel.quality().confirmedShare() == 0 || roster.size() < 2) {
            return null;
        }
        var body = new Body(String.join("", panel.turns().stream().map(Turn::verbatim).toList()));
        var slugs = roster.stream().map(Person::slug).toList();
        var truth = panel.turns().stream().map(turn -> new Stretch(turn.span().start(), turn.span().end(),
                slugs.contains(turn.speaker()) ? turn.speaker() : null, turn.attribution())).toList();
        return new LabelledPanel(file.name(), panel.language(), withRoles(roster, body, truth),
                UnbrokenSpeech.of(body, truth, panel.language()));
    }

    /** How far inference alone agrees with what is confirmed. */
    public AttributionScore score() {
        var inferred = SpeakerInference.of(roster, language, 0).infer(speech.body());
        return Evaluation.score(speech.body(), speech.truth(), roster, inferred);
    }

    private static List<Person> withRoles(List<Person> people, Body body, List<Stretch> truth) {
        boolean known = people.stream().anyMatch(person -> person.role() == Role.MODERATOR);
        var leading = known ? Set.<String>of() : LeadingVoice.of(body, truth);
        return people.stream().map(person -> leading.contains(person.slug())
                ? new Person(person.slug(), person.name(), person.romanizedName(), Role.MODERATOR, person.affiliation(),
                        person.aliases())
                : person).toList();
    }
}
