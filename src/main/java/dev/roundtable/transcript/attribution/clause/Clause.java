package dev.roundtable.transcript.attribution.clause;

/**
 * A clause: the smallest piece of text that inference gives to one voice.
 *
 * @param start first char of the text, inclusive
 * @param end char after the clause with its punctuation and the space behind it
 * @param wordsEnd char after the last word, before punctuation
 * @param close how it ends
 */
public record Clause(int start, int end, int wordsEnd, Close close) {

    /** The punctuation at the end of a clause. It affects how likely the voice changes there. */
    public enum Close {
        QUESTION, STOP, COMMA, BREAK, CUT;

        /** Whether the clause ends with punctuation. */
        public boolean isMark() {
            return this == QUESTION || this == STOP || this == COMMA;
        }

        /** Whether a sentence ends there. */
        public boolean endsSentence() {
            return this == QUESTION || this == STOP || this == BREAK;
        }
    }
}
