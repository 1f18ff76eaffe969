package dev.roundtable.transcript.attribution.model;

import java.util.Arrays;
import java.util.List;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.clause.WordCount;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Part;

/** The observations of the model: the cues, mentions and words in each clause of one body. */
public final class Observations {

    /** How many clauses after a change of voice belong to the opening of a turn, and how many before to its end. */
    public static final int AROUND = 3;
    private static final int BRIEF = 4;
    /** The mean length of sentences, in words, from which commas replace full stops. */
    private static final int LONG_SENTENCE = 60;
    /** The number of words for each punctuation mark from which a text is almost without punctuation. */
    private static final int BARE = 40;

    private final List<Clause> clauses;
    private final List<List<Mention>> mentions;
    private final Part[] parts;
    private final long[] cues;
    private final int[] words;
    private final boolean endless;
    private final boolean bare;
    private final int[] places;
    private final double[] fame;
    private final int[] pins;

    public Observations(String text, List<Clause> clauses, List<List<Mention>> mentions, Lexicon lexicon, Part[] parts) {
        this(text, clauses, mentions, lexicon, parts, new int[0]);
    }

    /** @param pins the voice that certainly begins with each clause, -1 for none; empty if there are no pins */
    public Observations(String text, List<Clause> clauses, List<List<Mention>> mentions, Lexicon lexicon, Part[] parts,
            int[] pins) {
        this.pins = pins;
        this.clauses = clauses;
        this.mentions = mentions;
        this.parts = parts;
        this.cues = new long[clauses.size()];
        this.words = new int[clauses.size() + 1];
        int sentences = 1;
        for (int i = 0; i < cues.length; i++) {
            var clause = clauses.get(i);
            int length = WordCount.count(text, clause.start(), clause.wordsEnd());
            cues[i] = lexicon.cues(text, clause.start(), clause.wordsEnd())
                    | (clause.close() == Clause.Close.QUESTION ? Cue.QUESTION_MARK.bit() : 0)
                    | (length <= BRIEF ? Cue.SHORT.bit() : 0);
            words[i + 1] = words[i] + length;
            sentences += clause.close().endsSentence() ? 1 : 0;
        }
        endless = words[cues.length] > LONG_SENTENCE * sentences;
        bare = isBare(text, clauses);
        places = places();
        fame = fame();
    }

    /** Whether a text is almost without punctuation, so that the ends of turns are uncertain. */
    public static boolean isBare(String text, List<Clause> clauses) {
        return WordCount.count(text, 0, text.length()) > BARE
                * clauses.stream().filter(clause -> clause.close().isMark()).count();
    }

    /** The voice that certainly begins with a clause, because an editor pinned it; -1 if nobody did. */
    public int pin(int i) {
        return pins.length == 0 ? -1 : pins[i];
    }

    /** The number of clauses. */
    public int clauses() {
        return clauses.size();
    }

    /** The number of voices: the people in their order, then one for everybody else. */
    public int voices() {
        return parts.length;
    }

    /** The part of a voice. */
    public Part part(int voice) {
        return parts[voice];
    }

    /** The clause with an index. */
    public Clause clause(int i) {
        return clauses.get(i);
    }

    /** The mentions in a clause. */
    public List<Mention> mentions(int i) {
        return mentions.get(i);
    }

    /** The cues of a clause as bits. */
    long cues(int i) {
        return cues[i];
    }

    /** Whether a clause has any of some cues. */
    public boolean shows(int i, Cue... any) {
        for (var cue : any) {
            if ((cues[i] & cue.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Words in the clauses from one, inclusive, to another, exclusive. */
    int words(int from, int to) {
        return words[to] - words[from];
    }

    /** Words in each clause. */
    public int[] lengths() {
        var lengths = new int[clauses.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = words(i, i + 1);
        }
        return lengths;
    }

    /** Whether sentences are very long, as speech recognizers write, so that a comma may end a turn. */
    public boolean isEndless() {
        return endless;
    }

    /** Whether the body is almost without punctuation. */
    public boolean isBare() {
        return bare;
    }

    /** The clauses before which the voice may change, then the number of clauses. They begin sentences, if there are sentences. */
    public int[] places() {
        if (places != null) {
            return places;
        }
        var found = new int[clauses.size() + 1];
        int count = 1;
        for (int i = 1; i < clauses.size(); i++) {
            var close = clauses.get(i - 1).close();
            if (pin(i) >= 0 || endless || close.endsSentence() || close == Clause.Close.CUT) {
                found[count++] = i;
            }
        }
        found[count++] = clauses.size();
        return Arrays.copyOf(found, count);
    }

    /** The logarithm of how often a panelist is named, relative to the mean panelist; 0 for everybody else. */
    double fame(int voice) {
        return fame[voice];
    }

    private double[] fame() {
        var counts = new double[parts.length];
        mentions.forEach(list -> list.forEach(mention -> counts[mention.person()]++));
        double sum = 0;
        int people = 0;
        for (int v = 0; v < parts.length; v++) {
            sum += parts[v] == Part.PANELIST ? counts[v] : 0;
            people += parts[v] == Part.PANELIST ? 1 : 0;
        }
        var logs = new double[parts.length];
        for (int v = 0; v < parts.length; v++) {
            logs[v] = parts[v] == Part.PANELIST ? Math.log((counts[v] + 1) / (sum / people + 1)) : 0;
        }
        return logs;
    }
}
