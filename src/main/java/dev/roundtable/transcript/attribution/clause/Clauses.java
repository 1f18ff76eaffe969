package dev.roundtable.transcript.attribution.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import dev.roundtable.text.HanText;

/** Splits a text into clauses that tile it: at punctuation of Chinese and Latin scripts, and by length if there is none. */
public final class Clauses {

    /** A longer clause is cut, so that the voice may change in text without punctuation, too. */
    private static final int LONGEST_HAN = 40;
    private static final int LONGEST = 120;
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "sr", "jr", "gen",
            "sen",
            "e.g", "i.e");

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(String text) {
        this.text = text;
    }

    /** The clauses of a folded text, in order. */
    public static List<Clause> of(String text) {
        var clauses = new Clauses(text);
        clauses.cut();
        return clauses.clauses;
    }

    /** The clauses of a folded text, in order. A clause also begins at each given char, except at the start of the text. */
    public static List<Clause> of(String text, SortedSet<Integer> starts) {
        var divided = new ArrayList<Clause>();
        for (var clause : of(text)) {
            var rest = clause;
            for (int start : starts.subSet(clause.start() + 1, clause.end())) {
                divided.add(new Clause(rest.start(), start, Math.min(start, clause.wordsEnd()), Clause.Close.CUT));
                rest = new Clause(start, clause.end(), Math.max(start, clause.wordsEnd()), clause.close());
            }
            divided.add(rest);
        }
        return divided;
    }

    private void cut() {
        int start = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            var close = closeAt(i);
            han += HanText.isHan(text.charAt(i)) ? 1 : 0;
            if (close == null && (han >= LONGEST_HAN || i - start >= LONGEST && endsWord(i, i - start))) {
                close = Clause.Close.CUT;
            }
            if (close != null) {
                int wordsEnd = close == Clause.Close.CUT ? i + 1 : i;
                int end = i + 1;
                while (end < text.length() && trails(text.charAt(end))) {
                    close = stronger(close, closeAt(end));
                    end++;
                }
                clauses.add(new Clause(start, end, wordsEnd, close));
                start = end;
                i = end - 1;
                han = 0;
            }
        }
        if (start < text.length()) {
            clauses.add(new Clause(start, text.length(), text.length(), Clause.Close.BREAK));
        }
    }

    /** Whether a word ends at a char, or is so long that it is no word. */
    private boolean endsWord(int i, int length) {
        char c = text.charAt(i);
        return Character.isWhitespace(c) || length >= 2 * LONGEST && !Character.isHighSurrogate(c);
    }

    private Clause.Close closeAt(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '?', '？', '؟' -> Clause.Close.QUESTION;
            case '。', '!', '！', '…', ';', '；' -> Clause.Close.STOP;
            case '.' -> endsSentence(i) ? Clause.Close.STOP : null;
            case ',' -> isBetweenDigits(i) ? null : Clause.Close.COMMA;
            case '，', '—', '–' -> Clause.Close.COMMA;
            case ':', '：' -> isBetweenDigits(i) || followedBy(i, '/') ? null : Clause.Close.COMMA;
            case '\n', '\r' -> Clause.Close.BREAK;
            default -> null;
        };
    }

    private static Clause.Close stronger(Clause.Close a, Clause.Close b) {
        if (b == null || a == Clause.Close.QUESTION) {
            return a;
        }
        return a == Clause.Close.COMMA || b == Clause.Close.BREAK || b == Clause.Close.QUESTION ? b : a;
    }

    private static boolean trails(char c) {
        return Character.isWhitespace(c) || ".。!！?？؟…,，—–;；\"”’」』)）】]".indexOf(c) >= 0;
    }

    private boolean endsSentence(int i) {
        if (i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1))
                && "\"”’')）」".indexOf(text.charAt(i + 1)) < 0) {
            return false;
        }
        int from = i;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var word = text.substring(from, i);
        return !(word.length() == 1 && word.charAt(0) < 0x250 && !word.equals("i")) && !ABBREVIATIONS.contains(word);
    }

    private boolean isBetweenDigits(int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private boolean followedBy(int i, char c) {
        return i + 1 < text.length() && text.charAt(i + 1) == c;
    }
}
