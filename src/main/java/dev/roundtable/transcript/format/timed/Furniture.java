package dev.roundtable.transcript.format.timed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.ServiceLine;

/** Recognizes lines that meeting services and video pages add and that nobody says. */
final class Furniture {

    private static final int LONGEST = 160;

    private static final Pattern LINE = Pattern.compile(
            "transcribed (?:by|with|on|mit) .{2,80}"
                    + "|.{1,60} (?:started|stopped|ended) (?:the )?(?:transcription|recording)\\.?"
                    + "|.{1,60} hat die (?:transkription|aufzeichnung|aufnahme) (?:gestartet|beendet|angehalten)\\.?"
                    + "|.{1,60} a (?:démarré|commencé|arrêté) (?:la transcription|l['’]enregistrement)\\.?"
                    + "|.{1,60} (?:inició|detuvo|finalizó) la (?:transcripción|grabación)\\.?"
                    + "|(?:action item|screen sharing|highlight|bookmark): .{1,100} - watch: https?://\\S{1,80}|(?:https?://)?clovanote\\.naver\\.com\\S{0,60}"
                    + "|transcription ended after [\\d:]{4,10}"
                    + "|(?:this|the) (?:editable )?transcript (?:was|is) (?:computer|automatically|machine|ai)[ -]generated.{0,120}"
                    + "|people can also change the text after it was created\\.?"
                    + "|(?:show|hide|search) (?:in )?transcript|search in video|sync to video time|nan ?/ ?nan"
                    + "|follow along using the transcript\\.?|(?:\\w{3,20} )?\\(auto-generated\\)"
                    + "|:[a-z0-9_+-]{2,30}:(?: ?\\d{1,4})?|\\d{1,4} repl(?:y|ies)|last reply .{1,40}|view (?:thread|newer replies)");

    /** A rule, a heading between two rules, or a field of a mission's record: {@code _page : 2}. */
    private static final Pattern RULE = Pattern
            .compile("\\s*+(?:[-=*_─—~]{3,160}|[-=*_─—~]{3,40} .{1,80} [-=*_─—~]{3,40}|_[a-z]{2,20} ?: .{1,100})\\s*+");

    /** A remark about the transcript in brackets. */
    private static final Pattern REMARK = Pattern
            .compile(
                    "(?i)\\s*+\\[(?!\\d)[^\\]]{0,80}?(?:transcri|transkri|recording|aufnahme|aufzeichnung|enregistrement|grabación)[^\\]]{0,120}\\]\\s*+");

    private static final List<String> WORDS = List.of("transcri", "transkri", "recording", "aufnahme", "aufzeichnung",
            "enregistrement", "grabación", "sync to video", "auto-generated", "search in video", "text after it was created",
            "last reply", "view thread", "newer replies", " - watch: http", "clovanote.naver");

    private Furniture() {
    }

    /** Whether nobody says a line. */
    static boolean is(String line) {
        return ServiceLine.is(line) || line.length() <= LONGEST && mayBe(line)
                && (RULE.matcher(line).matches() || REMARK.matcher(line).matches() || LINE.matcher(even(line)).matches());
    }

    /** Whether a line has one of the words of furniture, or begins like a rule or a reaction. */
    private static boolean mayBe(String line) {
        var lower = line.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains) || "-=*_─—~:".indexOf(lower.stripLeading().charAt(0)) >= 0
                || lower.length() < 20 && (lower.contains("repl") || lower.contains("nan"));
    }

    /** Whether a line is the end of a transcript of Google Meet. */
    static boolean isEndOfMeet(String line) {
        return ServiceLine.isEndOfMeeting(line);
    }

    /** A line in small letters, without marks at its ends. */
    private static String even(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (Character.isWhitespace(line.charAt(start)) || "#>*_- ".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Character.isWhitespace(line.charAt(end - 1)) || "*_ ".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
