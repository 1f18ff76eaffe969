package dev.roundtable.transcript.format.json;

/**
 * Words of one voice, as a recognizer wrote them.
 *
 * @param line the line in the file, from 1
 * @param speaker the speaker's id or name in the file; null if the file names nobody
 * @param start seconds from the start of the recording; null if the file has none
 * @param end seconds from the start of the recording; null if the file has none
 * @param words what is said
 * @param newVoice whether the file says that the voice changes here
 */
record Utterance(int line, String speaker, Double start, Double end, String words, boolean newVoice) {

    Utterance(int line, String speaker, Double start, Double end, String words) {
        this(line, speaker, start, end, words, false);
    }

    /** The same words with times that count from another one. */
    Utterance since(double first) {
        return new Utterance(line, speaker, start == null ? null : start - first, end == null ? null : end - first, words,
                newVoice);
    }

    /** The same words with other times. */
    Utterance between(Double from, Double to) {
        return new Utterance(line, speaker, from, to, words, newVoice);
    }

    /** The same words with times in another unit. */
    Utterance dividedBy(double unit) {
        return new Utterance(line, speaker, start == null ? null : start / unit, end == null ? null : end / unit, words,
                newVoice);
    }
}
