package dev.roundtable.text;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shortens a text to a line. It cuts at the end of a clause, or else between words, never inside a character of several code points.
 * The JDK's {@code BreakIterator} is not used: it does not know clauses, and finds a break between any two Chinese characters.
 */
public final class Headline {

    private static final String ELLIPSIS = "…";
    /** The end of a clause: punctuation before white space, or Chinese punctuation, which needs no white space. */
    private static final Pattern CLAUSE_END = Pattern.compile("[。！？；，、：…]+|[.!?;,:؟،؛۔։](?=\\s)|\\s+(?=[–—-]\\s)");
    /** A semicolon is the question mark of Greek. */
    private static final Pattern SENTENCE = Pattern
            .compile(".*?(?:[。！？?؟⁇፧\\x{37E}]+|(?<=\\p{IsGreek});|[.!۔։](?=\\s)|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern TRAILING = Pattern.compile("[\\s.…,;:。、，；：،؛۔։–—-]+$");

    private Headline() {
    }

    /**
     * Shortens a text. If it is too long, it is reduced to its longest sentence with a question mark, and then cut.
     *
     * @param words any text
     * @param length the most code points, including the ellipsis of a cut; at least 2
     */
    public static String of(String words, int length) {
        var all = SPACE.matcher(words.strip()).replaceAll(" ");
        if (isShort(all, length)) {
            return all;
        }
        var line = question(all);
        if (isShort(line, length)) {
            return line;
        }
        int most = line.offsetByCodePoints(0, length - 1);
        int least = most / 2;
        int cut = last(CLAUSE_END, MatchResult::end, line, least, most);
        cut = cut < 0 ? last(SPACE, MatchResult::start, line, least, most) : cut;
        cut = cut < 0 ? last(CHARACTER, MatchResult::end, line, 0, most) : cut;
        return TRAILING.matcher(line.substring(0, Math.max(cut, 0))).replaceFirst("") + ELLIPSIS;
    }

    private static boolean isShort(String line, int length) {
        return line.codePointCount(0, line.length()) <= length;
    }

    /** The longest sentence with a question mark; the whole text if there is none. */
    private static String question(String words) {
        return SENTENCE.matcher(words).results().map(MatchResult::group).map(String::strip)
                .filter(QuestionMark::isIn)
                .max(Comparator.comparingInt(String::length)).orElse(words);
    }

    /** The last index within a range at which a match allows a cut; -1 for none. */
    private static int last(Pattern pattern, ToIntFunction<MatchResult> index, String line, int least, int most) {
        return pattern.matcher(line).results().mapToInt(index).takeWhile(cut -> cut <= most).filter(cut -> cut >= least)
                .reduce(-1, (before, cut) -> cut);
    }
}
