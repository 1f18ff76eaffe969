package dev.roundtable.transcript.format.label.evidence;

/** Finds where a name may end that is followed by another mark than that of labels: "Anna Weber; words", "Anna Weber. Words". */
final class NearName {

    private static final int LONGEST = 60;

    private NearName() {
    }

    /** The index of the mark; -1 without one near the beginning of a line. */
    static int end(String line) {
        int limit = Math.min(line.length() - 1, LONGEST);
        for (int i = 1; i < limit; i++) {
            char c = line.charAt(i);
            boolean space = line.charAt(i + 1) == ' ';
            if (space && (c == ';' || c == '.' && !isAbbreviation(line, i) || c == '–' || c == '—'
                    || c == '-' && line.charAt(i - 1) == ' ')) {
                return i;
            }
            if (c == ',' || c == '?' || c == '!') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a full stop ends an initial or a title: "J. Lind", "Mr. Lind". */
    private static boolean isAbbreviation(String line, int stop) {
        int from = line.lastIndexOf(' ', stop - 1) + 1;
        return stop - from < 3;
    }
}
