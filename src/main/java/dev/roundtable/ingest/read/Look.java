package dev.roundtable.ingest.read;

import java.util.Map;

import dev.roundtable.ingest.source.Sources;

/**
 * The sources as they are at a moment.
 *
 * @param found the sources
 * @param stamps a value for each source by its key, which differs after its files have changed
 */
public record Look(Sources found, Map<String, Object> stamps) {

    Look(Sources found) {
        this(found, found.stamps());
    }

    /** Whether nothing has changed since another look. */
    public boolean equalsIn(Look other) {
        return stamps.equals(other.stamps) && found.files().equals(other.found.files())
                && found.warnings().equals(other.found.warnings());
    }
}
