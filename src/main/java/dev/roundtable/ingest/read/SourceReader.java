package dev.roundtable.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.Sources;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.ReadingOptions;
import dev.roundtable.transcript.evaluation.LabelledPanel;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.roster.SpeakerDirectory;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.term.TermDirectory;

/** Reads the sources of one load, with one directory of speakers for all of them. Thread-safe. */
public final class SourceReader {

    /** The build's digest of the code that reads. It is part of every content hash, because new code may read a file differently. */
    static final String READER = digest();

    private final long limit;
    private final SpeakerDirectory directory;
    private final TermDirectory terms;
    private final PanelReader reader;
    private final String version;
    private final List<Problem> errors;

    /**
     * Reads people.yaml, terms.yaml and the panel sheets into directories of speakers and terms.
     *
     * @param limit the largest size of a file in bytes
     * @param minConfidence the confidence, 0 to 1, from which an inferred speaker is accepted
     * @param sources all sources that are read; the problems of people.yaml and terms.yaml are in {@link #errors()}
     */
    public SourceReader(long limit, double minConfidence, Sources sources) {
        this(limit, minConfidence, new Declarations(limit).read(sources));
    }

    /**
     * Reads what has changed of people.yaml, terms.yaml and the panel sheets into directories of speakers and terms.
     *
     * @param sources all sources of the load
     * @param declarations those of the load before
     */
    public SourceReader(IngestConfig config, Sources sources, Declarations declarations) {
        this(config.ingest().maxFileSize().asLongValue(), config.attribution().minConfidence(), declarations.read(sources));
    }

    private SourceReader(long limit, double minConfidence, Declarations.Read declared) {
        this.limit = limit;
        directory = declared.speakers();
        terms = declared.terms();
        errors = declared.problems();
        reader = new PanelReader(new ReadingOptions(directory, terms, minConfidence));
        // Every panel depends on the directories: a name may now mean somebody or something else.
        version = String.join("\n", READER, String.valueOf(minConfidence), directory.toString(), terms.toString(),
                declared.unknown().toString());
    }

    private static String digest() {
        try (var in = SourceReader.class.getResourceAsStream("/reader.sha256")) {
            return new String(Objects.requireNonNull(in, "reader.sha256 is made by the build").readAllBytes(),
                    StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that differs if the same files may be read differently: it has the code, the directories and the settings. */
    public String version() {
        return version;
    }

    /** The directory of speakers, from people.yaml and the panel sheets. */
    public SpeakerDirectory directory() {
        return directory;
    }

    /** The terms of terms.yaml and of the panel sheets. */
    public TermDirectory terms() {
        return terms;
    }

    /** The problems of people.yaml and terms.yaml. If one of them has any, its entries are those that it had when it was last right. */
    public List<Problem> errors() {
        return errors;
    }

    /** The problems of people.yaml and terms.yaml, and the contradictions between panel sheets. */
    public List<Problem> problems() {
        return Stream.concat(errors.stream(), directory.problems().stream()).toList();
    }

    /**
     * Reads a source, unless its content is unchanged.
     *
     * @param knownHash the hash of the content that was read last; null to read in any case
     * @return the panel, or only the hash if the content is unchanged
     * @throws TranscriptException if the source is wrong
     */
    public Read read(PanelSource source, String knownHash) {
        var content = source.read(limit);
        var hash = content.hash(version);
        var script = hash.equals(knownHash) ? null : reader.panel(content.transcripts(), content.sheet(), content.path());
        return new Read(hash, script, script == null ? null : ScriptHash.of(script),
                source.isBundled() ? BundledQuality.of(content) : null);
    }

    /** Measures how far inference alone agrees with the labels or reviewed cues of a panel; null if it has none. */
    public Agreement agreement(PanelSource source) {
        var content = source.read(limit);
        var panel = LabelledPanel.read(content.transcripts(), content.sheet(), content.path(), directory);
        return panel == null ? null : Agreement.of(panel.score());
    }

    /**
     * The result of reading a source.
     *
     * @param hash the hash of the content
     * @param script the panel; null if the content is unchanged
     * @param scriptHash the hash of all that the panel has; null if the content is unchanged
     * @param agreement the figures that the build measured; null if there are none
     */
    public record Read(String hash, PanelScript script, String scriptHash, Agreement agreement) {}
}
