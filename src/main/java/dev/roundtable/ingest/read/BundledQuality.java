package dev.roundtable.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.roundtable.ingest.source.PanelSource.Content;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.roster.SpeakerDirectory;

/**
 * Measures during the build how far inference agrees with the bundled panel, and reads the figures at run time. A line of the
 * resource has a hash and two figures. The hash covers transcript, sheet and the code that reads them, so figures of other content are
 * never found. If none are found, the service measures the panel itself, in the background.
 */
final class BundledQuality {

    private static final String RESOURCE = "bundled-quality.txt";
    /** In bytes. */
    private static final long LARGEST_FILE = 16_000_000;

    private BundledQuality() {
    }

    /** The figures of a panel with this content; null if the build did not measure it. */
    static Agreement of(Content content) {
        try (var in = BundledQuality.class.getResourceAsStream("/" + RESOURCE)) {
            return in == null ? null : find(new String(in.readAllBytes(), StandardCharsets.US_ASCII), hash(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Measures the bundled panel, unless the resource has its figures already. The build runs this.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0], RESOURCE);
        var content = Sources.bundled().read(LARGEST_FILE);
        var hash = hash(content);
        if (Files.exists(file) && find(Files.readString(file), hash) != null) {
            return;
        }
        var measured = measure(content);
        Files.writeString(file, "%s %s %s%n".formatted(hash, measured.accuracy(), measured.boundaryF1()));
    }

    /** Measures a panel without the other panels of a load. */
    static Agreement measure(Content content) {
        return Agreement.of(
                LabelledPanel.read(content.transcripts(), content.sheet(), content.path(), SpeakerDirectory.empty()).score());
    }

    private static Agreement find(String lines, String hash) {
        return lines.lines().map(line -> List.of(line.split(" "))).filter(line -> line.get(0).equals(hash)).findFirst()
                .map(line -> new Agreement(Double.parseDouble(line.get(1)), Double.parseDouble(line.get(2)))).orElse(null);
    }

    private static String hash(Content content) {
        return content.hash(SourceReader.READER);
    }
}
