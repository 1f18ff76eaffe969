package dev.roundtable.transcript.attribution.name;

/**
 * A name in the text.
 *
 * @param person index in the roster
 * @param start first char, inclusive
 * @param end char after the name and its title
 * @param kind what is done with the name
 */
public record Mention(int person, int start, int end, Kind kind) {

    /** What a speaker does with a name, in the order of the features. */
    public enum Kind {
        THANKED, ADDRESSED, HANDED_OVER, MENTIONED, SELF_INTRODUCED;

        /** Whether the person is asked to speak. */
        public boolean calls() {
            return this == ADDRESSED || this == HANDED_OVER;
        }
    }
}
