package dev.roundtable.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jboss.logging.Logger;

/**
 * Opens the index of a version of the corpus. If there is one of another version, the panels that differ are indexed again; if there is
 * none, all are. Beside a database in a file, the index is a folder of files, so a restart need not make it again. Otherwise it is on the
 * heap. An index is derived data: one that is missing, damaged or of another version of the code is made again.
 */
final class IndexStorage {

    private static final Logger LOG = Logger.getLogger(IndexStorage.class);

    private final Optional<Path> folder;
    /** Whether this process has opened the folder before, and could read it since. Then it need not read all of it to check it. */
    private boolean opened;
    /** The index on the heap; null before the first. */
    private Directory heap;

    /** @param folder where the files are; empty for an index on the heap */
    IndexStorage(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Opens an index.
     *
     * @param version of the corpus
     * @param turns the turns of the corpus
     */
    IndexSnapshot open(String version, Turns turns) throws IOException {
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
                var index = open(new TermsOnHeap(new NIOFSDirectory(folder.get())), version, turns);
                opened = true;
                return index;
            } catch (IOException e) {
                if (opened) {
                    // Something else has damaged it since, so it is checked as a whole and made again.
                    opened = false;
                    return open(version, turns);
                }
                LOG.warnf("The search index %s cannot be used, so it is made in memory: %s", folder.get(), e);
            }
        }
        heap = heap == null ? HeapIndex.directory() : heap;
        return open(heap, version, turns);
    }

    private IndexSnapshot open(Directory directory, String version, Turns turns) throws IOException {
        var facts = whole(directory);
        if (facts == null) {
            make(directory, version, turns);
        } else if (!facts.version().equals(version)) {
            change(directory, facts, version, turns);
        }
        return IndexSnapshot.open(directory, IndexFacts.of(directory), turns.terms());
    }

    private static void make(Directory directory, String version, Turns turns) throws IOException {
        // Lucene reads what is there before it replaces it, and fails if a file is missing.
        for (var file : directory.listAll()) {
            directory.deleteFile(file);
        }
        var panels = turns.panels();
        try (var builder = new IndexBuilder(directory)) {
            turns.addTo(builder, panels.keySet());
            builder.commit(new IndexFacts(version, IndexFormat.version(), 0, panels).stored());
        }
    }

    private static void change(Directory directory, IndexFacts facts, String version, Turns turns) throws IOException {
        var panels = turns.panels();
        var gone = new HashSet<>(facts.panels().keySet());
        gone.removeIf(panel -> facts.panels().get(panel).equals(panels.get(panel)));
        var changed = panels.keySet().stream()
                .filter(panel -> !panels.get(panel).equals(facts.panels().get(panel))).collect(Collectors.toSet());
        if (changed.size() > panels.size() / 2) {
            make(directory, version, turns);
            return;
        }
        try (var builder = IndexBuilder.change(directory)) {
            for (var panel : gone) {
                builder.remove(panel);
            }
            turns.addTo(builder, changed);
            builder.commit(new IndexFacts(version, IndexFormat.version(), facts.generation() + 1, panels).stored());
        }
    }

    /** The facts of the index in a directory; null if there is none that is whole. */
    private IndexFacts whole(Directory directory) {
        try {
            var facts = IndexFacts.of(directory);
            if (facts != null && folder.isPresent() && !opened) {
                try (var reader = DirectoryReader.open(directory)) {
                    for (var leaf : reader.leaves()) {
                        leaf.reader().checkIntegrity();
                    }
                }
            }
            return facts;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index %s is damaged, so it is made again: %s", folder.orElse(null), e.getMessage());
            return null;
        }
    }

    /** The turns of the corpus. */
    interface Turns {

        /** A fingerprint of what is indexed of each panel, by slug, in the order of slugs. It changes when that changes. */
        Map<String, String> panels();

        /** Adds the turns of some panels to an index. */
        void addTo(IndexBuilder index, Collection<String> panels) throws IOException;

        /** The names of the terms that they mention. */
        default TermNames terms() {
            return TermNames.NONE;
        }
    }
}
