package dev.roundtable.transcript.attribution.certainty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import dev.roundtable.transcript.script.ConversationKind;

/**
 * What inference made of a labelled conversation, to fit its certainty on.
 *
 * @param kind what it is
 * @param source where it is from: everything of a source is held out together
 * @param file its name
 * @param knows what inference knew, in one word
 * @param sentences in order
 */
public record SampleReading(ConversationKind kind, String source, String file, String knows, List<Sample> sentences) {

    private static final String HEAD = "#";

    /**
     * A sentence.
     *
     * @param voice the number of the inferred voice
     * @param told whether the voice is a person's
     * @param units words, in Chinese characters
     * @param right those of them that the voice really says
     * @param words the weight of the sentence in means
     */
    public record Sample(int voice, boolean told, int units, int right, double words, double[] signs) {

        /** Whether the sentence can be sure at all: its voice is a person's, and a name is near. */
        boolean canBeSure() {
            return told && Certainty.isWithinReach(signs);
        }
    }

    /** Writes the reading as lines of text. */
    public void write(PrintWriter out) {
        out.println(String.join("\t", HEAD, kind.name(), source, file, knows));
        for (var sample : sentences) {
            out.println("%d %b %d %d %s %s".formatted(sample.voice, sample.told, sample.units, sample.right,
                    shortest(sample.words),
                    Arrays.stream(sample.signs).mapToObj(SampleReading::shortest).collect(Collectors.joining(" "))));
        }
    }

    private static String shortest(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.5g", value);
    }

    /** Reads the readings of a compressed file. */
    static List<SampleReading> read(Path file) throws IOException {
        var readings = new ArrayList<SampleReading>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(HEAD)) {
                    var fields = line.split("\t");
                    readings.add(new SampleReading(ConversationKind.valueOf(fields[1]), fields[2], fields[3], fields[4],
                            new ArrayList<>()));
                } else {
                    readings.get(readings.size() - 1).sentences.add(sample(line.split(" ")));
                }
            }
        }
        readings.removeIf(reading -> reading.sentences.isEmpty());
        return readings;
    }

    private static Sample sample(String[] fields) {
        var signs = Arrays.stream(fields).skip(5).mapToDouble(Double::parseDouble).toArray();
        return new Sample(Integer.parseInt(fields[0]), Boolean.parseBoolean(fields[1]), Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]), Double.parseDouble(fields[4]), signs);
    }

    /** Signs of the whole conversation are the same in every sentence. */
    double[] conversation() {
        return sentences.get(0).signs();
    }

    int units() {
        return sentences.stream().mapToInt(Sample::units).sum();
    }
}
