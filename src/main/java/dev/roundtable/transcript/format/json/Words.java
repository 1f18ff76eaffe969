package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.format.WordJoiner;

/** Joins single words to utterances. */
final class Words {

    private final List<Utterance> utterances = new ArrayList<>();
    private final WordJoiner joiner = new WordJoiner(
            (line, speaker, start, end, words) -> utterances.add(new Utterance(line, speaker, start, end, words)));

    /**
     * Adds a word.
     *
     * @param word with its punctuation; white space around it is dropped
     * @param from seconds; null if the word has no time
     * @param to seconds; null if the word has no time
     */
    void word(int line, String speaker, Double from, Double to, String word) {
        joiner.word(line, speaker, from, to, word);
    }

    /** Adds punctuation to the word before, whoever is said to speak it. */
    void punctuation(int line, String speaker, String mark) {
        joiner.punctuation(line, speaker, mark);
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

    /** The utterances of all words. */
    List<Utterance> utterances() {
        joiner.end();
        return utterances;
    }
}
