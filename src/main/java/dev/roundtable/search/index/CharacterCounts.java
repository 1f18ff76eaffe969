package dev.roundtable.search.index;

import java.util.Arrays;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

import dev.roundtable.search.analysis.Tokens;
import dev.roundtable.search.analysis.Tokens.Kind;

/**
 * Gives each distinct character of a text once to Lucene, with its frequency, for a field without positions. Most characters recur, so
 * Lucene looks up half as many terms.
 */
final class CharacterCounts extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private int[] characters = new int[256];
    private int size;
    private int next;

    /** Counts the characters of a text, and gives them next. */
    CharacterCounts of(Tokens tokens) {
        size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.CHARACTER) {
                characters = size == characters.length ? Arrays.copyOf(characters, 2 * size) : characters;
                characters[size++] = tokens.firstCharacter(i);
            }
        }
        Arrays.sort(characters, 0, size);
        return this;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        clearAttributes();
        int character = characters[next];
        int first = next;
        while (next < size && characters[next] == character) {
            next++;
        }
        term.setLength(Character.toChars(character, term.resizeBuffer(2), 0));
        frequency.setTermFrequency(next - first);
        return true;
    }
}
