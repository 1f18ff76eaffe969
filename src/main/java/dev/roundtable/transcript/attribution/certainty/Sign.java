package dev.roundtable.transcript.attribution.certainty;

import java.util.Locale;

/** What speaks for or against the inferred voice of a sentence. The first group is of the conversation, the others of a stretch and a sentence. */
public enum Sign {
    /** Of the conversation. */
    ALWAYS, PEOPLE, CROWD, FOUND_LEADER, MEAN_FIT, CONFIRMED_SHARE, CALLS_FOLLOWED, CALLS_PER_WORD, CHANGES_PER_WORD, LONGEST_SHARE, OUTSIDERS, QUESTIONS_PER_WORD, SELF_NAMING, CHINESE, ENDLESS, SEVERAL_CALLED_SHARE, INTRODUCTIONS, TURNS, CONFIRMED_TURNS, TWO_NAMES_TURNS, LEADER_SHARE, LONGEST_TURN, LEADER_CALLS, LEADER_THANKS, OTHERS_CALL, ASKED_TURNS, BARE, MEETING_WORDS, HEARING_WORDS,
    /** Of the stretch. */
    LEADS, OUTSIDER, AFTER_LEADER, LENGTH, FIRST, LAST, MEAN, LEAST, STARTS_SURELY, ENDS_SURELY, CALLED_NEAR, CALLED_EARLIER, HANDED_OVER, CALLED_OTHER, CALLED_SEVERAL, ASKED_BEFORE, THANKED_AFTER, OTHER_THANKED_AFTER, SELF, OTHER_SELF, OWN_NAME, CALLS_OTHER, ASKS, THANKS_PREVIOUS, CALLS_NEXT, NEXT_LEADS, TWO_NAMES,
    /** Of the sentence. */
    FIT, SINCE_START, UNTIL_END, WORDS_SINCE_START, WORDS_UNTIL_END, CALL_HOLDS, CALL_NEAR_WORDS, THANKS_HOLD, THANKS_NEAR_WORDS, SELF_HOLDS, OTHER_SELF_HOLDS, OWN_NAME_HOLDS, ASKED_SINCE_START, SHORT_SINCE_START, NAMES_SINCE_START, LEADER_HOLDS, BRIEF, QUESTION, CALL_SINGLE_HOLDS, ANCHOR_NEAR, ANCHOR, FAR_WORDS, HOLDS_FIT, HOLDS_TWO, HOLDS_FEW, PINNED, PIN_HOLDS;

    private static final Sign[] ALL = values();

    /** The most that signs count which are logarithms of a number per 1,000 words: in short talks, they would count too much. */
    private static final double MOST_PER_WORD = 2.5;

    /** The value with which the sign counts. */
    double limited(double value) {
        return this == QUESTIONS_PER_WORD || this == CHANGES_PER_WORD || this == CALLS_PER_WORD
                ? Math.min(value, MOST_PER_WORD)
                : value;
    }

    /** The sum of signs with their weights, in log-odds. */
    static double logOdds(double[] weights, double[] signs) {
        double sum = 0;
        for (var sign : ALL) {
            sum += weights[sign.ordinal()] * sign.limited(signs[sign.ordinal()]);
        }
        return sum;
    }

    /** The probability of a logistic regression with weights of signs, 0 to 1. */
    static double probability(double[] weights, double[] signs) {
        return 1 / (1 + Math.exp(-logOdds(weights, signs)));
    }

    /** The sign with a name in the file of weights, such as {@code thanked-after}. */
    static Sign of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
