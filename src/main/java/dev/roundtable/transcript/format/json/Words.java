package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.format.line.WordJoiner;

/**
 * Joins single words to utterances. If many of them begin with a space, the others are pieces of words, and follow without one unless
 * there is a pause before them.
 */
final class Words {

    /** Pieces of long words have no space: at least one of so many begins a word. */
    private static final int LEAST_SPACED = 5;
    /** In seconds: what follows after so long is no piece of the word before, but a word whose space was cut at the start of a line. */
    private static final double PAUSE = 0.3;

    /** The mark of punctuation is true: it belongs to the word before. */
    private record Word(int line, String speaker, Double from, Double to, String text, boolean punctuation) {

        boolean isSpaced() {
            return text != null && text.startsWith(" ");
        }

        boolean isPaused(Word before) {
            return before != null && from != null && before.to() != null && from - before.to() > PAUSE;
        }
    }

    private final List<Word> words = new ArrayList<>();

    /**
     * Adds a word.
     *
     * @param word with its punctuation; white space behind it is dropped
     * @param from seconds; null if the word has no time
     * @param to seconds; null if the word has no time
     */
    void word(int line, String speaker, Double from, Double to, String word) {
        words.add(new Word(line, speaker, from, to, word, false));
    }

    /** Adds punctuation to the word before, whoever is said to speak it. */
    void punctuation(int line, String speaker, String mark) {
        words.add(new Word(line, speaker, null, null, mark, true));
    }

    /** The utterances of all words, of which the first one and the last one have the times of the whole if words have none. */
    List<Utterance> utterances(Double from, Double to) {
        var all = utterances();
        if (!all.isEmpty() && all.get(0).start() == null) {
            all.set(0, all.get(0).between(from, all.get(0).end()));
        }
        int last = all.size() - 1;
        if (!all.isEmpty() && all.get(last).end() == null) {
            all.set(last, all.get(last).between(all.get(last).start(), to));
        }
        return all;
    }

    /** The utterances of all words. A word of no speaker is said by whoever speaks at its time, or says the word before. */
    List<Utterance> utterances(SpeakerTimes speakers) {
        String last = null;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.speaker() == null) {
                var speaker = word.from() == null ? last : speakers.at(word.from());
                words.set(i, new Word(word.line(), speaker, word.from(), word.to(), word.text(), word.punctuation()));
            }
            last = words.get(i).speaker();
        }
        return utterances();
    }

    /** The utterances of all words. */
    List<Utterance> utterances() {
        var utterances = new ArrayList<Utterance>();
        var joiner = new WordJoiner(
                (line, speaker, start, end, said) -> utterances.add(new Utterance(line, speaker, start, end, said)));
        boolean pieces = words.stream().filter(Word::isSpaced).count() * LEAST_SPACED >= words.size();
        Word before = null;
        for (var word : words) {
            if (word.punctuation()) {
                joiner.punctuation(word.line(), word.speaker(), word.text());
            } else if (pieces && !word.isSpaced() && !word.isPaused(before)) {
                joiner.rest(word.line(), word.speaker(), word.from(), word.to(), word.text());
            } else {
                joiner.word(word.line(), word.speaker(), word.from(), word.to(), word.text());
            }
            before = word;
        }
        joiner.end();
        return utterances;
    }
}
