package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.attribution.voice.VoiceNames;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

/**
 * Measures how many words have the right speaker if the labels of a transcript only count its voices, and an editor names some of the
 * voices, those who say most first. The names of the other voices are inferred. Arguments: folders of labelled transcripts.
 */
final class MeasureVoicePins {

    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 5, 10);

    private final PanelScript panel;
    private final List<Person> roster;
    private final Body body;
    /** The voice of each speaker, those who say most first. */
    private final Map<String, String> voices = new LinkedHashMap<>();

    private MeasureVoicePins(PanelScript panel, List<Person> roster) {
        this.panel = panel;
        this.roster = roster;
        this.body = new Body(String.join("", panel.turns().stream().map(turn -> turn.verbatim()).toList()));
        var said = new HashMap<String, Integer>();
        panel.turns().stream().filter(turn -> turn.speaker() != null)
                .forEach(turn -> said.merge(turn.speaker(), turn.span().length(), Integer::sum));
        said.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(speaker -> voices.put(speaker.getKey(), "voice-" + voices.size()));
    }

    public static void main(String[] folders) throws IOException {
        System.out.println(
                "| folder | transcripts | voices | words right, wrong and without a name after " + COUNTS + " names |");
        System.out.println("|---|---|---|---|");
        for (var folder : folders) {
            var sums = new double[COUNTS.size()][2];
            int count = 0;
            int voices = 0;
            for (var file : EvaluationReport.files(Path.of(folder), System.err)) {
                var measured = of(file);
                if (measured != null) {
                    count++;
                    voices += measured.voices.size();
                    for (int c = 0; c < sums.length; c++) {
                        var shares = measured.shares(COUNTS.get(c));
                        sums[c][0] += shares[0];
                        sums[c][1] += shares[1];
                    }
                }
            }
            int all = count;
            System.out.println("| %s | %d | %d | ".formatted(folder, count, voices) + String.join(", ", Arrays.stream(sums)
                    .map(sum -> String.format(Locale.ROOT, "%.3f %.3f %.3f", sum[0] / all, sum[1] / all,
                            1 - (sum[0] + sum[1]) / all))
                    .toList()) + " |");
        }
    }

    /** Null if the transcript does not label two people with names. */
    private static MeasureVoicePins of(Path file) throws IOException {
        try {
            var panel = PanelReader.read(new TextFile(file.getFileName().toString(), Files.readAllBytes(file)), null);
            var roster = panel.people().stream().filter(person -> !LabelWords.isPart(person.name()))
                    .map(person -> new Person(person.slug(), person.name(), person.romanizedName(), Role.PANELIST, null,
                            person.aliases()))
                    .toList();
            return roster.size() < 2 || panel.quality().confirmedShare() == 0 ? null : new MeasureVoicePins(panel, roster);
        } catch (TranscriptException e) {
            return null;
        }
    }

    /** The shares of the characters with the right and with a wrong name, if the voices who say most are named. */
    private double[] shares(int names) {
        Set<String> known = new HashSet<>(List.copyOf(voices.keySet()).subList(0, Math.min(names, voices.size())));
        Set<String> anonymous = new HashSet<>();
        voices.forEach((speaker, voice) -> {
            if (!known.contains(speaker)) {
                anonymous.add(voice);
            }
        });
        var turns = panel.turns().stream().map(turn -> new Stretch(turn.span().start(), turn.span().end(),
                known.contains(turn.speaker()) ? turn.speaker() : voices.get(turn.speaker()), turn.attribution())).toList();
        var named = new VoiceNames(body, turns, roster, panel.language()).find(anonymous, VoiceNames.DEFAULT_THRESHOLD);
        double right = 0;
        double wrong = 0;
        for (var turn : panel.turns()) {
            var voice = named.get(voices.get(turn.speaker()));
            boolean knows = known.contains(turn.speaker()) || voice != null && voice.person().equals(turn.speaker());
            right += knows ? turn.span().length() : 0;
            wrong += !knows && voice != null ? turn.span().length() : 0;
        }
        return new double[]{ right / Math.max(1, body.length()), wrong / Math.max(1, body.length()) };
    }
}
