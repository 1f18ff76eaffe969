package dev.roundtable.transcript.attribution;

/**
 * A name in the text.
 *
 * @param person index in the roster
 * @param start first char, inclusive
 * @param end char after the name and its title
 * @param kind what is done with the name
 */
record Mention(int person, int start, int end, Kind kind) {

    /** What a speaker does with a name; the order is that of the feature names. */
    enum Kind {
        THANKED, ADDRESSED, HANDED_OVER, MENTIONED, SELF_INTRODUCED;

        boolean calls() {
            return this == ADDRESSED || this == HANDED_OVER;
        }
    }
}
