package dev.roundtable.transcript.attribution;

/**
 * What the attribution believes before it reads anything: every number of the model. Log-odds in coarse steps (1, 2, 4), set by hand
 * from how panels are held, each with its reason; none is fitted to a transcript.
 */
final class Rules {

    // A change of voice between two clauses.

    /** Turns are long: a voice that speaks goes on, unless something says that it ends. */
    static final double CHANGE = -3;
    /** A moderator's turn is shorter than a panelist's. */
    static final double MODERATOR_ENDS = 1;
    /** People are seldom cut off in the middle of a sentence. */
    static final double IN_SENTENCE = -4;
    /** Recognizers write commas for full stops, or nothing: where sentences have no end, a comma may be one. */
    static final double IN_ENDLESS_SENTENCE = -2;
    /** Panelists speak through the moderator: one after another without the moderator is rare. */
    static final double UNMODERATED = -4;
    /** An event's host and somebody outside the roster (a film, the audience) take a turn seldom. */
    static final double SELDOM = -4;
    /** "Yes." alone is an interjection, which is as good as lost, rather than a turn; a moderator may be brief. */
    static final double BRIEF = -2;

    // What comes before and after a change.

    /** The moderator has just asked: the answer comes. */
    static final double ASKED = 2;
    /** The moderator goes off without a question, a call or a hand-over: rare. */
    static final double NOT_HANDED_OVER = -2;
    /** "Well", "I think": an answer begins. */
    static final double OPENS_ANSWER = 1;
    /** "And", "because", "which": a sentence goes on, hardly a new voice. */
    static final double CONTINUES = -1;
    /** A moderator takes over with thanks, or with "okay" and "great". */
    static final double TAKES_OVER = 2;
    /** The new voice thanks by name the one who just spoke: the surest sign after the fact. */
    static final double THANKS_PREVIOUS = 4;
    /** The new voice thanks somebody else by name: then that one spoke. */
    static final double THANKS_ANOTHER = -4;

    // Who comes next.

    /** Whom the moderator called last answers, and nobody else. */
    static final double CALLED = 4;
    /** Whom the moderator named last, without a call, is likelier than others. */
    static final double NAMED = 2;
    /** Where nobody is named, the one who answered before answers again, and the same moderator comes back: anybody else costs this. */
    static final double RETURNS = 4;

    /** Who is named e times as often as the mean takes a turn e times as often. */
    static final double FAME = 1;

    // What a clause says of its speaker: positive for a moderator, negative for a panelist.

    static final double QUESTION = 1;
    static final double HANDS_OVER = 2;
    static final double MODERATES = 1;
    static final double SECOND_PERSON = 0.25;
    static final double THANKS = 0.5;
    static final double FIRST_PERSON = -0.5;
    /** Most of what is said on a panel is said by panelists. */
    static final double PLAIN = -0.125;
    /** Somebody outside the roster is brief. */
    static final double STRANGE = -0.5;
    /** Calls or thanks somebody of the roster by name. */
    static final double CALLS_SOMEBODY = 4;
    /** The moderator opens the panel. */
    static final double FIRST_WORD = 8;

    // Names.

    /** Nobody calls, thanks or names themselves... */
    static final double NAMES_SELF = -4;
    /** ...but people say who they are. */
    static final double SELF_INTRODUCTION = 4;

    private Rules() {
    }
}
