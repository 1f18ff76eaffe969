package dev.roundtable.transcript.format.label.page;

import java.util.regex.Pattern;

/** Recognizes what the record of a parliament or a board says at its end: {@code House adjourned.} */
public final class SittingEnd {

    /** A time, and not what somebody did then. */
    private static final String WHEN = "(?:(?!\\b(?:and|but|I|we|my|our|me|us|you)\\b).){0,100}";
    /** In the past tense: who closes a sitting says that it is adjourned. */
    private static final Pattern ADJOURNED = Pattern.compile(
            "(?i:(?:the )?(?:house|council|committee|senate|assembly|parliament|meeting|hearing|session|sitting|court|board|debate)"
                    + " (?:was |then |accordingly |thereupon ){0,2}(?:(?:adjourned|recessed)(?: (?:accordingly|at|until|till|to|for|on|from|by)\\b"
                    + WHEN + ")?|rose(?: accordingly)?(?: (?:at|until|till)\\b" + WHEN + ")?)\\.?)"
                    + "|(?:立法會|本院|大会|會議|会议|委員會|委员会)?(?:遂|乃|并)?(?:於|于).{1,24}(?:休會|散會|散会|休会)。?");

    private SittingEnd() {
    }

    /** Whether a whole line, without space around it, tells that a sitting was over. Only below a talk it is sure that nobody says it. */
    public static boolean is(String text) {
        boolean may = text.contains(" adjourned") || text.contains(" rose") || text.contains(" recessed")
                || "會会休".indexOf(text.charAt(Math.max(0, text.length() - 2))) >= 0 || text.endsWith("會") || text.endsWith("会");
        return may && ADJOURNED.matcher(text).matches() || ClosingLine.is(text);
    }
}
