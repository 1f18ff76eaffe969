package dev.roundtable.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

import dev.roundtable.store.CorpusPrepared;
import dev.roundtable.store.file.DatabaseUrl;
import dev.roundtable.store.query.IndexQueries;

/** Has the index of the current version of the corpus. It is made, or opened, whenever a load is complete. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    private static final String SUFFIX = ".search";

    private final IndexQueries queries;
    private final IndexStorage storage;
    private volatile IndexSnapshot current;

    SearchIndex(IndexQueries queries, DatabaseUrl database) {
        this.queries = queries;
        this.storage = new IndexStorage(database.file().map(SearchIndex::folder));
    }

    /** The index of the current version of the corpus. */
    public IndexSnapshot current() {
        var snapshot = current;
        if (snapshot == null) {
            throw new IllegalStateException("The search index is not made before the corpus is loaded.");
        }
        return snapshot;
    }

    /** Makes the index of a new version. Requests use the one before until the version is published; then nobody does. */
    void follow(@Observes CorpusPrepared event) {
        var version = queries.version();
        var last = current;
        if (last != null && last.version().equals(version)) {
            return;
        }
        long began = System.nanoTime();
        try {
            var next = storage.open(version, new StoredTurns(queries));
            event.onDiscard(next::close);
            event.onPublish(() -> {
                current = next;
                if (last != null) {
                    last.close();
                }
            });
            LOG.logf(last == null ? Level.INFO : Level.DEBUG, "The search index has %,d turns and was ready in %.1f s",
                    next.size(), (System.nanoTime() - began) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder beside a database in a file: panels.search for panels.mv.db. */
    private static Path folder(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("[.]mv[.]db$", "") + SUFFIX);
    }
}
