package dev.roundtable.text;

import java.util.HashSet;
import java.util.Set;

/** Tells which words a long text has. One pass collects its runs of letters, so that most questions need no search. */
public final class TextWords {

    private final String text;
    private final Set<String> runs = new HashSet<>();

    public TextWords(String text) {
        this.text = text;
        for (int start = 0; start < text.length(); start++) {
            int end = endOfLetters(text, start);
            if (end > start) {
                runs.add(text.substring(start, end));
                start = end;
            }
        }
    }

    /** Whether a word, which may have marks, hyphens and apostrophes inside, stands in the text without letters before and after it. */
    public boolean has(String word) {
        int letters = endOfLetters(word, 0);
        if (letters == word.length() || letters > 0 && !runs.contains(word.substring(0, letters))) {
            return runs.contains(word);
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
