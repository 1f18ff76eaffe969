package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.DocumentWords;
import dev.roundtable.transcript.script.LabelWords;

/** Doubts speakers with names that nobody has: headings, fields, marks, words that the speech itself uses as common words. */
final class LabelNames implements Doubt {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+");
    private static final Pattern MARK = Pattern.compile("[-–—•·*#>|=]\\s?\\S.*|.*\\S: \\S.*");

    @Override
    public void check(Reading reading, Report report) {
        var doubtful = new ArrayList<String>();
        Set<String> small = null;
        for (var label : reading.doubtfulLabels().keySet()) {
            boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
            if (!sign && LabelWords.isPart(label)) {
                continue;
            }
            boolean odd = sign || MARK.matcher(label).matches()
                    || DocumentWords.isNobody(label) || isTitle(label, reading.title());
            if (!odd && label.indexOf(' ') > 0) {
                small = small == null ? smallWords(reading.body()) : small;
                var words = small;
                odd = WORD.matcher(label).results().map(MatchResult::group)
                        .allMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
            }
            if (odd) {
                doubtful.add(label);
            }
        }
        report.add(doubtful, "%s is read as the name of a speaker, but looks like no name.",
                "If it is a speaker, list the name in the panel sheet under people; otherwise remove the line or its colon.");
    }

    private static boolean isTitle(String label, String title) {
        return title != null && label.indexOf(' ') > 0 && label.equalsIgnoreCase(title.strip());
    }

    /** The words that the speech writes in small letters. */
    private static Set<String> smallWords(String body) {
        var words = new HashSet<String>();
        var word = WORD.matcher(body);
        while (word.find()) {
            if (Character.isLowerCase(body.codePointAt(word.start()))) {
                words.add(word.group());
            }
        }
        return words;
    }
}
