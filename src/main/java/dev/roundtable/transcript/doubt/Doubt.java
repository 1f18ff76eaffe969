package dev.roundtable.transcript.doubt;

/** One reason to doubt a reading. */
interface Doubt {

    /**
     * Looks for the reason.
     *
     * @param report takes a warning for each place
     */
    void check(Reading reading, Report report);
}
