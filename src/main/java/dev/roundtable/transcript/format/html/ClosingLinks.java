package dev.roundtable.transcript.format.html;

import java.util.List;

/** Leaves out the links at the end of a page that lead to other pages: {@code <a href="index.html">Back to the first page</a>}. */
final class ClosingLinks {

    private static final int LONGEST = 80;
    private static final int MOST = 20;
    /** A page with more links alone above has its words in links, such as those to the times of a recording. */
    private static final int MOST_ABOVE = 1;

    private ClosingLinks() {
    }

    /** The blocks without short ones at the end that are links and nothing else, no sentence, and not directly below a label. */
    static List<Block> without(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && isLink(blocks.get(end - 1)) && !isBelowLabel(blocks, end - 1)) {
            end--;
        }
        var above = blocks.subList(0, end);
        boolean few = blocks.size() - end <= MOST && above.stream().filter(ClosingLinks::isLink).count() <= MOST_ABOVE;
        return end > 0 && few ? List.copyOf(above) : blocks;
    }

    /** Whether the block above ends with a colon, or recurs above it, as a name does. */
    private static boolean isBelowLabel(List<Block> blocks, int at) {
        var label = at == 0 ? "" : blocks.get(at - 1).text();
        return label.endsWith(":") || label.endsWith("：") || !label.isEmpty() && !blocks.get(at - 1).linked()
                && blocks.subList(0, at - 1).stream().anyMatch(block -> block.text().equals(label));
    }

    private static boolean isLink(Block block) {
        var text = block.text();
        return block.linked() && block.level() == 0 && text.length() <= LONGEST
                && ".?!…。？！".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
