package dev.roundtable.transcript.attribution.certainty;

/** The values of signs. A sign that was not set is 0. */
final class Signs {

    private final double[] values;

    Signs() {
        this(new double[Sign.values().length]);
    }

    private Signs(double[] values) {
        this.values = values;
    }

    Signs copy() {
        return new Signs(values.clone());
    }

    double get(Sign sign) {
        return values[sign.ordinal()];
    }

    boolean has(Sign sign) {
        return get(sign) > 0;
    }

    void set(Sign sign, double value) {
        values[sign.ordinal()] = value;
    }

    /** Sets a sign to 1 or 0. */
    void set(Sign sign, boolean on) {
        set(sign, on ? 1 : 0);
    }

    /** Adds all values of others. */
    void add(Signs others) {
        for (int i = 0; i < values.length; i++) {
            values[i] += others.values[i];
        }
    }

    /** The values by the number of the sign. */
    double[] values() {
        return values;
    }

    /** The log-odds of a probability, within bounds that a regression can use. */
    static double logit(double probability) {
        double p = Math.max(1e-4, Math.min(1 - 1e-4, probability));
        return Math.log(p / (1 - p));
    }
}
