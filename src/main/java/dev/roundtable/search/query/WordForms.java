package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;

/** Finds the other ways to write a word that the index knows: in one word, in two, or with a hyphen. */
final class WordForms {

    /** A run of so many characters may contain punctuation that the recognizer put there. */
    private static final int LONG_RUN = 4;
    private static final int SHORTEST_COMPOUND = 6;
    private static final int LONGEST_COMPOUND = 24;
    private static final int SHORTEST_PART = 2;
    /** The most forms of one word. Each is looked up in five fields, and Lucene refuses more than 1,024 look-ups. */
    private static final int MOST_FORMS = 4;
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");
    /** Between a small and a capital letter, and between a letter and a digit: OpenAI, GPT4o. */
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd})");

    private final IndexSnapshot index;

    WordForms(IndexSnapshot index) {
        this.index = index;
    }

    /** The folded form of one word. */
    static String fold(String word) {
        return TextAnalyzer.fold(word);
    }

    /**
     * The sequences of a word as typed, and of its other forms.
     *
     * @param before the clause before the word; null for none
     * @param after the clause after it; null for none
     * @return an empty list if it has no letter or digit
     */
    List<TermSequence> of(String typed, Clause before, Clause after) {
        var word = POSSESSIVE.matcher(typed).replaceFirst("");
        var base = TermSequence.of(word, false, word.length() >= LONG_RUN);
        if (base.steps().isEmpty()) {
            return List.of();
        }
        var forms = new ArrayList<TermSequence>();
        forms.add(base);
        if (isLatin(word)) {
            var parts = PARTS.splitAsStream(word).toList();
            if (parts.size() > 1) {
                forms.add(TermSequence.of(String.join(" ", parts), false, false));
            } else if (count(base.steps().get(0).terms().get(0)) == 0) {
                addCompound(word, forms);
            }
            if (isLatin(before)) {
                addKnown(before.text() + word, forms);
            }
            if (isLatin(after)) {
                addKnown(word + after.text(), forms);
            }
        } else if (isLatin(word.replace("-", ""))) {
            addKnown(word.replace("-", ""), forms);
        }
        return forms;
    }

    private void addKnown(String joined, List<TermSequence> forms) {
        if (joined.length() <= LONGEST_COMPOUND && count(fold(joined)) > 0) {
            forms.add(TermSequence.of(joined, false, false));
        }
    }

    /** Adds the two words that an unknown word consists of, if the index knows such. */
    private void addCompound(String word, List<TermSequence> forms) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
            return;
        }
        var folded = fold(word);
        for (int cut = SHORTEST_PART; cut <= folded.length() - SHORTEST_PART && forms.size() < MOST_FORMS; cut++) {
            if (count(folded.substring(0, cut)) > 0 && count(folded.substring(cut)) > 0) {
                forms.add(TermSequence.of(folded.substring(0, cut) + " " + folded.substring(cut), true,
                        false));
            }
        }
    }

    private int count(String term) {
        return index.documents(new Term(Fields.WORDS, term));
    }

    private static boolean isLatin(Clause clause) {
        return clause != null && clause.type() == Clause.Type.WORDS && isLatin(clause.text());
    }

    private static boolean isLatin(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c < 0x0E00 && Character.isLetterOrDigit(c));
    }
}
