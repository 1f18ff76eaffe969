package dev.roundtable.transcript.format.label.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.text.HanText;

/**
 * Recognizes a line below a talk that says that it is over: {@code Meeting ended.}, {@code 会议结束}. It has no article and no more words,
 * because a sentence such as "The meeting ended" may be the end of a story. The words are in {@code closing-lines.txt}.
 */
final class ClosingLine {

    private static final int LONGEST = 60;
    private static final String MARK = "[-–—*_=~#\\[(（【《「<>\\s]{0,8}+";
    private static final String CLOSE = "[-–—*_=~#\\])）】》」<>\\s.。]{0,8}+";
    /** A time before the words, of the recording or of the day. */
    private static final String BEFORE = "(?:[\\[(（【]?(?:\\d{1,2}[:：.])?\\d{1,2}[:：.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|uhr|h|hrs))?[\\])）】]?[:：]?"
            + "[ \\t\u3000]{1,3}[-–—]?[ \\t]{0,2})?(?:午[前後].{2,12})?";
    /** A time of day or of the recording behind the words; %s stands for the words before it. */
    private static final String BEHIND = "(?:[ ,:：(]{1,3}(?:(?:%s) ?)?\\d{1,2}(?:[:.h ]{1,3}\\d{2}(?::\\d{2})?)?"
            + " ?(?:[ap]\\.?m\\.?|uhr|h|heures|hrs|ч)?(?: ?(?:[A-Z]{3,4}|\\d{2}))?\\)?)?";
    private static final String TIMES = "AT";
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja");
    private static final Set<String> WITH_OPTIONAL_SPACES = Set.of("ko");
    private static final Pattern CLOSING = pattern();

    private ClosingLine() {
    }

    /** Whether a whole line says that the talk is over. Only below a talk it is sure that nobody says it. */
    static boolean is(String line) {
        return !line.isEmpty() && line.length() <= LONGEST && CLOSING.matcher(line).matches();
    }

    private static Pattern pattern() {
        var rows = HanText.lines("closing-lines.txt").stream().map(line -> List.of(line.split(" "))).toList();
        var at = rows.stream().filter(row -> row.get(0).equals(TIMES)).map(row -> words(row.get(1)))
                .collect(Collectors.joining("|"));
        var words = rows.stream().filter(row -> !row.get(0).equals(TIMES)).map(ClosingLine::line)
                .collect(Collectors.joining("|"));
        return Pattern.compile(MARK + "(?iU:" + BEFORE + "(?:" + words + ")" + BEHIND.formatted(at) + ")" + CLOSE);
    }

    /** The words of one kind of line in their order, as a regular expression. */
    private static String line(List<String> row) {
        var space = WITHOUT_SPACES.contains(row.get(0)) ? "" : WITH_OPTIONAL_SPACES.contains(row.get(0)) ? " ?" : " ";
        var line = new StringBuilder();
        var between = "";
        for (var place : row.subList(1, row.size())) {
            boolean optional = place.startsWith("?");
            var words = "(?:" + words(optional ? place.substring(1) : place) + ")";
            line.append(between).append(optional ? "(?:" + words + space + ")?" : words);
            between = optional ? "" : space;
        }
        return line.toString();
    }

    private static String words(String place) {
        return Stream.of(place.split(",")).map(word -> Pattern.quote(word.replace('_', ' '))).collect(Collectors.joining("|"));
    }
}
