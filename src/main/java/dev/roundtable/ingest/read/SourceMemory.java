package dev.roundtable.ingest.read;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.ingest.source.FolderMemory;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.PanelSource;
import dev.roundtable.ingest.source.Sources;

/** What the last load saw of the sources, so that the next one reads only what has changed. One thread uses it at a time. */
@ApplicationScoped
public class SourceMemory {

    private final IngestConfig config;
    private final FolderMemory folders = new FolderMemory();
    private final Declarations declarations;
    private Look last;
    private SourceReader lastReader;

    /** @param config the settings of all loads */
    public SourceMemory(IngestConfig config) {
        this.config = config;
        this.declarations = new Declarations(config.ingest().maxFileSize().asLongValue());
    }

    /**
     * Finds the sources for the first load, and counts all of them as read.
     *
     * @throws dev.roundtable.transcript.file.TranscriptException if a folder cannot be read
     */
    public Look first() {
        last = new Look(folders.first(config));
        return last;
    }

    /** The look whose sources count as read; null before the first load. */
    public Look lastLook() {
        return last;
    }

    /** Finds the sources again. A folder that cannot be read keeps those that it had. */
    public Look look() {
        return new Look(folders.find(config, last.folders()));
    }

    /** Reads people.yaml, terms.yaml and the panel sheets, as far as they have changed. */
    public SourceReader reader(Sources sources) {
        lastReader = new SourceReader(config, sources, declarations);
        return lastReader;
    }

    /** The reader of the last load; null before the first. */
    public SourceReader lastReader() {
        return lastReader;
    }

    /** Whether a source has changed since it was read. */
    public boolean isChanged(PanelSource source, Look look) {
        return !look.stamps().get(source.key()).equals(last.stamps().get(source.key()));
    }

    /** Counts all sources of a look as read, but not those of folders that cannot be read now: they may change meanwhile. */
    public void remember(Look look) {
        last = look.withStampsOfMissing(last);
    }
}
