package dev.roundtable.transcript.attribution;

import java.util.List;

/** What the clauses of one body show, and which features that gives each voice and each change of voice. */
final class Observations {

    /** Takes the features that hold, with their values. */
    interface Sink {
        void add(int feature, double value);
    }

    /** How many clauses after a change still belong to its opening, and how many before to the closing sentence. */
    private static final int OPENING = 3;
    private static final int CLOSING = 3;
    private static final int CALL_SHORT = 4;

    private final List<Clause> clauses;
    private final List<List<Mention>> mentions;
    private final long[] cues;
    private final Feature.Part[] parts;
    private double[][] vocabulary;
    private double[] prominence;
    private final double[] fame;

    Observations(String text, List<Clause> clauses, List<List<Mention>> mentions, Lexicon lexicon, Feature.Part[] parts) {
        this.clauses = clauses;
        this.mentions = mentions;
        this.parts = parts;
        this.prominence = new double[parts.length];
        this.fame = Prominence.fame(mentions, parts);
        this.cues = new long[clauses.size()];
        for (int i = 0; i < cues.length; i++) {
            var clause = clauses.get(i);
            cues[i] = lexicon.cues(text, clause.start(), clause.wordsEnd());
            cues[i] |= clause.close() == Clause.Close.QUESTION ? Cue.QUESTION_MARK.bit() : 0;
            cues[i] |= Words.count(text, clause.start(), clause.wordsEnd()) <= CALL_SHORT ? Cue.SHORT.bit() : 0;
            cues[i] &= (1L << Cue.EVIDENCE) - 1;
        }
    }

    int clauses() {
        return clauses.size();
    }

    /** Voices: the roster in order, then one for everybody else. */
    int voices() {
        return parts.length;
    }

    Feature.Part part(int voice) {
        return parts[voice];
    }

    Clause clause(int i) {
        return clauses.get(i);
    }

    List<Mention> mentions(int i) {
        return mentions.get(i);
    }

    boolean shows(int i, Cue cue) {
        return (cues[i] & cue.bit()) != 0;
    }

    void vocabulary(double[][] scores) {
        vocabulary = scores;
    }

    void prominence(double[] logShares) {
        prominence = logShares;
    }

    /** Features of a voice beginning to speak, wherever it does. */
    void entering(int voice, Sink sink) {
        sink.add(Feature.PROMINENCE + parts[voice].ordinal(), prominence[voice]);
        sink.add(Feature.FAME + parts[voice].ordinal(), fame[voice]);
    }

    /** Features of a voice speaking a clause. */
    void clause(int i, int voice, Sink sink) {
        var part = parts[voice];
        ofPart(i, part, sink);
        ofVoice(i, voice, sink);
    }

    /** Those features of a clause that all voices of a part share. */
    void ofPart(int i, Feature.Part part, Sink sink) {
        sink.add(Feature.CLAUSE + part.ordinal(), 1);
        if (i == 0) {
            sink.add(Feature.FIRST_CLAUSE + part.ordinal(), 1);
        }
        each(cues[i], cue -> sink.add(Feature.cue(Feature.CLAUSE_CUE, cue, part), 1));
    }

    /** Those features of a clause that are a voice's own. */
    void ofVoice(int i, int voice, Sink sink) {
        for (var mention : mentions.get(i)) {
            if (mention.person() == voice) {
                sink.add(Feature.NAMES_SELF + mention.kind().ordinal(), 1);
            } else {
                sink.add(Feature.names(mention.kind(), parts[voice]), 1);
            }
        }
        if (vocabulary != null) {
            sink.add(Feature.VOCABULARY, vocabulary[i][voice]);
        }
    }

    /** Features of a change of voice between a clause and the next, that depend only on the parts. */
    void change(int i, Feature.Part from, Feature.Part to, Sink sink) {
        sink.add(Feature.change(clauses.get(i).close(), from, to), 1);
        each(cues[i], cue -> sink.add(Feature.cue(Feature.CHANGE_BEFORE, cue, from), 1));
        each(cues[i + 1], cue -> sink.add(Feature.cue(Feature.CHANGE_AFTER, cue, to), 1));
        long sentence = 0;
        for (int k = Math.max(0, i - CLOSING); k < i; k++) {
            sentence |= cues[k];
        }
        each(sentence & ~cues[i], cue -> sink.add(Feature.cue(Feature.SENTENCE_BEFORE, cue, from), 1));
    }

    /** Whether a change after this clause has features that depend on the very voices. */
    boolean namesAround(int i) {
        for (int k = Math.max(0, i - CLOSING); k < Math.min(clauses.size(), i + 1 + OPENING); k++) {
            if (!mentions.get(k).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Features of a change that depend on the very voices: whom the new voice thanks and names. */
    void changeOfVoices(int i, int from, int to, Sink sink) {
        boolean thanks = false;
        boolean another = false;
        boolean names = false;
        boolean calls = false;
        for (int k = i + 1; k < Math.min(clauses.size(), i + 1 + OPENING); k++) {
            for (var mention : mentions.get(k)) {
                boolean thanked = mention.kind() == Mention.Kind.THANKED;
                thanks |= thanked && mention.person() == from;
                another |= thanked && mention.person() != from && mention.person() != to;
                names |= !thanked && mention.person() == from;
                calls |= mention.kind().calls() && mention.person() != from && mention.person() != to;
            }
        }
        if (thanks) {
            sink.add(Feature.after(Feature.After.THANKS_PREVIOUS, parts[to]), 1);
        } else if (another) {
            sink.add(Feature.after(Feature.After.THANKS_ANOTHER, parts[to]), 1);
        }
        boolean just = false;
        boolean anotherJust = false;
        for (int k = Math.max(0, i - CLOSING); k <= i; k++) {
            for (var mention : mentions.get(k)) {
                if (mention.kind() != Mention.Kind.THANKED && mention.person() != from) {
                    just |= mention.person() == to;
                    anotherJust |= mention.person() != to;
                }
            }
        }
        if (just) {
            sink.add(Feature.after(Feature.After.JUST_NAMED, parts[from]), 1);
        } else if (anotherJust) {
            sink.add(Feature.after(Feature.After.ANOTHER_JUST_NAMED, parts[from]), 1);
        }
        if (calls) {
            sink.add(Feature.after(Feature.After.CALLS_ANOTHER, parts[to]), 1);
        }
        if (names) {
            sink.add(Feature.after(Feature.After.NAMES_PREVIOUS, parts[to]), 1);
        }
    }

    /** The mention of somebody else by which a voice last calls (or else names) a person in a clause; null when there is none. */
    Mention call(int i, int voice) {
        Mention last = null;
        for (var mention : mentions.get(i)) {
            if (mention.person() != voice && (mention.kind().calls() || mention.kind() == Mention.Kind.MENTIONED)
                    && (last == null || mention.kind().calls() || !last.kind().calls())) {
                last = mention;
            }
        }
        return last;
    }

    private interface CueSink {
        void add(Cue cue);
    }

    private static final Cue[] CUES = Cue.values();

    private static void each(long bits, CueSink sink) {
        for (long left = bits; left != 0; left &= left - 1) {
            sink.add(CUES[Long.numberOfTrailingZeros(left)]);
        }
    }
}
