package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Doubts lines that are only a web address, and first and last lines that name who made the captions. */
final class Credits implements Doubt {

    /** An address, alone or behind a few words. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)(?:[\\p{L}\\p{M}&]{1,20}+ ){0,3}[(<\\[]?(?:https?://|www[.])[^\\s]{3,300}+"
                    + "|[a-z0-9-]{2,40}+[.](?:com|org|net|tv|cc|io)");
    /** What was made and by whom, in a line of its own. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?iU)[-–—=*~♪\\[(【 ]{0,6}(?:"
                    + "(?:(?:subtitle|caption|transcript|translation|sync)s?|subtitled|captioned|subtitling|captioning|transcribed|transcription|translated"
                    + "|synced|synchronized|timed)(?: (?:and|&) [a-z]{4,15})?(?: [a-z]{4,15})? by\\b"
                    + "|untertitel(?:ung)?(?: (?:von|im auftrag|der)\\b|:)|sous-titr(?:es|age|ées?)(?: (?:par|réalisés?|st)\\b| ?:)"
                    + "|subtítulos? (?:por|de|realizados)\\b|legendas? (?:por|de)\\b|sottotitoli (?:di|a cura|creati|e revisione)\\b"
                    + "|(?:редактор )?субтитр(?:ы|ов)\\b|字幕(?:由|组|組|制作|製作|翻译|翻譯|翻訳| ?[:：])"
                    + "|(?:翻译|翻譯|译者|譯者|听译|聽譯|听写|聽寫|校对|校對|校正|时间轴|時間軸|时间线|特效|压制|壓制|后期|後期|片源|監製|监制|翻訳|번역) ?[:：]|(?:한글)?자막 ?(?:제작|by|[:：])"
                    + "|ترجمة[:：]?).{0,150}");
    private static final int FIRST = 4;
    private static final int LAST = 4;
    private static final int LONGEST = 160;

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var doubtful = new ArrayList<String>();
        var lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            boolean edge = i < FIRST || i >= lines.size() - LAST;
            if (line.length() <= LONGEST && (mayBeAddress(line) && ADDRESS.matcher(line).matches()
                    || edge && CREDIT.matcher(line).matches())) {
                doubtful.add(line);
            }
        }
        report.add(doubtful, "%s may be a credit or an advertisement, but is read as speech.", "If nobody says it, remove it.");
    }

    /** Whether there is a dot inside. An address at the end of a sentence was said. */
    private static boolean mayBeAddress(String line) {
        int dot = line.lastIndexOf('.');
        return dot > 0 && dot < line.length() - 1 && !line.endsWith("。");
    }
}
