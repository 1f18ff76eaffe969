package dev.roundtable.transcript.format.caption.cue;

import java.util.List;

/**
 * Signs of another voice before the words of a line: chevrons ({@code >> words}, the rule of live captions) and dashes ({@code - words}
 * for each of two people in one cue). The whole file decides which of them are used.
 */
final class CueMarks {

    private static final String DASHES = "-‐‑–—―";
    private static final String CHEVRON = "&gt;";

    private boolean chevrons;
    private boolean dashes;
    private int laterDashes;

    CueMarks(List<Cue> cues) {
        for (var cue : cues) {
            var text = cue.text();
            if (!chevrons && (text.indexOf('>') >= 0 || text.indexOf('＞') >= 0 || text.indexOf(CHEVRON) >= 0)) {
                chevrons = cue.lines().stream().anyMatch(line -> chevrons(line.strip(), 0) > 0);
            }
            if (!dashes && text.indexOf('\n') >= 0) {
                seeDashes(cue.lines());
            }
        }
    }

    /** Two dashes in a cue are two voices. A dash on a later line alone may be part of a sentence once. */
    private void seeDashes(List<String> lines) {
        int all = 0;
        int later = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean dash = dash(lines.get(i).strip()) > 0;
            all += dash ? 1 : 0;
            later += dash && i > 0 ? 1 : 0;
        }
        laterDashes += later;
        dashes = all > 1 || laterDashes > 2;
    }

    /** The length of the sign at the beginning of a line, with spaces behind it; 0 if there is none. */
    int sign(String line) {
        int length = chevrons ? chevrons(line, 0) : 0;
        return length > 0 || !dashes ? length : dash(line);
    }

    /** The index of the next chevrons inside a line, after a space; -1 if there are none. */
    int nextChevrons(String line, int from) {
        for (int i = from; chevrons && i > 0 && i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '>' || c == '＞' || c == '&') && Character.isWhitespace(line.charAt(i - 1)) && chevrons(line, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line begins with chevrons in a file that uses them. */
    boolean beginsWithChevrons(String line) {
        return chevrons && chevrons(line, 0) > 0;
    }

    /** The length of two or more chevrons and the spaces behind them; 0 if there are none. */
    private static int chevrons(String line, int from) {
        int at = from;
        int count = 0;
        while (at < line.length()) {
            if (line.charAt(at) == '>' || line.charAt(at) == '＞') {
                at++;
            } else if (line.startsWith(CHEVRON, at)) {
                at += CHEVRON.length();
            } else {
                break;
            }
            count++;
        }
        return count < 2 ? 0 : skipSpace(line, at) - from;
    }

    /** The length of a dash before words and the spaces behind it; 0 if there is none. */
    private static int dash(String line) {
        if (line.isEmpty() || DASHES.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        int at = skipSpace(line, 1);
        boolean words = at < line.length() && DASHES.indexOf(line.charAt(at)) < 0
                && (at > 1 || !Character.isDigit(line.charAt(at)));
        return words ? at : 0;
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return at;
    }
}
