package dev.roundtable.transcript.format.line;

import java.util.Objects;

/** Joins single words to passages. A passage ends with a sentence, after a silence, or where the speaker changes. */
public final class WordJoiner {

    /** In characters: text without punctuation is divided, so that it has times. */
    private static final int LONG = 500;
    /** In seconds: after such a silence, a new passage begins. */
    private static final double SILENCE = 2;
    private static final String ENDS = ".?!。？！؟।";

    /** Takes the passages in their order. */
    public interface Passages {

        /**
         * Takes a passage.
         *
         * @param line the line of its first word in the file, from 1
         * @param speaker null if the file names nobody
         * @param start seconds; null if the words have no time
         * @param end seconds; null if the words have no time
         */
        void add(int line, String speaker, Double start, Double end, String words);
    }

    private final Passages passages;
    private final StringBuilder said = new StringBuilder();
    private int line;
    private String speaker;
    private Double start;
    private Double end;

    public WordJoiner(Passages passages) {
        this.passages = passages;
    }

    /**
     * Adds a word.
     *
     * @param word with its punctuation; white space around it is dropped
     * @param from seconds; null if the word has no time
     * @param to seconds; null if the word has no time
     */
    public void word(int atLine, String who, Double from, Double to, String word) {
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

    /** Adds the rest of a word, which recognizers divide into pieces: it follows the piece before without a space. */
    public void rest(int atLine, String who, Double from, Double to, String piece) {
        if (said.isEmpty() || piece == null || endsSentence() || !Objects.equals(who, speaker)) {
            word(atLine, who, from, to, piece);
            return;
        }
        said.append(piece.strip());
        end = to == null ? end : to;
    }

    /** Adds punctuation to the word before, whoever is said to speak it. */
    public void punctuation(int atLine, String who, String mark) {
        if (said.isEmpty()) {
            word(atLine, who, null, null, mark);
        } else if (mark != null) {
            said.append(mark.strip());
        }
    }

    private boolean endsSentence() {
        return ENDS.indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    /** Ends the last passage. */
    public void end() {
        if (!said.isEmpty()) {
            passages.add(line, speaker, start, end, said.toString());
        }
        said.setLength(0);
        end = null;
    }
}
