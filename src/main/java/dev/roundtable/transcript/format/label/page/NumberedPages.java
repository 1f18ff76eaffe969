package dev.roundtable.transcript.format.label.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Removes page numbers, and the running heads and feet beside them, from a text of a PDF without form feeds. Numbers of pages stand alone
 * on their lines and count up, far apart from each other. A paragraph goes on at the next page unless a sentence ends there.
 */
final class NumberedPages {

    private static final int LEAST_PAGES = 3;
    /** The lines of a page, on average, are at least so many. */
    private static final int SHORTEST_PAGE = 8;
    private static final int LONGEST_NUMBER = 24;
    /** A head or foot is so near to the number of the page, in lines that are not blank. */
    private static final int NEAR = 2;

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final boolean[] removed;

    private NumberedPages(String text) {
        for (var each = new Lines(text); each.next();) {
            lines.add(each.text());
        }
        removed = new boolean[lines.size()];
    }

    /** The text without the layout of its pages; the same text if it has no numbers of pages. */
    static String without(String text) {
        if (countNumbers(text) < LEAST_PAGES) {
            return text;
        }
        var layout = new NumberedPages(text);
        layout.findPages();
        if (layout.pages.size() < LEAST_PAGES || layout.lines.size() < SHORTEST_PAGE * layout.pages.size()) {
            return text;
        }
        return layout.body();
    }

    /** How many lines may be the number of a page. Longer lines are only skipped, because most are. */
    private static int countNumbers(String text) {
        int count = 0;
        for (int start = 0; start < text.length();) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            count += end - start <= LONGEST_NUMBER && end > start && number(text.substring(start, end)) > 0 ? 1 : 0;
            start = end + 1;
        }
        return count;
    }

    /** The number of a page that is alone on its line; 0 for any other line. */
    private static int number(String line) {
        if (line.length() > LONGEST_NUMBER || !hasDigit(line) || !Furniture.isPage(line)) {
            return 0;
        }
        var digits = line.strip().replaceFirst("^\\D{0,10}(\\d{1,4}).*$", "$1");
        return Integer.parseInt(digits);
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private void findPages() {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i));
            if (number > 0 && (pages.isEmpty() || number == last + 1 || number == last + 2)) {
                pages.add(i);
                last = number;
            } else if (number > 0 && pages.size() == 1) {
                pages.set(0, i);
                last = number;
            }
        }
    }

    private String body() {
        var heads = heads();
        int most = pages.size() / 3;
        for (int page : pages) {
            removed[page] = true;
            for (int near : near(page)) {
                removed[near] |= heads.getOrDefault(PageLayout.pattern(lines.get(near).strip()), 0) >= Math.max(LEAST_PAGES,
                        most);
            }
        }
        pages.forEach(this::close);
        var body = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            body.append(removed[i] ? PageLayout.REMOVED : lines.get(i)).append('\n');
        }
        return body.toString();
    }

    /** How often each line that may be a head or foot is near to the number of a page. */
    private Map<String, Integer> heads() {
        var counts = new HashMap<String, Integer>();
        for (int page : pages) {
            for (int near : near(page)) {
                var line = lines.get(near).strip();
                if (PageLayout.mayRecur(line)) {
                    counts.merge(PageLayout.pattern(line), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private List<Integer> near(int page) {
        var near = new ArrayList<Integer>();
        for (int step : new int[]{ -1, 1 }) {
            int found = 0;
            for (int i = page + step; i >= 0 && i < lines.size() && found < NEAR; i += step) {
                if (!lines.get(i).isBlank()) {
                    near.add(i);
                    found++;
                }
            }
        }
        return near;
    }

    /** Removes the blank lines around the end of a page in the middle of a sentence. */
    private void close(int page) {
        int from = page;
        while (from > 0 && (removed[from - 1] || lines.get(from - 1).isBlank())) {
            from--;
        }
        int to = page;
        while (to + 1 < lines.size() && (removed[to + 1] || lines.get(to + 1).isBlank())) {
            to++;
        }
        boolean open = from > 0 && !LineEnd.isSentence(lines.get(from - 1));
        for (int i = from; open && i <= to; i++) {
            removed[i] = true;
        }
    }
}
