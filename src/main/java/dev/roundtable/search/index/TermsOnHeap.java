package dev.roundtable.search.index;

import java.io.IOException;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory whose dictionaries of terms are read into the heap when they are opened. A search looks each word up in each segment, at many
 * places of these files, and would read the disk at each. All other files, three quarters of an index of Chinese talks, are read from the disk.
 */
final class TermsOnHeap extends FilterDirectory {

    private static final String DICTIONARY = ".tim";
    private static final String DICTIONARY_INDEX = ".tip";

    /** A longer file does not fit into an array. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    TermsOnHeap(Directory files) {
        super(files);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        boolean dictionary = name.endsWith(DICTIONARY) || name.endsWith(DICTIONARY_INDEX);
        if (!dictionary || in.fileLength(name) > LONGEST) {
            return in.openInput(name, context);
        }
        try (var file = in.openInput(name, context)) {
            var bytes = new byte[(int) file.length()];
            file.readBytes(bytes, 0, bytes.length);
            return new HeapInput(name, bytes);
        }
    }
}
