package dev.roundtable.transcript.format.label.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Pairs the marks of emphasis, deletion and code in one paragraph of Markdown. Marks without a partner are text. */
final class Emphasis {

    /** How many marks can wait for a partner: a limit on memory that no real paragraph reaches. */
    static final int MOST_OPEN = 10_000;

    private final BitSet dropped;
    private final Map<Character, Deque<int[]>> open = new HashMap<>();

    /**
     * @param dropped receives the positions of the output that are only marks
     */
    Emphasis(BitSet dropped) {
        this.dropped = dropped;
    }

    /**
     * Reads a run of one mark.
     *
     * @param source the paragraph
     * @param from the index of the first mark of the run
     * @param out the output so far; the run is added to it
     * @return the index after the run
     */
    int run(String source, int from, StringBuilder out) {
        char mark = source.charAt(from);
        int end = from;
        while (end < source.length() && source.charAt(end) == mark) {
            end++;
        }
        int before = from == 0 ? ' ' : source.codePointBefore(from);
        int after = end == source.length() ? ' ' : source.codePointAt(end);
        int position = out.length();
        int length = end - from;
        out.append(source, from, end);
        if (mark == '~' && length != 2) {
            return end;
        }
        // an underscore inside a word is part of the word
        boolean inWord = mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        var partners = open.computeIfAbsent(mark, key -> new ArrayDeque<>());
        if (!inWord && !Character.isWhitespace(before)) {
            int closed = close(partners, position, length);
            position += closed;
            length -= closed;
        }
        if (!inWord && length > 0 && !Character.isWhitespace(after)) {
            partners.push(new int[]{ position, length });
            if (partners.size() > MOST_OPEN) {
                partners.removeLast();
            }
        }
        return end;
    }

    private int close(Deque<int[]> partners, int position, int length) {
        int closed = 0;
        while (closed < length && !partners.isEmpty()) {
            var partner = partners.peek();
            int pairs = Math.min(length - closed, partner[1]);
            dropped.set(partner[0] + partner[1] - pairs, partner[0] + partner[1]);
            dropped.set(position + closed, position + closed + pairs);
            partner[1] -= pairs;
            closed += pairs;
            if (partner[1] == 0) {
                partners.pop();
            }
        }
        return closed;
    }
}
