package dev.roundtable.transcript.file;

/**
 * One fault in UTF-8: a byte that was replaced, put in or lost breaks the whole character around it.
 *
 * @param broken the index of the byte that is broken, or of the first byte of a character that is not complete
 * @param end the index behind the bytes of the character
 */
record BrokenCharacter(int broken, int end) {

    private static final int MOST_CONTINUATIONS = 3;

    /** The fault at an index where no character begins. */
    static BrokenCharacter at(byte[] bytes, int at) {
        int length = wanted(bytes[at] & 0xFF);
        int replaced = onlyOther(bytes, at + 1, at + length);
        if (replaced > 0 && !isContinuation(bytes, at + length)
                && (replaced < at + length - 1 || isNeverRight(bytes, replaced))) {
            return new BrokenCharacter(replaced, at + length);
        }
        int added = onlyOther(bytes, at + 1, at + length + 1);
        if (length > 1 && added > 0 && isNeverRight(bytes, added)) {
            return new BrokenCharacter(added, at + length + 1);
        }
        int end = at + 1;
        int most = at + (length > 1 ? length : 1 + MOST_CONTINUATIONS);
        while (end < most && isContinuation(bytes, end)) {
            end++;
        }
        return new BrokenCharacter(at, end);
    }

    /** How many bytes the character has that begins with this byte; 0 if none does. */
    static int wanted(int lead) {
        return lead > 0xF4 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    }

    /** The index of the only byte of a range that continues no character; 0 if there is none, or more than one. */
    private static int onlyOther(byte[] bytes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (i >= bytes.length || found > 0 && !isContinuation(bytes, i)) {
                return 0;
            }
            found = isContinuation(bytes, i) ? found : i;
        }
        return found;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    /** Whether no character of UTF-8 has this byte. */
    private static boolean isNeverRight(byte[] bytes, int at) {
        int value = bytes[at] & 0xFF;
        return value == 0xC0 || value == 0xC1 || value > 0xF4;
    }
}
