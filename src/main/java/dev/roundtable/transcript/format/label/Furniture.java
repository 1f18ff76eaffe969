package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.ServiceLine;
import dev.roundtable.transcript.script.LabelWords;

/** Recognizes lines of a transcript that nobody says: remarks in brackets, pauses and sounds, who transcribed it, attributes of Markdown. */
final class Furniture {

    private static final int LONGEST_REMARK = 90;
    private static final int LONGEST = 160;

    private static final Pattern CREDIT = Pattern.compile(
            "[*_\\[(]{0,3}(?i:(?:transcri(?:bed|ption|pt)|captions?|captioned|subtitles?|subtitled|recorded) (?:provided |created |generated |prepared |made |edited )?(?:automatically )?by"
                    + "|transkri(?:biert|ption) (?:von|durch)|transcrit par|transcrito por|文字起こし|字幕(?:由|：|:)|逐字稿(?:由|整理)|transcription (?:ended|started) (?:after|at))\\b?.*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[:%.#<].{0,200}\\}");
    private static final Pattern PAGE = Pattern
            .compile(
                    "(?:[-–—] ?)?(?i:page|seite|p\\.|第)? ?\\d{1,4} ?(?i:页|頁|ページ)?(?: ?(?i:of|von|/|de) ?\\d{1,4})?(?: ?[-–—])?");

    private Furniture() {
    }

    /**
     * Whether a whole line is no speech.
     *
     * @param markdown whether the text is Markdown
     * @param remarks whether any words in brackets are a remark, and not only sounds
     */
    static boolean is(String line, boolean markdown, boolean remarks) {
        var text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (ServiceLine.is(text)) {
            return true;
        }
        return switch (text.charAt(0)) {
            case '(', '[', '（', '【', '［', '*', '_', '♪', '♫' -> isRemark(text, remarks) || CREDIT.matcher(text).matches();
            case '{' -> (markdown || text.startsWith("{:")) && ATTRIBUTES.matcher(text).matches();
            default -> isCredit(text) || LabelExclusions.isSound(text);
        };
    }

    /**
     * Whether a whole line is only a sound or a direction of the stage: {@code (laughter)}, {@code [MUSIC PLAYING]}, {@code Pause}. A name
     * in square brackets is none, because it may be the label of the words below.
     */
    static boolean isDirection(String line) {
        var text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST_REMARK) {
            return false;
        }
        if (ServiceLine.is(text)) {
            return true;
        }
        return switch (text.charAt(0)) {
            case '(', '（', '*', '_', '♪', '♫' -> isRemark(text, true);
            case '[', '【', '［' -> isRemark(text, false) || isRemark(text, true) && !mayBeLabel(text);
            default -> LabelExclusions.isSound(text);
        };
    }

    /** Whether all words are a remark of a recognizer in brackets that nothing is said: {@code [MUSIC]}, {@code [BLANK_AUDIO]}. */
    static boolean isSilence(String line) {
        var text = line.strip();
        if (text.length() < 3 || "[(（【［".indexOf(text.charAt(0)) < 0 || !isRemark(text, false)) {
            return false;
        }
        return LabelExclusions.isSilence(text.substring(1, text.length() - 1));
    }

    private static boolean mayBeLabel(String bracketed) {
        var inside = bracketed.substring(1, bracketed.length() - 1).strip();
        return inside.indexOf(' ') < 0 || LabelWords.isPart(inside)
                || NamePlausibility.of(inside) == NamePlausibility.PROPER;
    }

    /** Whether a line is only the number of a page. */
    static boolean isPage(String line) {
        return line.length() < 24 && PAGE.matcher(line.strip()).matches();
    }

    /** Whether words are all in one pair of brackets, with or without emphasis, and ask nothing. */
    private static boolean isRemark(String text, boolean any) {
        int from = 0;
        int to = text.length();
        while (from < to && "*_".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "*_.".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from < 3 || to - from > LONGEST_REMARK) {
            return false;
        }
        var inside = text.substring(from + 1, to - 1);
        char open = text.charAt(from);
        int pair = "([（【［♪♫".indexOf(open);
        return pair >= 0 && text.charAt(to - 1) == ")]）】］♪♫".charAt(pair) && inside.indexOf(open) < 0
                && (any || LabelExclusions.isSound(inside)) && inside.indexOf('?') < 0 && inside.indexOf('？') < 0
                && inside.indexOf("://") < 0;
    }

    private static boolean isCredit(String text) {
        char first = Character.toLowerCase(text.charAt(0));
        return "tcsr文字逐".indexOf(first) >= 0 && CREDIT.matcher(text).matches();
    }
}
