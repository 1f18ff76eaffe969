package dev.roundtable.ingest.reload;

import java.util.List;

import dev.roundtable.transcript.file.Problem;

/**
 * What came of a reload that somebody asked for. What others have published since the report before is part of it: whoever copies files and then
 * asks wants to know what came of them.
 *
 * @param version the version of the corpus that is served now
 * @param changed the slugs of panels that changed, sorted
 * @param added the slugs of new panels, sorted
 * @param removed the slugs of panels that are gone, sorted
 * @param failed the names of files whose panel could not be read, sorted; a panel that was read before is served as it was
 * @param problems all problems of the files that are served now
 * @param seconds how long it took
 */
public record ReloadReport(String version, List<String> changed, List<String> added, List<String> removed, List<String> failed,
        List<Problem> problems, double seconds) {

    static ReloadReport of(Changes changes, String version, List<Problem> problems, double seconds) {
        return new ReloadReport(version, List.copyOf(changes.changed), List.copyOf(changes.added), List.copyOf(changes.removed),
                List.copyOf(changes.failed), problems, seconds);
    }
}
