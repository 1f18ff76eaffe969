package dev.roundtable.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems English words with KStem, which looks results up in a dictionary: universities become university, and not univers.
 */
final class EnglishStems {

    private static final int MOST_CACHED = 20_000;
    /** Longer words are no English, and clients can send any. */
    private static final int LONGEST_CACHED = 24;
    /** To look a word up in the dictionary takes longer than to split it off. */
    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();
    /** One for each thread: to make one takes longer than to stem a word. */
    private static final ThreadLocal<OneWord> SOURCES = ThreadLocal.withInitial(OneWord::new);

    private EnglishStems() {
    }

    /** The stem of a word in small letters; the word itself if it has none. */
    static String of(String word) {
        var known = CACHE.get(word);
        if (known != null) {
            return known;
        }
        var stem = stem(word);
        if (word.length() <= LONGEST_CACHED) {
            if (CACHE.size() >= MOST_CACHED) {
                CACHE.clear();
            }
            CACHE.put(word, stem);
        }
        return stem;
    }

    private static String stem(String word) {
        var source = SOURCES.get();
        try {
            source.word = word;
            source.stemmed.incrementToken();
            return source.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TokenStream stemmed = new KStemFilter(this);
        private String word;

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
