package dev.roundtable.transcript.format.shape;

import java.util.regex.Pattern;

/** A form of lines that name their speaker otherwise than before a colon. Files write all labels in one form. */
enum LineShape {

    /** {@code 00:00:05-00:00:19，anna：words}, {@code 00:00:05 — Anna: words}. */
    TIME_NAME(false, Fragments.SPAN + Fragments.GAP + "@?+" + Fragments.NAME + "\\s{0,3}+[:：|](?<words>.*+)"),
    /** {@code [0.5 - 2.5] [SPEAKER_00] words}. */
    TIME_BRACKET(false, Fragments.SPAN + Fragments.GAP + "[\\[(【]" + Fragments.NAME + "[\\])】]\\s{0,3}+[:：]?(?<words>.*+)"),
    /** {@code SPEAKER_00 [0.5s-2.5s]: words}, {@code Anna 00:00:05: words}, {@code SPEAKER_00 0.289 words}. */
    NAME_TIME(false, "[\\[(【]?" + Fragments.NAME + "[\\])】]?" + Fragments.GAP + Fragments.SPAN
            + "(?:\\s{0,3}+[:：|—–-]|(?=\\s|$))(?<words>.*+)"),
    /** {@code @anna 10:15} above words or before them. */
    AT_TIME(false, "@(?<name>[\\p{L}\\d][\\p{L}\\d_.-]{0,30}+)\\s{1,4}+" + Fragments.SPAN
            + "(?: ?[AaPp]\\.?[Mm]\\b\\.?)?+\\s{0,3}+[:：—–-]?(?<words>.*+)"),
    /** {@code SPEAKER: S1} above words. */
    FIELD(false,
            "(?iu:speaker|sprecher(?:in)?|locuteur|orateur|hablante|orador|falante|parlante|说话人|发言人|話者|화자|المتحدث)\\s?[:：]\\s{0,4}+"
                    + Fragments.NAME + "\\s{0,4}+(?<words>)$"),
    /** {@code @anna words}. */
    AT(false, "@(?<name>[\\p{L}\\d][\\p{L}\\d_.-]{0,30}+)[\\s:：,]\\s{0,5}+(?<words>.*+)"),
    /** {@code ○田中委員　words}, as in the records of councils. */
    CIRCLE(false, "[○◯●◎◇◆■□〇▼▲△▶]\\s{0,2}+" + Fragments.NAME + "(?:[\\s　]{1,4}+|[:：])(?<words>.*+)"),
    /** {@code 「アンナ」words}, {@code {Anna} words}, {@code ［アンナ］words}. */
    ENCLOSED(false, "[「『〔［〈《{]" + Fragments.NAME + "[」』〕］〉》}]\\s{0,4}+[:：]?(?<words>.*+)"),
    /** {@code アンナ「words」}. */
    CORNER(false, Fragments.NAME + "\\s{0,2}+[「『](?<words>.*+)"),
    /** {@code 王芳　words}. */
    WIDE_SPACE(true, "(?<name>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・A-Za-z]{1,10}+)　{1,4}+(?<words>\\S.*+)"),
    /** {@code Anna | words}, or with a tab. */
    BAR(true, Fragments.NAME + "(?:\\s{1,4}+[|｜]\\s{1,4}+|\\t{1,3}+)(?<words>\\S.*+)"),
    /** {@code Anna > words}, {@code Anna -> words}. */
    ARROW(true, Fragments.NAME + "\\s{0,2}+(?:>{1,2}+|[-=]>|»|→|⇒)\\s{0,3}+(?<words>\\S.*+)"),
    /** {@code an; words}: the initials or the first name before a semicolon. */
    SEMICOLON(true, "(?<name>\\p{L}[\\p{L}\\d'’.-]{0,14}+)(?:;\\s{1,3}+|；\\s{0,3}+)(?<words>[\\p{L}\\d\"“'‘«¡¿(\\[$€…].*+)"),
    /** {@code 12. Anna: words}. */
    NUMBERED(true, "[#(]?\\d{1,4}+[.):]?\\s{1,3}+" + Fragments.NAME + "\\s{0,2}+[:：](?<words>.*+)"),
    /** {@code *Anna*} above words. */
    EMPHASIS(true, "([*_]{1,3})(?![*_\\s])" + Fragments.NAME + "\\1\\s{0,2}+[:：]?\\s{0,2}+(?<words>)$"),
    /** {@code **Anna** words}. */
    BOLD(true, "(\\*\\*|__)(?![*_\\s])" + Fragments.NAME + "\\1\\s{1,3}+(?<words>\\S.*+)"),
    /** {@code Anna} alone on a line, above words, without empty lines between the turns. */
    LINE(true, Fragments.NAME + "\\s{0,4}+(?<words>)$"),
    /** {@code <b>Anna:</b> words}, in text that is no page. */
    ELEMENT(false, "<(?:b|strong|i|em|cite)>\\s{0,2}+" + Fragments.NAME + "\\s{0,2}+[:：]?\\s{0,2}+</(?:b|strong|i|em|cite)>"
            + "\\s{0,2}+[:：]?(?<words>.*+)");

    /** Parts of the patterns. */
    private static final class Fragments {
        static final String NAME = "(?<name>[\\p{L}\\d][^:：|\\[\\]<>「」『』【】()（）{}\\t　*\"“”?!。！？;；,，]{0,40}?)";
        static final String POINT = "(?:(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,6})?|\\d{1,6}\\.\\d{1,6}s?|\\d{1,6}s)";
        static final String SPAN = "[\\[(<【]?(?<time>" + POINT + ")(?:\\s{0,2}+(?:-{1,3}+>?|–|—|~|→|to)\\s{0,2}+" + POINT + ")?"
                + "(?!\\d|:\\d)[\\])>】]?";
        static final String GAP = "[\\s,，|·—–-]{1,6}+";
    }

    private final boolean weak;
    private final Pattern pattern;

    LineShape(boolean weak, String pattern) {
        this.weak = weak;
        this.pattern = Pattern.compile("\\s{0,8}+(?:[-*+•]\\s{1,3}+)?" + pattern);
    }

    /** Whether lines of other texts have the form, too, so that labels must be frequent. */
    boolean isWeak() {
        return weak;
    }

    /** The form as a pattern with the groups name and words, and in some forms time. */
    Pattern pattern() {
        return pattern;
    }

    /** Whether the form has a time. */
    boolean isTimed() {
        return this == TIME_NAME || this == AT_TIME || this == TIME_BRACKET || this == NAME_TIME;
    }
}
