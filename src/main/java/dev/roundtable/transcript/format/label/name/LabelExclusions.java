package dev.roundtable.transcript.format.label.name;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;

/** Recognizes words in the place of a label that name nobody: a pause, a sum, an item of a list. */
public final class LabelExclusions {

    /** "1.業務總收入", "(2) Revenue", "三、支出". */
    private static final Pattern ITEM = Pattern.compile("\\(?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、)]|\\.(?!\\d))\\s*\\S.*");

    /** "第二章", "第3節", "제1장". */
    private static final Pattern CHAPTER = Pattern
            .compile("(?:第 ?(?:\\d{1,3}|[一二三四五六七八九十百]{1,4}) ?[章节節部回集期条條款项項点點页頁步]|제 ?\\d{1,3} ?[장절부회])");

    /** A number of three digits, or with a unit: "12,345", "3.5 %", "約 1,200 萬元", "€ 20". */
    private static final Pattern FIGURES = Pattern
            .compile(
                    "\\D{0,4}(?:\\d[\\d,. ]*\\d\\d|[$€£¥]\\s?\\d[\\d,.]*|\\d[\\d,.]*\\s?(?:[%$€£¥]|\\p{IsHan}))[^.!?。！？]{0,8}\\.?");

    private static final Pattern LINK = Pattern.compile("(?:\\[.*]\\(|<)?(?:https?://|www\\.)\\S+");

    private static final Pattern NAME_SEPARATOR = Pattern.compile("[,;，；、]|\\s(?:and|und|&)\\s");

    private static final int LONGEST_SOUND = 60;
    private static final Pattern SILENCE = Pattern.compile("(?:blank audio|no audio|no speech|silence|static"
            + "|(?:[a-z]{3,12} )?music(?: playing| plays| fades)?|musik|musique|música|音乐|音楽|음악"
            + "|(?:speaks?|speaking|talking|singing|sings?)(?: in)?(?: an?)? [a-z]{3,12}(?: language)?|foreign language|non-english speech)");

    private static final int LONGEST_VALUE = 200;

    /** Words of headings above a transcript: "Texto transcrito", "Intervenciones por hablante". */
    private static final List<String> STEMS = List.of("transcri", "transkri", "trascri", "逐字稿", "文字起こし", "녹취록");
    private static final Pattern BY_SPEAKER = Pattern
            .compile(".+ (?:by|per|pro|nach|par|por|door|по) (?:speakers?|sprechern?|sprecherin"
                    + "|locuteurs?|hablantes?|oradores?|orador|falantes?|parlanti|parlante|spreker|спикерам|участникам)|.*(?:按|依)(?:发言人|说话人|讲者).*");

    /** A note in Portuguese and Swedish. In capitals, it may be somebody's initials. */
    private static final String NOTE = "obs";

    private static final Set<String> WHOLE = words("WHOLE");
    private static final Set<String> ENDS = words("END");
    private static final Set<String> SOUNDS = words("SOUND");

    private LabelExclusions() {
    }

    /** Whether a label can be nobody's name. */
    public static boolean contains(String label) {
        var folded = HanText.fold(Normalizer.normalize(label, Normalizer.Form.NFKC)).strip();
        return STEMS.stream().anyMatch(folded::contains) || BY_SPEAKER.matcher(folded).matches() || folded.startsWith("by ")
                || folded.endsWith("examination") || WHOLE.contains(folded) || SOUNDS.contains(folded)
                || WHOLE.contains(withoutNumber(folded)) || ITEM.matcher(folded).matches()
                || CHAPTER.matcher(folded).matches() || folded.equals(NOTE) && !label.equals(label.toUpperCase(Locale.ROOT))
                || ENDS.stream().anyMatch(end -> folded.length() > end.length() && folded.endsWith(end));
    }

    /** Whether words are only a pause or a sound: "Break", "Jingle". */
    public static boolean isSound(String words) {
        if (words.length() > LONGEST_SOUND) {
            return false;
        }
        return SOUNDS.contains(folded(words)) || isSilence(words);
    }

    /** Whether words say that nothing was heard, or nothing that was written down: "BLANK_AUDIO", "music", "speaking Welsh". */
    public static boolean isSilence(String words) {
        return SILENCE.matcher(folded(words)).matches();
    }

    private static String folded(String words) {
        return HanText.fold(words.strip()).replace('_', ' ');
    }

    private static String withoutNumber(String label) {
        int end = label.length();
        while (end > 0 && (Character.isDigit(label.charAt(end - 1)) || label.charAt(end - 1) == ' ')) {
            end--;
        }
        return label.substring(0, end);
    }

    /**
     * Whether words are only the value of a field: a number, an amount or a link.
     *
     * @param behindPart whether they follow a part in the talk, so that names are values, too: "Presenter: Anna Weber, Tom Reed"
     */
    public static boolean isValue(String words, boolean behindPart) {
        if (words.length() > LONGEST_VALUE) {
            return false;
        }
        var value = words.strip();
        return FIGURES.matcher(value).matches() || LINK.matcher(value).matches()
                || behindPart && areFullNames(value);
    }

    private static boolean areFullNames(String value) {
        return NAME_SEPARATOR.splitAsStream(value).map(String::strip)
                .allMatch(name -> name.indexOf(' ') > 0 && Character.isUpperCase(name.codePointAt(0))
                        && NamePlausibility.isFullName(Labels.name(name)));
    }

    private static Set<String> words(String kind) {
        var words = new HashSet<String>();
        for (var line : HanText.lines("no-labels.txt")) {
            var parts = List.of(line.split(" "));
            if (parts.get(0).equals(kind)) {
                parts.subList(1, parts.size()).forEach(word -> words.add(HanText.fold(word.replace('_', ' '))));
            }
        }
        return words;
    }
}
