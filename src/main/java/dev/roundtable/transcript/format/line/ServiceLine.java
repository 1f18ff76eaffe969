package dev.roundtable.transcript.format.line;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes lines that meeting services and chats write between what people say: who joined or left, that the recording stopped, how
 * long the meeting was, that a program made the transcript. The forms are those of Google Meet, Teams, Zoom and IRC.
 */
public final class ServiceLine {

    private static final int LONGEST = 200;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}+";
    private static final Pattern PRESENCE = Pattern.compile("(?!(?:I|He|She|We|They|You|It|Everybody|Everyone|Nobody|Who)\\b)"
            + "(?:" + NAME + "(?: " + NAME
            + "){0,3} (?:has )?(?:joined|left) the (?:meeting|call|chat|webinar|room|conversation))");
    private static final Pattern ARRIVAL = Pattern.compile(NAME + "(?: " + NAME + "){1,3} (?:has )?(?:joined|left)");
    private static final Pattern IRC = Pattern.compile("(?:-!-|-->|<--|\\*{1,3}) ?\\S{1,40} .{0,80}"
            + "(?:has (?:joined|left|quit)|is now known as|sets? mode).{0,100}|-!- \\S.{0,190}");
    private static final Pattern RECORDING = Pattern.compile(
            "(?:the )?(?:recording|transcription) (?:has |was |is )?(?:started|stopped|ended|paused|resumed|in progress)[.]?"
                    + "|(?:die )?(?:aufzeichnung|aufnahme|transkription) (?:wurde )?(?:gestartet|beendet|angehalten|gestoppt)[.]?"
                    + "|(?:l['’])?(?:enregistrement|transcription) (?:a été )?(?:démarrée?|arrêtée?|terminée?)[.]?"
                    + "|(?:la )?(?:grabación|transcripción|gravação|transcrição) (?:se ha )?(?:iniciad[oa]|detenid[oa]|finalizad[oa]|iniciada|interrompida|encerrada)[.]?"
                    + "|(?:录制|转写|錄製)已?(?:开始|停止|结束|開始|結束)。?|(?:録画|文字起こし)(?:を|が)(?:開始|停止|終了)しました。?");
    private static final Pattern END = Pattern.compile("(?:\\p{L}{1,5} )?"
            + "(?:transcription|transcript|meeting|call|transkription|transkript|besprechung|videoanruf|réunion|appel|transcripción|reunión|llamada"
            + "|trascrizione|riunione|transcrição|reunião|transcriptie|vergadering)"
            + " (?:(?:has|est|ha|se|si|è|a|wurde|été|foi|is) ){0,2}"
            + "(?:ended|endete|beendet|terminée?|finalizó|terminó|finalizad[oa]|terminad[oa]|terminat[ao]|conclus[ao]|encerrad[ao]|terminou|beëindigd|geëindigd|(?=nach .{4,12} beendet))"
            + " ?(?:after|nach|après|au bout de|después de|tras|dopo|após|depois de|na) \\d{1,3}(?::\\d{2}){1,2}(?: beendet)?[^\\p{L}\\d]{0,8}"
            + "|(?:会议|会議|會議|文字起こし|转写)(?:は|在|于)? ?\\d{1,3}(?::\\d{2}){1,2} ?(?:後|后|後に)?(?:に)?(?:終了しました|结束|結束)[^\\p{L}\\d]{0,8}");
    private static final Pattern MADE = Pattern.compile(
            "(?:(?:this|the|diese[s]?|das|cette|ce|esta|este|questa|deze|dit) )(?:\\p{L}{1,14} ){0,2}(?:transcript|transcription|transkript|transkription"
                    + "|transcripción|trascrizione|transcrição|transcriptie)(?: \\p{L}{1,14}){0,4} (?:\\p{L}{1,12}-)?"
                    + "(?:generated|computergeneriert|generiert|erstellt|générée?|generad[oa]|generat[ao]|gerad[ao]|gegenereerd)\\b.{0,120}");

    /** How lines of these patterns begin: most lines do not, and this is cheap to see. */
    private static final String FIRST_OF_RECORDING = "tradleg录转錄録文";
    private static final String FIRST_OF_MADE = "tdceq";

    private ServiceLine() {
    }

    /** Whether a service wrote a whole line, and nobody says it. */
    public static boolean is(String line) {
        var text = line.strip();
        if (text.length() < 4 || text.length() > LONGEST) {
            return false;
        }
        if (mayBePresence(text) && PRESENCE.matcher(text).matches()
                || "-<*".indexOf(text.charAt(0)) >= 0 && IRC.matcher(text).matches()) {
            return true;
        }
        int start = skipMarks(text);
        char first = start == text.length() ? ' ' : Character.toLowerCase(text.charAt(start));
        if (FIRST_OF_RECORDING.indexOf(first) < 0 && FIRST_OF_MADE.indexOf(first) < 0 && !hasDigit(text)) {
            return false;
        }
        var lower = even(text);
        return FIRST_OF_RECORDING.indexOf(first) >= 0 && RECORDING.matcher(lower).matches()
                || hasDigit(lower) && END.matcher(lower).matches()
                || FIRST_OF_MADE.indexOf(first) >= 0 && MADE.matcher(lower).matches();
    }

    /** Whether somebody may have joined or left something, which is cheap to see. */
    private static boolean mayBePresence(String text) {
        return text.contains(" joined the ") || text.contains(" left the ");
    }

    /**
     * Whether a line between blank lines says that somebody joined or left: {@code Kim Lee joined}. In the middle of a paragraph, such
     * words may be speech.
     */
    public static boolean isArrival(String line) {
        return line.length() <= LONGEST && ARRIVAL.matcher(line.strip()).matches();
    }

    /** Whether a line says how long a meeting was that was transcribed: the last line of a transcript of Google Meet. */
    public static boolean isEndOfMeeting(String line) {
        return line.length() <= LONGEST && END.matcher(even(line.strip())).matches();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A line in small letters, without emphasis and marks of headings around it. */
    private static String even(String text) {
        int start = skipMarks(text);
        int end = text.length();
        while (end > start && "*_ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int skipMarks(String text) {
        int start = 0;
        while (start < text.length() && "#>*_ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
