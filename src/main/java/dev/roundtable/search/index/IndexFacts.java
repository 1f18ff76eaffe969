package dev.roundtable.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * What an index knows of its origin. It is stored with the index.
 *
 * @param version of the corpus
 * @param format the version of the code that made it
 * @param generation how often the index was changed since it was made from nothing
 * @param panels a fingerprint of what was indexed of each panel, by slug
 */
record IndexFacts(String version, String format, int generation, Map<String, String> panels) {

    private static final String CORPUS = "corpus";
    private static final String FORMAT = "format";
    private static final String GENERATION = "generation";
    private static final String PANELS = "panels";

    /** The facts of the index in a directory; null if there is none, or if another version of the code made it. */
    static IndexFacts of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        var stored = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!IndexFormat.version().equals(stored.get(FORMAT))) {
            return null;
        }
        var panels = new HashMap<String, String>();
        stored.get(PANELS).lines().forEach(line -> panels.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        return new IndexFacts(stored.get(CORPUS), stored.get(FORMAT), Integer.parseInt(stored.get(GENERATION)), panels);
    }

    /** The facts as an index stores them. */
    Map<String, String> stored() {
        return Map.of(CORPUS, version, FORMAT, format, GENERATION, String.valueOf(generation), PANELS,
                new TreeMap<>(panels).entrySet().stream().map(panel -> panel.getKey() + "=" + panel.getValue())
                        .collect(Collectors.joining("\n")));
    }
}
