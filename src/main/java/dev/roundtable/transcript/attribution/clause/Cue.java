package dev.roundtable.transcript.attribution.clause;

import java.util.Locale;

/** Cues in a clause for a role or a change of voice. Structural cues are computed; the others are words in a {@link Lexicon}. */
public enum Cue {
    /** Structural: ends with a question mark; has four words or fewer. */
    QUESTION_MARK, SHORT,
    /** At the start of a clause. */
    AGREEING, OPINION, ACKNOWLEDGING, OPENING, CONTINUING,
    /** Anywhere. */
    QUESTION_WORD, SECOND_PERSON, THIRD_PERSON, FIRST_SINGULAR, FIRST_PLURAL, THANKS, HAND_OVER, MODERATING, GREETING, PRAISE, RECALLING, CLOSING, AFFIRMATION,
    /** Words around names, used to read mentions. */
    TITLE, FILLER, CALLING, INVITING, BEING, YOU_AFTER, MODERATOR_NAME, NEVER_IN_NAMES,
    /** Words that tell the kind of a conversation. */
    MEETING, HEARING;

    /** The number of cues that are features of the model; the others serve to find names and the kind of a conversation. */
    public static final int EVIDENCE = TITLE.ordinal();

    /** The section's name in a lexicon. */
    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bit of this cue in a set of cues. */
    public long bit() {
        return 1L << ordinal();
    }
}
