package dev.roundtable.transcript.attribution.model;

/**
 * What the model says of each clause.
 *
 * @param voices the probability of each voice, by clause and voice; each clause adds up to 1
 * @param changes the probability that a turn begins with a clause, by clause
 */
public record VoiceEstimate(double[][] voices, double[] changes) {

    /** An estimate of nothing, to which others are added. */
    public static VoiceEstimate none(int clauses, int voices) {
        return new VoiceEstimate(new double[clauses][voices], new double[clauses]);
    }

    /** Adds a share, 0 to 1, of another estimate to this one. */
    public void add(double share, VoiceEstimate other) {
        for (int i = 0; i < changes.length; i++) {
            changes[i] += share * other.changes[i];
            for (int v = 0; v < voices[i].length; v++) {
                voices[i][v] += share * other.voices[i][v];
            }
        }
    }

    /** Replaces the clauses from one on by those of a part of another estimate. */
    public void replace(int from, VoiceEstimate other, int start, int count) {
        System.arraycopy(other.voices, start, voices, from, count);
        System.arraycopy(other.changes, start, changes, from, count);
    }
}
