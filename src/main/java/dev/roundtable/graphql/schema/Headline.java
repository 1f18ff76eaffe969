package dev.roundtable.graphql.schema;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts words to a line: at the end of a clause, else between words, never inside a character that several code points make. */
final class Headline {

    private static final String ELLIPSIS = "…";
    /** Where a clause ends: after punctuation that is followed by space, or that needs none, as in Chinese. */
    private static final Pattern CLAUSE_END = Pattern.compile("[。！？；，、：…]+|[.!?;,:](?=\\s)|\\s+(?=[–—-]\\s)");
    private static final Pattern SENTENCE = Pattern.compile(".*?(?:[。！？?]+|[.!](?=\\s)|$)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern TRAILING = Pattern.compile("[\\s.,;:。、，；：–—-]+$");

    private Headline() {
    }

    /**
     * The words, cut; of longer ones, the longest sentence with a question mark.
     *
     * @param words any text
     * @param length how many code points at most, the ellipsis of a cut among them; at least 2
     */
    static String of(String words, int length) {
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

    /** The longest sentence with a question mark; all words where there is none. */
    private static String question(String words) {
        return SENTENCE.matcher(words).results().map(MatchResult::group).map(String::strip)
                .filter(sentence -> sentence.endsWith("?") || sentence.endsWith("？"))
                .max(Comparator.comparingInt(String::length)).orElse(words);
    }

    /** The last place between two others at which a match lets a line be cut; -1 for none. */
    private static int last(Pattern pattern, ToIntFunction<MatchResult> place, String line, int least, int most) {
        return pattern.matcher(line).results().mapToInt(place).takeWhile(cut -> cut <= most).filter(cut -> cut >= least)
                .reduce(-1, (before, cut) -> cut);
    }
}
