package dev.roundtable.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.Clause.Type;

/** Suggests a query with known words in place of unknown ones: words of the index, and names of speakers. */
public final class Suggester {

    /** Below so many letters, too many words are near. */
    private static final int SHORTEST = 4;
    /** From so many letters on, two of them may be wrong. */
    private static final int LONG = 7;
    /** Longer words get no suggestion: the automaton of a word grows with its length, and nobody means to type such a word. */
    private static final int LONGEST = 32;
    /** The most unknown words of a query that get a suggestion. */
    private static final int MOST_UNKNOWN = 8;
    private static final int MOST_CANDIDATES = 5;
    /** A letter or digit of a script that has spaces between its words. */
    private static final String SPACED = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}"
            + "\\p{IsMyanmar}\\p{IsKhmer}]]";

    private final IndexSnapshot index;
    private final Pieces pieces;
    private final KnownWords known;
    private final HanSuggestions han;

    /** @param index whose words are suggested */
    public Suggester(IndexSnapshot index) {
        this.index = index;
        this.pieces = new Pieces(index);
        this.known = new KnownWords(index);
        this.han = new HanSuggestions(index);
    }

    /** The query with its nearest known words; empty if all words are known, nothing is near, or the query would be too long. */
    public Optional<String> suggest(String query) {
        var suggested = new StringBuilder();
        int from = 0;
        int unknown = 0;
        for (var clause : QueryParser.parse(query)) {
            if (!clause.excluded() && (clause.type() == Type.WORDS || clause.type() == Type.PHRASE)) {
                int start = query.indexOf(clause.text(), query.offsetByCodePoints(0, clause.column() - 1));
                suggested.append(query, from, start);
                from = start + clause.text().length();
                var word = WordForms.fold(clause.text());
                var name = pieces.isOneWord(word) && !known.isKnown(word) ? han.nearestName(word) : Optional.<String>empty();
                if (name.isPresent()) {
                    suggested.append(name.get());
                    continue;
                }
                var text = clause.text();
                for (var piece : pieces.of(clause.text()).stream().flatMap(List::stream).toList()) {
                    unknown += known.isKnown(piece) ? 0 : 1;
                    var near = unknown > MOST_UNKNOWN ? Optional.<String>empty() : nearest(piece);
                    if (near.isPresent()) {
                        text = replaced(text, piece, near.get());
                    }
                }
                suggested.append(text);
            }
        }
        suggested.append(query, from, query.length());
        return Optional.of(suggested.toString()).filter(other -> !other.equals(query) && isQuery(other));
    }

    /** Replaces a word in a text. Letters of a longer word are not the word, except in scripts without spaces. */
    private static String replaced(String text, String word, String other) {
        if (TextAnalyzer.isPaired(word)) {
            return text.replace(word, other);
        }
        return Pattern.compile("(?<!" + SPACED + ")" + Pattern.quote(word) + "(?!" + SPACED + ")").matcher(text)
                .replaceAll(Matcher.quoteReplacement(other));
    }

    /** Whether a text can be searched: known words may be longer than the unknown ones. */
    private static boolean isQuery(String text) {
        try {
            QueryParser.parse(text);
            return true;
        } catch (SearchSyntaxException e) {
            return false;
        }
    }

    private Optional<String> nearest(String word) {
        if (known.isKnown(word)) {
            return Optional.empty();
        }
        var folded = WordForms.fold(word);
        return TextAnalyzer.isPaired(folded) ? han.nearest(folded) : nearestWord(folded);
    }

    private Optional<String> nearestWord(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(word.length() < LONG ? 1 : 2);
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0);
        return Stream.of(Fields.NAMES, Fields.WORDS).flatMap(field -> candidates(checker, field, word).stream())
                .filter(candidate -> Character.isLetter(candidate.string.codePointAt(0)))
                .max(Comparator.<SuggestWord>comparingDouble(candidate -> candidate.score)
                        .thenComparingInt(candidate -> candidate.freq))
                .map(candidate -> candidate.string);
    }

    private List<SuggestWord> candidates(DirectSpellChecker checker, String field, String word) {
        try {
            return List.of(checker.suggestSimilar(new Term(field, word), MOST_CANDIDATES, index.searcher().getIndexReader(),
                    SuggestMode.SUGGEST_ALWAYS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
