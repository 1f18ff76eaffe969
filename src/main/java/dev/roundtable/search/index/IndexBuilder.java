package dev.roundtable.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/**
 * Writes an index, or changes one. Documents have the order in which they are added, so the same corpus gives the same index, and cursors
 * stay valid after a restart.
 */
public final class IndexBuilder implements AutoCloseable {

    /** Large enough that most corpora become one segment, which needs no merge. */
    private static final double BUFFER_MB = 64;
    /**
     * The turns from which on a segment of a small index ends, with its panel; from which on changed turns are written; and the most turns
     * of segments that are merged. Smaller segments would make searches slow.
     */
    private static final int SEGMENT = 10_000;

    private final IndexWriter writer;
    private final PanelDocuments documents = new PanelDocuments();
    /** The turns of the panel whose documents are written next. */
    private final List<IndexedTurn> panel = new ArrayList<>();
    /** Makes the segments of a new index; null if an index is changed. */
    private final ParallelSegments segments;
    private boolean removed;

    /** Begins an index in a directory, and removes what is there. */
    public IndexBuilder(Directory directory) throws IOException {
        writer = writer(directory, OpenMode.CREATE);
        segments = new ParallelSegments(this, SEGMENT);
    }

    /** @param threads how many threads make segments */
    IndexBuilder(Directory directory, int threads) throws IOException {
        writer = writer(directory, OpenMode.CREATE);
        segments = new ParallelSegments(this, SEGMENT, threads);
    }

    private IndexBuilder(IndexWriter writer) {
        this.writer = writer;
        segments = null;
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
        // Merges neighbours only, so documents keep their order.
        var merges = new LogDocMergePolicy();
        merges.setMaxMergeDocs(SEGMENT);
        // Merged segments have files of their own, too: see TermsOnHeap.
        merges.setNoCFSRatio(0);
        var config = new IndexWriterConfig(new Gaps()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB)
                .setSimilarity(similarity()).setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(merges).setUseCompoundFile(false).setCommitOnClose(false);
        if (mode == OpenMode.APPEND) {
            // A change of many panels writes several segments, too.
            config.setMaxBufferedDocs(SEGMENT);
        }
        return new IndexWriter(directory, config);
    }

    /** Begins to change the index of a directory. What it had stays until {@link #commit(Map)}. */
    static IndexBuilder change(Directory directory) throws IOException {
        return new IndexBuilder(writer(directory, OpenMode.APPEND));
    }

    /** Removes the turns of a panel. */
    void remove(String panel) throws IOException {
        writer.deleteDocuments(new Term(Fields.PANEL, panel), new Term(Fields.OWNER, panel));
        removed = true;
    }

    /** The scoring of words, the same for writing and searching. */
    public static Similarity similarity() {
        return new TurnSimilarity();
    }

    /** Adds a turn. The turns of a panel must follow each other. */
    public void add(IndexedTurn turn) throws IOException {
        if (segments == null) {
            write(turn);
        } else {
            segments.add(turn);
        }
    }

    /** Writes a turn with the thread that calls. */
    void write(IndexedTurn turn) throws IOException {
        if (!panel.isEmpty() && !panel.get(0).panel().equals(turn.panel())) {
            writePanel();
        }
        panel.add(turn);
    }

    private void writePanel() throws IOException {
        if (!panel.isEmpty()) {
            writer.addDocuments(documents.of(panel));
            panel.clear();
        }
    }

    /** Makes an index of its own on the heap, whose segments another index can take over. */
    static Directory segments(List<IndexedTurn> turns) throws IOException {
        var directory = HeapIndex.directory();
        try (var builder = new IndexBuilder(writer(directory, OpenMode.CREATE))) {
            for (var turn : turns) {
                builder.write(turn);
            }
            builder.writePanel();
            builder.writer.commit();
        }
        return directory;
    }

    /** Takes over the segments of another index, after those that are there. */
    void add(Directory others) throws IOException {
        writer.addIndexes(others);
    }

    /** Makes the index complete. An index without this is not opened. */
    public void commit(Map<String, String> facts) throws IOException {
        if (segments != null) {
            segments.finish();
        }
        writePanel();
        if (removed) {
            // Scores and suggestions must not know words of turns that are gone.
            writer.forceMergeDeletes();
        }
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        if (segments != null) {
            segments.close();
        }
        writer.close();
    }

    /** Separates the values of a field, so that no phrase begins in one name and ends in the next. All fields come as tokens. */
    private static final class Gaps extends Analyzer {

        private static final int GAP = 100;

        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new UnsupportedOperationException("The field " + field + " must come as tokens.");
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
