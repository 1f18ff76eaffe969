package dev.roundtable.transcript.format.label.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.ChatReaction;
import dev.roundtable.transcript.format.line.ServiceLine;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.script.LabelWords;

/** Recognizes lines of a transcript that nobody says: remarks in brackets, pauses and sounds, who transcribed it, attributes of Markdown. */
public final class Furniture {

    private static final int LONGEST_REMARK = 90;
    private static final int LONGEST = 160;
    private static final int LONGEST_DATE = 60;

    private static final Pattern CREDIT = Pattern.compile(
            "[*_\\[(]{0,3}(?i:(?:transcri(?:bed|ption|pt)|captions?|captioned|subtitles?|subtitled|recorded) (?:provided |created |generated |prepared |made |edited )?(?:automatically )?by"
                    + "|transkri(?:biert|ption) (?:von|durch)|transcrit par|transcrito por|文字起こし|字幕(?:由|：|:)|逐字稿(?:由|整理)|transcription (?:ended|started) (?:after|at))\\b?.*");
    /** The end of a transcript, and who owns it. */
    private static final Pattern END = Pattern
            .compile("[-–—*_=~\\[( ]{0,6}(?:(?i:(?:the )?end of (?:the |this )?(?:\\p{L}{1,12} )?"
                    + "(?:transcript(?:ion)?|interview|recording|tape|side|audio|session|file|meeting|call|record|episode|podcast|video)(?: [a-z\\d]{1,3})?"
                    + "|ende (?:des|der) (?:\\p{L}{1,12} )?(?:transkripts?|transkription|interviews?|aufnahme|gesprächs|sitzung|protokolls)"
                    + "|fin (?:de |du |d[e’']|de l[’'a] ?|de la )(?:transcription|l[’']entretien|entretien|l[’']interview|enregistrement|transcripción|entrevista|grabación)"
                    + "|fine (?:della |dell['’])(?:trascrizione|intervista|registrazione)|fim da (?:transcrição|entrevista|gravação)"
                    + "|конец (?:записи|интервью|расшифровки|стенограммы)|(?:全文|逐字稿|记录|紀錄)(?:完|结束|結束)|نهاية (?:التسجيل|المقابلة|النص))"
                    + "|END|ENDS|END OF (?:TRANSCRIPT|TAPE|FILE))[-–—*_=~\\]). ]{0,6}"
                    + "|(?:©|\\(c\\) ?\\d{4}|(?i:copyright) (?:©|\\(c\\)|\\d{4})).{0,150}");
    private static final Pattern PLACE_AND_DATE = Pattern
            .compile("[*_]{0,2}(?:\\p{Lu}[\\p{L}.' -]{1,30}, (?:den |le |el |the )?)?(?:\\p{Lu}\\p{L}{2,12},? )?"
                    + "(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:of |de )?\\p{L}{3,12}\\.?,?(?: de)? \\d{4}|\\p{Lu}\\p{L}{2,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)[*_.]{0,3}");
    /** What the screen shows, in the script of a presentation: {@code SLIDE: a map}, {@code [SLIDE 3]}, {@code [next slide]}. */
    private static final Pattern SLIDE = Pattern.compile(
            "[*_\\[(（【 ]{0,4}(?i:next |new |change )?(?iu:slides?|folie|diapositive|diapositiva|lámina|slajd|слайд|幻灯片|投影片|スライド|슬라이드)"
                    + "(?: ?(?i:no\\.|nr\\.|#|number)? ?\\d{1,3}+(?:[/–-]\\d{1,3}+)?)?(?:[*_]{0,2} ?[:：–—-] ?(?!\\[?<?https?:)\\S.{0,150}|[:：]?[*_\\])）】 ]{0,4})");
    private static final List<String> SLIDES = List.of("slide", "folie", "diaposit", "lámina", "slajd", "слайд", "幻灯片", "投影片",
            "スライド", "슬라이드");
    private static final int SLIDE_HEAD = 14;
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
    public static boolean is(String line, boolean markdown, boolean remarks) {
        var text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        if (ServiceLine.is(text)) {
            return true;
        }
        return switch (text.charAt(0)) {
            case '(', '[', '（', '【', '［', '*', '_', '♪', '♫' -> isRemark(text, remarks) || CREDIT.matcher(text).matches()
                    || END.matcher(text).matches();
            case '{' -> (markdown || text.startsWith("{:")) && ATTRIBUTES.matcher(text).matches();
            default -> isCredit(text) || LabelExclusions.isSound(text) || isEnd(text);
        };
    }

    /**
     * Whether a whole line is only a sound or a direction of the stage: {@code (laughter)}, {@code [MUSIC PLAYING]}, {@code Pause}. A name
     * in square brackets is none, because it may be the label of the words below.
     */
    public static boolean isDirection(String line) {
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

    /** Whether a whole line says what the screen shows. */
    public static boolean isSlide(String line) {
        int from = 0;
        while (from < line.length() && "*_[(（【 \t".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        if (from == line.length() || line.length() > LONGEST
                || "sfdlnc幻投スслайд슬".indexOf(Character.toLowerCase(line.charAt(from))) < 0) {
            return false;
        }
        var head = line.substring(from, Math.min(line.length(), from + SLIDE_HEAD)).toLowerCase(Locale.ROOT);
        return SLIDES.stream().anyMatch(head::contains) && SLIDE.matcher(line.strip()).matches();
    }

    /**
     * Whether all words are a remark of a recognizer in brackets that nothing is said, such as {@code [MUSIC]}, or of a chat about another
     * message.
     */
    public static boolean isSilence(String line) {
        var text = line.strip();
        if (ChatReaction.is(text) || ChatReaction.isReply(text)) {
            return true;
        }
        if (text.length() < 3 || "[(（【［".indexOf(text.charAt(0)) < 0 || !isRemark(text, false)) {
            return false;
        }
        return LabelExclusions.isSilence(text.substring(1, text.length() - 1));
    }

    private static boolean mayBeLabel(String bracketed) {
        var inside = bracketed.substring(1, bracketed.length() - 1).strip();
        return !Sounds.isSound(inside) && (inside.indexOf(' ') < 0 || LabelWords.isPart(inside)
                || NamePlausibility.of(inside) == NamePlausibility.PROPER);
    }

    /** Whether a whole line is a date, with or without a place: {@code Leeds, 3 May 2024}. */
    public static boolean isPlaceAndDate(String line) {
        var text = line.strip();
        return text.length() < LONGEST_DATE && PLACE_AND_DATE.matcher(text).matches();
    }

    /** Whether a line is only the number of a page. */
    public static boolean isPage(String line) {
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
        // somebody who says only this does not say it in brackets
        if (to - from < 3 || to - from > (any && text.charAt(from) == '[' ? LONGEST : LONGEST_REMARK)) {
            return false;
        }
        var inside = text.substring(from + 1, to - 1);
        char open = text.charAt(from);
        int pair = "([（【［♪♫".indexOf(open);
        return pair >= 0 && text.charAt(to - 1) == ")]）】］♪♫".charAt(pair) && inside.indexOf(open) < 0
                && (any || LabelExclusions.isSound(inside)) && inside.indexOf('?') < 0 && inside.indexOf('？') < 0
                && inside.indexOf("://") < 0;
    }

    private static boolean isEnd(String text) {
        return "-–—=~©tefкcf全逐记紀ن".indexOf(Character.toLowerCase(text.charAt(0))) >= 0 && END.matcher(text).matches();
    }

    private static boolean isCredit(String text) {
        char first = Character.toLowerCase(text.charAt(0));
        return "tcsr文字逐".indexOf(first) >= 0 && CREDIT.matcher(text).matches();
    }
}
