package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

/** The number of a column of a printed record, as its page repeats it: {@code 19 July 2011 : Column 772}. */
final class ColumnNumber {

    private static final Pattern LINE = Pattern
            .compile("(?:\\d{1,2} \\p{L}{3,12} \\d{4}\\s?:\\s?)?(?i:column|col\\.) ?\\d{1,5}[A-Z]{0,3}");
    private static final int LONGEST = 60;

    private ColumnNumber() {
    }

    /** Whether all words of a block are such a number. */
    static boolean is(Block block) {
        var text = block.text();
        return text.length() < LONGEST && LINE.matcher(text).matches();
    }
}
