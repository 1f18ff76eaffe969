package dev.roundtable.transcript.doubt;

/** Doubts timed words that are too few for their time: titles of chapters. */
final class SlowSpeech implements Doubt {

    private static final int FEWEST = 2;
    private static final double LONG = 20;
    /** People say about 12 characters a second. */
    private static final double SLOWEST = 1.5;

    @Override
    public void check(Reading reading, Report report) {
        double seconds = 0;
        int characters = 0;
        int timed = 0;
        for (int i = 0; i < reading.pieces().size(); i++) {
            var piece = reading.pieces().get(i);
            if (piece.startTime() != null && piece.endTime() != null && piece.endTime() > piece.startTime()) {
                seconds += piece.endTime() - piece.startTime();
                characters += reading.words().get(i).length();
                timed++;
            }
        }
        if (timed >= FEWEST && seconds > LONG * timed && characters < SLOWEST * seconds) {
            report.add("There are %,d characters of words for %,.0f seconds: these may be titles of chapters.".formatted(
                    characters, seconds), "If it is no transcript, remove it or give it another extension.");
        }
    }
}
