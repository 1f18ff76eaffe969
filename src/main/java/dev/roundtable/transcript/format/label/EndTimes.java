package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

/** The times that some files write at the end of every turn: {@code Anna: words (00:04)}. */
final class EndTimes {

    private static final Pattern TIME = Pattern
            .compile("\\s?+[\\[(（]\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:[.,]\\d{1,3})?[\\])）]");
    private static final int LONGEST = 16;
    private static final int FEWEST = 3;
    /** The share of times that may go back: a second tape begins anew, and turns may be swapped. */
    private static final double BACK = 0.25;

    private final boolean usual;

    /**
     * @param text the whole text, whose lines decide whether times stand behind the words: they hardly ever go back, and something tells them
     *        from chapters and verses, which are "(3:16)", too
     */
    EndTimes(String text) {
        long lines = 0;
        long times = 0;
        long before = 0;
        long back = 0;
        boolean sure = false;
        for (var line : (Iterable<String>) text.lines().map(String::stripTrailing).filter(each -> !each.isEmpty())::iterator) {
            lines++;
            int start = start(line);
            if (start > 0) {
                var time = line.substring(start).strip();
                long seconds = seconds(time);
                back += seconds < before ? 1 : 0;
                before = seconds;
                times++;
                sure |= time.charAt(0) == '[' || time.charAt(1) == '0' || parts(time).length > 2;
            }
        }
        usual = back <= BACK * times && sure && times >= FEWEST && 2 * times >= lines;
    }

    private static String[] parts(String time) {
        return time.substring(1, time.length() - 1).split("[:：]");
    }

    private static long seconds(String time) {
        long seconds = 0;
        for (var part : parts(time)) {
            seconds = 60 * seconds + Integer.parseInt(part.replaceFirst("[.,].*", ""));
        }
        return seconds;
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
