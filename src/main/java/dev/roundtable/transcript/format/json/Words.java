package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.format.TextJoiner;

/** Joins single words to utterances. An utterance ends with a sentence, or where the speaker changes. */
final class Words {

    /** In characters: text without punctuation is divided, so that it has times. */
    private static final int LONG = 500;

    /** In seconds: after such a silence, a new utterance begins. */
    private static final double SILENCE = 2;

    private static final String ENDS = ".?!。？！؟।";

    private final List<Utterance> utterances = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private int line;
    private String speaker;
    private Double start;
    private Double end;

    /**
     * Adds a word.
     *
     * @param word with its punctuation; white space around it is dropped
     * @param from seconds; null if the word has no time
     * @param to seconds; null if the word has no time
     */
    void word(int atLine, String who, Double from, Double to, String word) {
        if (word == null || word.isBlank()) {
            return;
        }
        boolean silence = from != null && end != null && from - end > SILENCE;
        boolean over = !said.isEmpty() && (!Objects.equals(who, speaker) || silence || said.length() > LONG || endsSentence());
        if (over) {
            end();
        }
        if (said.isEmpty()) {
            line = atLine;
            speaker = who;
            start = from;
        }
        said.append(said.isEmpty() ? "" : TextJoiner.between(said.toString(), word.strip())).append(word.strip());
        end = to == null ? end : to;
    }

    /** Adds punctuation to the word before, whoever is said to speak it. */
    void punctuation(int atLine, String who, String mark) {
        if (said.isEmpty()) {
            word(atLine, who, null, null, mark);
        } else if (mark != null) {
            said.append(mark.strip());
        }
    }

    private boolean endsSentence() {
        return ENDS.indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    private void end() {
        if (!said.isEmpty()) {
            utterances.add(new Utterance(line, speaker, start, end, said.toString()));
        }
        said.setLength(0);
        end = null;
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
        end();
        return utterances;
    }
}
