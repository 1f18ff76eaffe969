package dev.roundtable.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

import dev.roundtable.search.analysis.TextAnalyzer;

/** An index at one version of the corpus. It never changes, and can be used by many threads. */
public final class IndexSnapshot {

    private final IndexFacts facts;
    private final TermCachingReader reader;
    private final IndexSearcher searcher;
    private final TermNames terms;
    private final List<String> names;
    private final Set<String> foldedNames;
    private final int size;
    private final long characters;

    private IndexSnapshot(IndexFacts facts, TermCachingReader reader, TermNames terms) throws IOException {
        this.facts = facts;
        this.terms = terms;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(IndexBuilder.similarity());
        // Queries vary, and a request would wait while the cache computes an entry.
        searcher.setQueryCache(null);
        this.names = terms(searcher, Fields.NAME);
        this.foldedNames = names.stream().map(TextAnalyzer::fold).collect(Collectors.toUnmodifiableSet());
        var kinds = searcher.collectionStatistics(Fields.KIND);
        this.size = kinds == null ? 0 : (int) kinds.docCount();
        var statistics = searcher.collectionStatistics(Fields.CHARACTERS);
        this.characters = statistics == null ? 0 : statistics.sumTotalTermFreq();
    }

    /** Opens an index that was made from nothing. */
    public static IndexSnapshot open(Directory directory, String version, TermNames terms) throws IOException {
        return open(directory, new IndexFacts(version, IndexFormat.version(), 0, Map.of()), terms);
    }

    /**
     * Opens the index of a directory.
     *
     * @param facts what it was made from
     * @param terms the names of the terms that turns mention
     */
    static IndexSnapshot open(Directory directory, IndexFacts facts, TermNames terms) throws IOException {
        return new IndexSnapshot(facts, new TermCachingReader(DirectoryReader.open(directory)), terms);
    }

    /** The version of the corpus that it was made from. */
    public String version() {
        return facts.version();
    }

    /** The version of the order of hits. Equal hits of an index that was changed have another order than those of a new one. */
    public String order() {
        return facts.generation() == 0 ? facts.version() : facts.version() + "-" + facts.generation();
    }

    /** Runs queries of Lucene. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** The number of documents, of turns and of titles, that have a term. */
    public int documents(Term term) {
        return reader.entries(term).documents();
    }

    /** How often a term occurs in all documents. */
    public long occurrences(Term term) {
        return reader.entries(term).occurrences();
    }

    /** The names of the terms that turns mention. */
    public TermNames terms() {
        return terms;
    }

    /** The number of turns. */
    public int size() {
        return size;
    }

    /** The names of all speakers. */
    public List<String> names() {
        return names;
    }

    /** Whether a folded text is the whole name of a speaker. */
    public boolean isName(String folded) {
        return foldedNames.contains(folded);
    }

    /** The number of characters of scripts that are searched by pairs, in all turns. */
    public long characters() {
        return characters;
    }

    /** Gives back files and memory. The index must not be used after that. */
    void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> terms(IndexSearcher searcher, String field) throws IOException {
        var found = new ArrayList<String>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms != null) {
            var each = terms.iterator();
            while (each.next() != null) {
                found.add(each.term().utf8ToString());
            }
        }
        return Collections.unmodifiableList(found);
    }
}
