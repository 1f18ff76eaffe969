package dev.roundtable.transcript.attribution;

import java.util.List;

import dev.roundtable.transcript.Person;

/** What the clauses of one body show, and what the {@link Rules} make of it. */
final class Observations {

    /** How a voice takes part. */
    enum Part {
        MODERATOR, HOST, PANELIST, OUTSIDER;

        static Part of(Person.Role role) {
            return switch (role) {
                case MODERATOR -> MODERATOR;
                case HOST -> HOST;
                case PANELIST -> PANELIST;
                case AUDIENCE -> OUTSIDER;
            };
        }

        /** Asks, thanks and hands over. */
        boolean leads() {
            return this == MODERATOR || this == HOST;
        }
    }

    /** How many clauses after a change still belong to its opening, and how many before to the closing sentence. */
    static final int AROUND = 3;
    private static final int BRIEF = 4;
    /** Words of the mean sentence from which commas must stand for full stops. */
    private static final int LONG_SENTENCE = 60;

    private final List<Clause> clauses;
    private final List<List<Mention>> mentions;
    private final long[] cues;
    private final Part[] parts;
    private final double inSentence;
    private final double[] fame;

    Observations(String text, List<Clause> clauses, List<List<Mention>> mentions, Lexicon lexicon, Part[] parts) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.parts = parts;
        this.fame = fame();
        this.cues = new long[clauses.size()];
        int words = 0;
        int sentences = 1;
        for (int i = 0; i < cues.length; i++) {
            var clause = clauses.get(i);
            cues[i] = lexicon.cues(text, clause.start(), clause.wordsEnd());
            cues[i] |= clause.close() == Clause.Close.QUESTION ? Cue.QUESTION_MARK.bit() : 0;
            int length = Words.count(text, clause.start(), clause.wordsEnd());
            cues[i] |= length <= BRIEF ? Cue.SHORT.bit() : 0;
            words += length;
            sentences += clause.close().endsSentence() ? 1 : 0;
        }
        inSentence = words > LONG_SENTENCE * sentences ? Rules.IN_ENDLESS_SENTENCE : Rules.IN_SENTENCE;
    }

    int clauses() {
        return clauses.size();
    }

    /** Voices: the people in order, then one for everybody else. */
    int voices() {
        return parts.length;
    }

    Part part(int voice) {
        return parts[voice];
    }

    Clause clause(int i) {
        return clauses.get(i);
    }

    List<Mention> mentions(int i) {
        return mentions.get(i);
    }

    boolean shows(int i, Cue... any) {
        for (var cue : any) {
            if ((cues[i] & cue.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How much a clause sounds like a voice. */
    double speaks(int i, int voice) {
        double score = parts[voice].leads() ? moderates(i) : parts[voice] == Part.OUTSIDER ? Rules.STRANGE : 0;
        for (var mention : mentions.get(i)) {
            if (mention.person() == voice) {
                score += mention.kind() == Mention.Kind.SELF_INTRODUCED ? Rules.SELF_INTRODUCTION : Rules.NAMES_SELF;
            } else if (parts[voice].leads() && mention.kind() != Mention.Kind.MENTIONED) {
                score += mention.kind() == Mention.Kind.SELF_INTRODUCED ? 0 : Rules.CALLS_SOMEBODY;
            }
        }
        return score;
    }

    private double moderates(int i) {
        return (i == 0 ? Rules.FIRST_WORD : 0) + Rules.PLAIN
                + (shows(i, Cue.QUESTION_MARK) ? Rules.QUESTION : 0)
                + (shows(i, Cue.HAND_OVER) ? Rules.HANDS_OVER : 0)
                + (shows(i, Cue.MODERATING) ? Rules.MODERATES : 0)
                + (shows(i, Cue.SECOND_PERSON) ? Rules.SECOND_PERSON : 0)
                + (shows(i, Cue.THANKS) ? Rules.THANKS : 0)
                + (shows(i, Cue.FIRST_SINGULAR) ? Rules.FIRST_PERSON : 0);
    }

    /** How likely the voice changes after a clause, as far as only the parts count. */
    double changes(int i, Part from, Part to) {
        double score = Rules.CHANGE + (clauses.get(i).close().endsSentence() ? 0 : inSentence);
        score += to == Part.OUTSIDER || to == Part.HOST ? Rules.SELDOM : 0;
        score += from == Part.PANELIST && to == Part.PANELIST ? Rules.UNMODERATED : 0;
        score += shows(i + 1, Cue.CONTINUING) ? Rules.CONTINUES : 0;
        if (from.leads()) {
            score += Rules.MODERATOR_ENDS + (asked(i) ? Rules.ASKED : handedOver(i) ? 0 : Rules.NOT_HANDED_OVER);
        }
        if (to.leads()) {
            score += shows(i + 1, Cue.THANKS, Cue.ACKNOWLEDGING) ? Rules.TAKES_OVER : 0;
        } else {
            score += shows(i + 1, Cue.AGREEING, Cue.OPINION, Cue.OPENING) ? Rules.OPENS_ANSWER : 0;
        }
        return score;
    }

    private boolean asked(int i) {
        return shows(i, Cue.QUESTION_MARK) || i > 0 && shows(i - 1, Cue.QUESTION_MARK);
    }

    private boolean handedOver(int i) {
        for (int k = Math.max(0, i - AROUND); k <= i; k++) {
            if (shows(k, Cue.HAND_OVER, Cue.QUESTION_WORD) || mentions.get(k).stream().anyMatch(m -> m.kind().calls())) {
                return true;
            }
        }
        return false;
    }

    /** How likely a voice is to take a turn, however the turn before ended: who is named more often than others speaks more often. */
    double enters(int voice) {
        return fame[voice];
    }

    private double[] fame() {
        var counts = new double[parts.length];
        mentions.forEach(list -> list.forEach(mention -> counts[mention.person()]++));
        double sum = 0;
        int people = 0;
        for (int v = 0; v < parts.length - 1; v++) {
            sum += parts[v] == Part.PANELIST ? counts[v] : 0;
            people += parts[v] == Part.PANELIST ? 1 : 0;
        }
        var fame = new double[parts.length];
        for (int v = 0; v < parts.length - 1; v++) {
            fame[v] = parts[v] == Part.PANELIST ? Rules.FAME * Math.log((counts[v] + 1) / (sum / people + 1)) : 0;
        }
        return fame;
    }

    /** What the clauses after a change say of whose turn has ended, by voice. */
    double[] thanks(int i) {
        var scores = new double[parts.length];
        for (int k = i + 1; k < Math.min(clauses.size(), i + 1 + AROUND); k++) {
            for (var mention : mentions.get(k)) {
                if (mention.kind() == Mention.Kind.THANKED) {
                    java.util.Arrays.fill(scores, Rules.THANKS_ANOTHER);
                    scores[mention.person()] = Rules.THANKS_PREVIOUS;
                    return scores;
                }
            }
        }
        return scores;
    }

    /** How strongly a voice calls somebody else in a clause, last or best: see {@link Lattice}; null when it does not. */
    Mention call(int i, int voice) {
        Mention last = null;
        for (var mention : mentions.get(i)) {
            boolean counts = mention.kind().calls() || mention.kind() == Mention.Kind.MENTIONED && parts[voice].leads();
            if (counts && mention.person() != voice && (last == null || mention.kind().calls() || !last.kind().calls())) {
                last = mention;
            }
        }
        return last;
    }
}
