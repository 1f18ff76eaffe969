package dev.roundtable.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jboss.logging.Logger;

/**
 * Opens the index of a version of the corpus, and makes it if there is none. Beside a database in a file, the index is a folder of
 * files, so a restart need not make it again. Otherwise it is on the heap. An index is derived data: one that is missing, damaged or
 * of another version is made again.
 */
final class IndexStorage {

    private static final Logger LOG = Logger.getLogger(IndexStorage.class);

    private static final String CORPUS = "corpus";
    private static final String FORMAT = "format";

    private final Optional<Path> folder;

    /** @param folder where the files are; empty for an index on the heap */
    IndexStorage(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Opens an index.
     *
     * @param version of the corpus
     * @param turns adds the turns of the corpus to a new index
     */
    IndexSnapshot open(String version, Turns turns) throws IOException {
        if (folder.isEmpty()) {
            return make(new ByteBuffersDirectory(), version, turns);
        }
        Directory files;
        try {
            Files.createDirectories(folder.get());
            files = new NIOFSDirectory(folder.get());
            var stored = stored(files, version, turns.terms());
            if (stored != null) {
                return stored;
            }
        } catch (IOException e) {
            LOG.warnf("The search index %s cannot be used, so it is made in memory: %s", folder.get(), e);
            return make(new ByteBuffersDirectory(), version, turns);
        }
        try {
            // Lucene reads what is there before it replaces it, and fails if a file is missing.
            for (var file : files.listAll()) {
                files.deleteFile(file);
            }
            return make(files, version, turns);
        } catch (IOException e) {
            LOG.warnf("The search index %s cannot be written, so it is made in memory: %s", folder.get(), e);
            return make(new ByteBuffersDirectory(), version, turns);
        }
    }

    private static IndexSnapshot make(Directory directory, String version, Turns turns) throws IOException {
        try (var builder = new IndexBuilder(directory)) {
            turns.addTo(builder);
            builder.commit(Map.of(CORPUS, version, FORMAT, IndexFormat.version()));
        }
        return IndexSnapshot.open(directory, version, turns.terms());
    }

    /** The index of some files; null if there is none of this version that is whole. */
    private IndexSnapshot stored(Directory files, String version, TermNames terms) {
        try {
            if (!DirectoryReader.indexExists(files)) {
                return null;
            }
            var facts = SegmentInfos.readLatestCommit(files).getUserData();
            if (!version.equals(facts.get(CORPUS)) || !IndexFormat.version().equals(facts.get(FORMAT))) {
                return null;
            }
            var snapshot = IndexSnapshot.open(files, version, terms);
            for (var leaf : snapshot.searcher().getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return snapshot;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index %s is damaged, so it is made again: %s", folder.get(), e.getMessage());
            return null;
        }
    }

    /** The turns of the corpus. */
    @FunctionalInterface
    interface Turns {

        /** Adds the turns to an index. */
        void addTo(IndexBuilder index) throws IOException;

        /** The names of the terms that they mention. */
        default TermNames terms() {
            return TermNames.NONE;
        }
    }
}
