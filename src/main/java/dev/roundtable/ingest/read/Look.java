package dev.roundtable.ingest.read;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import dev.roundtable.ingest.source.FolderMemory.Found;
import dev.roundtable.ingest.source.SourceFolder;
import dev.roundtable.ingest.source.Sources;

/**
 * The sources as they are at a moment.
 *
 * @param found the sources
 * @param stamps a value for each source by its key, which differs after its files have changed
 * @param folders the sources of each folder, by its path in the settings
 */
public record Look(Sources found, Map<String, Object> stamps, Map<Path, Sources> folders) {

    Look(Found found) {
        this(found.sources(), found.sources().stamps(), found.folders());
    }

    /** The same look, with the former stamps of all panels that were not read because their folder cannot be read. */
    Look withStampsOfMissing(Look former) {
        var all = new HashMap<>(stamps);
        found.folders().stream().filter(SourceFolder::isMissing).flatMap(folder -> folder.panels().stream())
                .forEach(panel -> all.put(panel.key(), former.stamps.get(panel.key())));
        return new Look(found, all, folders);
    }

    /** Whether nothing has changed since another look. */
    public boolean isSameAs(Look other) {
        return stamps.equals(other.stamps) && found.files().equals(other.found.files())
                && found.warnings().equals(other.found.warnings());
    }
}
