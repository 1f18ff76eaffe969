package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.text.TextWords;
import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.script.LabelWords;

/** Doubts speakers with names that nobody has: headings, fields, marks, words that the speech itself uses as common words. */
final class LabelNames implements Doubt {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+");
    private static final Pattern MARK = Pattern.compile("[-–—•·*#>|=]\\s?\\S.*|.*\\S: \\S.*|\\[.*\\]|.*#\\d.*");

    /** A part of a recording that was recognized in parts. */
    private static final Pattern PART = Pattern.compile(
            "(?iU)(?:fragment|segment|chunk|clip|part|partie|parte|teil|abschnitt|часть|фрагмент|الجزء|片段|パート) ?\\d{1,4}");

    @Override
    public void check(Reading reading, Report report) {
        var doubtful = new ArrayList<String>();
        TextWords words = null;
        for (var label : reading.doubtfulLabels().keySet()) {
            boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
            boolean odd = sign || MARK.matcher(label).matches()
                    || PART.matcher(label).matches() || DocumentWords.isNobody(label) || isTitle(label, reading.title());
            if (!odd && label.indexOf(' ') > 0) {
                words = words == null ? new TextWords(reading.body()) : words;
                odd = isSmall(label, words);
            }
            if (odd && (sign || !LabelWords.isPart(label))) {
                doubtful.add(label);
            }
        }
        report.add(doubtful, "%s is read as the name of a speaker, but looks like no name.",
                "If it is a speaker, list the name in the panel sheet under people; otherwise remove the line or its colon.");
    }

    private static boolean isTitle(String label, String title) {
        return title != null && label.indexOf(' ') > 0 && label.equalsIgnoreCase(title.strip());
    }

    /** Whether the speech writes all words of a label in small letters. */
    private static boolean isSmall(String label, TextWords words) {
        return WORD.matcher(label).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .allMatch(word -> Character.isLowerCase(word.codePointAt(0)) && words.has(word));
    }
}
