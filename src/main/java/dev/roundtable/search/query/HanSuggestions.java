package dev.roundtable.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.text.HanText;

/** Finds the known word or name that differs from an unknown one in one Han character, or in characters that sound the same. */
final class HanSuggestions {

    private static final int LONGEST = 8;
    /** The most candidates that are counted. */
    private static final int MOST_COUNTED = 40;

    private final IndexSnapshot index;

    HanSuggestions(IndexSnapshot index) {
        this.index = index;
    }

    /** The nearest known word: a name, or else a word with one other character of the same sound. */
    Optional<String> nearest(String word) {
        var name = nearestName(word);
        return name.isPresent() || !isShortHan(word) ? name : sameSound(word);
    }

    /** The nearest name of a speaker or a term. */
    Optional<String> nearestName(String word) {
        return !isShortHan(word)
                ? Optional.empty()
                : Stream.concat(index.names().stream(), index.terms().all().stream())
                        .filter(one -> one.length() == word.length() && isHan(one)).filter(one -> isNear(word, one))
                        .min(Comparator.comparingInt(one -> differences(word, one)));
    }

    private static boolean isShortHan(String word) {
        return word.length() >= 2 && word.length() <= LONGEST && isHan(word);
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(c -> HanText.isHan((char) c));
    }

    /** Whether a name has the same sound, or at most one other character of at least three. */
    private static boolean isNear(String word, String name) {
        boolean sameSound = true;
        for (int i = 0; i < word.length(); i++) {
            sameSound &= soundsLike(word.charAt(i), name.charAt(i));
        }
        return sameSound || word.length() > 2 && differences(word, WordForms.fold(name)) == 1;
    }

    private static boolean soundsLike(char one, char other) {
        return one == other || HanText.reading(one) >= 0 && HanText.reading(one) == HanText.reading(other);
    }

    private static int differences(String one, String other) {
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private Optional<String> sameSound(String word) {
        var candidates = new ArrayList<String>();
        for (int i = 0; i < word.length(); i++) {
            for (var pair : pairs(word, i)) {
                char other = pair.charAt(i == 0 ? 0 : 1);
                if (other != word.charAt(i) && soundsLike(word.charAt(i), other)) {
                    candidates.add(word.substring(0, i) + other + word.substring(i + 1));
                }
            }
        }
        return candidates.stream().distinct().limit(MOST_COUNTED).filter(candidate -> count(candidate) > 0)
                .max(Comparator.comparingInt(this::count));
    }

    /** The pairs of the index that have the neighbour of a character in its place: the pair that the character begins or ends. */
    private List<String> pairs(String word, int at) {
        var found = new ArrayList<String>();
        try {
            var terms = MultiTerms.getTerms(index.searcher().getIndexReader(), Fields.WORDS);
            if (terms == null) {
                return found;
            }
            var each = terms.iterator();
            int sound = HanText.reading(word.charAt(at));
            if (at > 0) {
                var prefix = word.substring(at - 1, at);
                for (var status = each
                        .seekCeil(new BytesRef(prefix)); status != org.apache.lucene.index.TermsEnum.SeekStatus.END
                                && each.term().utf8ToString().startsWith(prefix);) {
                    var term = each.term().utf8ToString();
                    if (term.length() == 2) {
                        found.add(term);
                    }
                    if (each.next() == null) {
                        break;
                    }
                }
            } else {
                for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
                    if (HanText.reading(c) == sound && each.seekExact(new BytesRef(c + word.substring(1, 2)))) {
                        found.add(c + word.substring(1, 2));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private int count(String word) {
        IndexSearcher searcher = index.searcher();
        try {
            return searcher.count(new SequenceQueries(index).in(Fields.WORDS, TermSequence.of(word, true, false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
