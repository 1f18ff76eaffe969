package dev.roundtable.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.SourceFile;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.People;
import dev.roundtable.transcript.sheet.PeopleReader;
import dev.roundtable.transcript.sheet.SheetReader;

/** Reads the sources of one load: all of them know whom a name means. Used by several threads. */
public final class SourceReader {

    /** Part of every content hash: the build's digest of the code that reads, for the same files may now be read differently. */
    static final String READER = digest();

    private final long limit;
    private final SpeakerDirectory directory;
    private final PanelReader reader;
    private final String version;
    private final List<Problem> errors = new ArrayList<>();

    /** @param people the files that say who people are, in order */
    public SourceReader(IngestConfig config, List<PanelSource> sources, List<SourceFile> people) {
        limit = config.ingest().maxFileSize().asLongValue();
        directory = new SpeakerDirectory(people(people), sheets(sources));
        var attribution = config.attribution();
        reader = new PanelReader(new ReadingOptions(directory, attribution.minConfidence()));
        // A name that means somebody else now may change any panel, so the directory is part of what each is read from.
        version = String.join("\n", READER, String.valueOf(attribution.minConfidence()), directory.toString(),
                errors.toString());
    }

    private static String digest() {
        try (var in = SourceReader.class.getResourceAsStream("/reader.sha256")) {
            return new String(Objects.requireNonNull(in, "reader.sha256 is made by the build").readAllBytes(),
                    StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who people are. */
    public SpeakerDirectory directory() {
        return directory;
    }

    /** What is wrong with people.yaml: where anything is, nobody in it is known. */
    public List<Problem> errors() {
        return errors;
    }

    /** What is wrong with people.yaml and with the sheets as a whole. */
    public List<Problem> problems() {
        return Stream.concat(errors.stream(), directory.problems().stream()).toList();
    }

    /**
     * Reads a source, unless its content is as known.
     *
     * @param knownHash the hash of what was read last; null to read in any case
     * @throws TranscriptException when the source is wrong
     */
    public Read read(PanelSource source, String knownHash) {
        var content = source.read(limit);
        var hash = content.hash(version);
        var script = hash.equals(knownHash) ? null : reader.panel(content.transcripts(), content.sheet(), content.path());
        return new Read(hash, script, source.isBundled() ? BundledQuality.of(content) : null);
    }

    /** How far inference alone agrees with what labels or cues confirm; null where they confirm nothing. */
    public Agreement agreement(PanelSource source) {
        var content = source.read(limit);
        var panel = LabelledPanel.read(content.transcripts(), content.sheet(), directory);
        return panel == null ? null : Agreement.of(panel.score());
    }

    private People people(List<SourceFile> files) {
        try {
            return PeopleReader.read(files.stream().map(file -> PanelSource.bytes(file, limit)).toList());
        } catch (TranscriptException e) {
            errors.addAll(e.problems());
            return People.none();
        }
    }

    /** Sheets that are wrong are left out here: they are reported when their panel is read. */
    private List<PanelSheet> sheets(List<PanelSource> sources) {
        var sheets = new ArrayList<PanelSheet>();
        for (var sheet : sources.stream().map(PanelSource::sheet).filter(Objects::nonNull).toList()) {
            try {
                sheets.add(SheetReader.read(PanelSource.bytes(sheet, limit)));
            } catch (TranscriptException e) {
                continue;
            }
        }
        return sheets;
    }

    /**
     * What a source gave.
     *
     * @param hash of the content
     * @param script the panel; null when it is as known
     * @param agreement what the build measured of the panel; null when nothing
     */
    public record Read(String hash, PanelScript script, Agreement agreement) {}
}
