package dev.roundtable.transcript.format.label.page;

import java.util.regex.Pattern;

/**
 * Recognizes a line below a talk that says that it is over: {@code Meeting ended.}, {@code 会议结束}. It has no article and no more words,
 * because a sentence such as "The meeting ended" may be the end of a story.
 */
final class ClosingLine {

    private static final int LONGEST = 60;
    private static final String MARK = "[-–—*_=~#\\[(（【《「<>\\s]{0,8}+";
    private static final String CLOSE = "[-–—*_=~#\\])）】》」<>\\s.。]{0,8}+";
    /** A time of day or of the recording behind the words. */
    private static final String AT = "(?:[ ,:：(]{1,3}(?:at |um |à |a las |às |alle |ore |в |@ ?)?\\d{1,2}(?:[:.h ]{1,3}\\d{2}(?::\\d{2})?)?"
            + " ?(?:[ap]\\.?m\\.?|uhr|h|heures|hrs|ч)?(?: ?(?:[A-Z]{3,4}|\\d{2}))?\\)?)?";
    private static final Pattern CLOSING = Pattern.compile(MARK + "(?:(?iU)"
            + "(?:(?:team |zoom |board |committee )?(?:meeting|call|session|interview|recording|discussion|webinar|conversation|podcast|episode|panel|hearing|"
            + "conference|sitting|video|stream|audio|tape)(?: (?:has |was |is )?(?:now )?)?"
            + "(?:ends?|ended|concluded|concludes|closed|closes|over|finished|stopped|adjourned|complete)"
            + "|(?:sitzung|besprechung|aufnahme|gespräch|interview|meeting) (?:beendet|geschlossen|ende)|(?:schluss|ende) der (?:sitzung|besprechung|aufnahme)"
            + "|(?:réunion|séance|entretien|enregistrement|interview) (?:terminée?|levée|close|clos|finie?)|fin de (?:la |l[’'])(?:réunion|séance)"
            + "|(?:reunión|sesión|entrevista|grabación|llamada) (?:finalizada|terminada|concluida|cerrada|levantada)|fin de la (?:reunión|sesión|llamada)"
            + "|(?:reunião|sessão|entrevista|gravação) (?:encerrada|finalizada|terminada|concluída)|fim da (?:reunião|sessão)"
            + "|(?:riunione|seduta|intervista|registrazione) (?:terminata|conclusa|chiusa|finita)|fine della (?:riunione|seduta)"
            + "|(?:встреча|запись|беседа|заседание|интервью|совещание) (?:окончен[ао]?|завершен[ао]?|завершён|закрыто)|конец (?:встречи|заседания|беседы)"
            + "|انتهى (?:الاجتماع|اللقاء|التسجيل|الحوار)|انتهت (?:المقابلة|الجلسة)|نهاية (?:الاجتماع|الجلسة|اللقاء)"
            + "|बैठक समाप्त|kết thúc cuộc họp|spotkanie zakończone|toplantı (?:bitti|sona erdi))" + AT
            + "|(?:本次|本場|本场)?(?:会议|會議|讨论|討論|访谈|訪談|采访|採訪|录音|錄音|录像|錄影|通话|通話|对话|對話|节目|節目|座谈|座談)(?:已|全部)?(?:结束|結束|完毕|完畢)"
            + "|(?:会議|会談|対談|座談会|インタビュー|録音|録画)(?:は?終了|終わり)|(?:午[前後].{2,12})?(?:散会|散會|閉会|閉會|闭会)"
            + "|(?:회의|인터뷰|녹음|녹화|대화|통화) ?(?:종료|끝)|산회)" + CLOSE);

    private ClosingLine() {
    }

    /** Whether a whole line says that the talk is over. Only below a talk it is sure that nobody says it. */
    static boolean is(String line) {
        return !line.isEmpty() && line.length() <= LONGEST && CLOSING.matcher(line).matches();
    }
}
