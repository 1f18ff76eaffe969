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

    /** What a speaker does with a name; the order is that of the feature names. */
    public enum Kind {
        THANKED, ADDRESSED, HANDED_OVER, MENTIONED, SELF_INTRODUCED;

        public boolean calls() {
            return this == ADDRESSED || this == HANDED_OVER;
        }
    }
}
