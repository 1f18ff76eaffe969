package dev.roundtable.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems English words with KStem, which looks results up in a dictionary: universities become university, and not univers. One
 * instance must not be used by two threads.
 */
final class EnglishStems {

    private static final int MOST_CACHED = 50_000;

    private final OneWord source = new OneWord();
    private final TokenStream stemmed = new KStemFilter(source);
    private final Map<String, String> cache = new HashMap<>();

    /** The stem of a word in small letters; the word itself if it has none. */
    String of(String word) {
        if (cache.size() >= MOST_CACHED) {
            cache.clear();
        }
        return cache.computeIfAbsent(word, this::stem);
    }

    private String stem(String word) {
        try {
            source.word = word;
            stemmed.incrementToken();
            return source.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word;

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
