package dev.roundtable.transcript.format.html;

import java.util.List;
import java.util.regex.Pattern;

/** The number of a column of a printed record, as its page repeats it: {@code 19 July 2011 : Column 772}. */
final class ColumnNumber {

    private static final Pattern LINE = Pattern
            .compile("(?:\\d{1,2} \\p{L}{3,12} \\d{4}\\s?:\\s?)?(?i:column|col\\.) ?\\d{1,5}[A-Z]{0,3}");
    private static final int LONGEST = 60;
    /** Somebody may say the only number without a day. */
    private static final int FEWEST = 2;

    private ColumnNumber() {
    }

    /** The blocks without those that are such a number and nothing else. */
    static List<Block> without(List<Block> blocks) {
        var numbers = blocks.stream().filter(ColumnNumber::is).toList();
        boolean certain = numbers.size() >= FEWEST
                || numbers.stream().anyMatch(block -> Character.isDigit(block.text().charAt(0)));
        return certain ? blocks.stream().filter(block -> !is(block)).toList() : blocks;
    }

    private static boolean is(Block block) {
        var text = block.text();
        return text.length() < LONGEST && LINE.matcher(text).matches();
    }
}
