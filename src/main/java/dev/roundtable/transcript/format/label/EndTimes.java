package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

/** The times that some files write at the end of every turn: {@code Anna: words (00:04)}. */
final class EndTimes {

    private static final Pattern TIME = Pattern
            .compile("\\s?+[\\[(（]\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:[.,]\\d{1,3})?[\\])）]");
    private static final int LONGEST = 16;
    private static final int FEWEST = 3;

    private final boolean usual;

    /** @param text the whole text, whose lines decide whether times stand behind the words */
    EndTimes(String text) {
        long[] seen = new long[2];
        text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).forEach(line -> {
            seen[0]++;
            seen[1] += start(line) > 0 ? 1 : 0;
        });
        usual = seen[1] >= FEWEST && 2 * seen[1] >= seen[0];
    }

    /** Some words without the time behind them. */
    String without(String words) {
        int start = usual ? start(words) : -1;
        return start > 0 ? words.substring(0, start) : words;
    }

    /** The index where a time behind the words begins; -1 without one. */
    private static int start(String words) {
        if (words.isEmpty() || "])）".indexOf(words.charAt(words.length() - 1)) < 0) {
            return -1;
        }
        int open = Math.max(words.lastIndexOf('('), Math.max(words.lastIndexOf('['), words.lastIndexOf('（')));
        int from = open > 0 && words.charAt(open - 1) == ' ' ? open - 1 : open;
        boolean time = open > 0 && words.length() - open <= LONGEST
                && TIME.matcher(words).region(from, words.length()).matches();
        return time ? from : -1;
    }
}
