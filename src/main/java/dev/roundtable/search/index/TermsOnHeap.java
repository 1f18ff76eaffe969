package dev.roundtable.search.index;

import java.io.IOException;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * A directory whose dictionaries of terms are read into the heap when they are opened: a quarter of an index. A search looks each word up in
 * each segment, at many places of these files, and would read a file of the disk at each. What is read in order stays there.
 */
final class TermsOnHeap extends FilterDirectory {

    private static final String DICTIONARY = ".tim";
    private static final String DICTIONARY_INDEX = ".tip";

    TermsOnHeap(Directory files) {
        super(files);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        if (!name.endsWith(DICTIONARY) && !name.endsWith(DICTIONARY_INDEX)) {
            return in.openInput(name, context);
        }
        try (var file = in.openInput(name, context)) {
            var bytes = new byte[Math.toIntExact(file.length())];
            file.readBytes(bytes, 0, bytes.length);
            return new HeapInput(name, bytes);
        }
    }
}
