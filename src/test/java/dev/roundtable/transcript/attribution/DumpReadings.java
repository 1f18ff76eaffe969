package dev.roundtable.transcript.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

import dev.roundtable.transcript.attribution.certainty.SampleReading;
import dev.roundtable.transcript.attribution.certainty.SampleReading.Sample;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.question.LeaderFinder;
import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

/**
 * Writes what inference makes of labelled conversations, for {@code FitCertainty}. Arguments: the file to write, then folders. In a
 * folder there are folders with the names of kinds, such as {@code PANEL}, and in each of them a folder for each source. Each
 * conversation is read twice: with its moderator, and with names only. The moderator is the one of the sheet, else the one whom the
 * labels show to lead.
 */
final class DumpReadings {

    private static final int MOST_PEOPLE = 10;

    private DumpReadings() {
    }

    public static void main(String[] arguments) throws IOException {
        try (var out = new PrintWriter(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))), false,
                StandardCharsets.UTF_8)) {
            for (var folder : List.of(arguments).subList(1, arguments.length)) {
                var files = EvaluationReport.files(Path.of(folder), System.err);
                files.parallelStream().forEach(file -> dump(Path.of(folder).relativize(file), file, out));
            }
        }
    }

    private static void dump(Path path, Path file, PrintWriter out) {
        var panel = read(file);
        if (panel == null || panel.roster().size() > MOST_PEOPLE || path.getNameCount() < 3) {
            System.err.println("ignored: " + path);
            return;
        }
        var kind = ConversationKind.valueOf(path.getName(0).toString());
        var source = path.getName(0) + "/" + path.getName(1);
        var roster = withLeader(panel);
        if (roster.stream().anyMatch(person -> person.role() != Role.PANELIST)) {
            write(panel, roster, kind, source, "roles", out);
        }
        write(panel, roster.stream().map(person -> as(person, Role.PANELIST)).toList(), kind, source, "names", out);
        System.err.println(path);
    }

    private static LabelledPanel read(Path file) {
        try {
            return LabelledPanel.of(file);
        } catch (TranscriptException e) {
            return null;
        }
    }

    private static List<Person> withLeader(LabelledPanel panel) {
        if (panel.roster().stream().anyMatch(person -> person.role() != Role.PANELIST)) {
            return panel.roster();
        }
        var leading = LeaderFinder.of(new Body(panel.speech().body()), panel.speech().truth(), Set.of());
        return panel.roster().stream().map(person -> leading.contains(person.slug()) ? as(person, Role.MODERATOR) : person)
                .toList();
    }

    private static Person as(Person person, Role role) {
        return new Person(person.slug(), person.name(), person.romanizedName(), role, person.affiliation(), person.aliases());
    }

    private static void write(LabelledPanel panel, List<Person> roster, ConversationKind kind, String source, String knows,
            PrintWriter out) {
        var body = new Body(panel.speech().body());
        var truth = new String[body.length()];
        panel.speech().truth().forEach(turn -> Arrays.fill(truth, turn.start(), turn.end(), turn.speaker()));
        var reading = SpeakerInference.of(roster, panel.language(), 0).read(body.text(), new TreeMap<>());
        var codePoints = body.text().codePoints().toArray();
        var lengths = reading.observations().lengths();
        var samples = new ArrayList<Sample>();
        for (var sentence : reading.sentences()) {
            int voice = reading.path()[sentence.from()];
            var speaker = voice < reading.people().size() ? reading.people().get(voice).slug() : null;
            int from = body.codePoint(reading.observations().clause(sentence.from()).start());
            int to = body.codePoint(reading.observations().clause(sentence.to() - 1).end());
            int units = 0;
            int right = 0;
            for (int i = from; i < to; i++) {
                if (isUnit(codePoints, i)) {
                    units++;
                    right += Objects.equals(truth[i], speaker) ? 1 : 0;
                }
            }
            double words = 0;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                words += lengths[i] + 0.01;
            }
            samples.add(new Sample(voice, speaker != null, units, right, words, sentence.signs()));
        }
        synchronized (out) {
            new SampleReading(kind, source, panel.file(), knows, samples).write(out);
        }
    }

    /** Whether a Han character or a word begins at a code point. */
    private static boolean isUnit(int[] codePoints, int i) {
        return isHan(codePoints[i]) || Character.isLetterOrDigit(codePoints[i])
                && (i == 0 || isHan(codePoints[i - 1]) || !Character.isLetterOrDigit(codePoints[i - 1]));
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
