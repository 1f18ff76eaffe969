package dev.roundtable.search.index;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Makes directories on the heap. */
final class HeapIndex {

    private HeapIndex() {
    }

    /**
     * An empty directory. Each file is one array, of at most 2 GB. By default, Lucene makes a list of buffers, and copies that list for each
     * term that a search looks up in a segment, which took more than half of the time of a search. Its own input of one array reads each
     * byte by way of a buffer and a list of buffers.
     */
    static Directory directory() {
        return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
                (name, written) -> new HeapInput(name, written.toArrayCopy()));
    }
}
