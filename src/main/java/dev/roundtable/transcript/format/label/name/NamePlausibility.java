package dev.roundtable.transcript.format.label.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.TitledName;
import dev.roundtable.transcript.script.LabelWords;

/** Decides from the letters of a label how plausible it is as a name or role. The constants are in ascending order. */
public enum NamePlausibility {

    /** No name: a sentence, a heading of a list, a field of a header. */
    NONE,
    /** A word that begins sentences and is also a name, as the file writes names: Will, May, IS. */
    WORD,
    /** Possibly a name, if it recurs. */
    POSSIBLE,
    /** One word with a capital letter: a first name, or the first word of anything. */
    CAPITALS,
    /** Written like a full name. */
    PROPER;

    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_OF_A_SENTENCE = 3;
    /** A name with titles, particles and two surnames may be this long, if its words have capitals. */
    private static final int MOST_WORDS_IN_CAPITALS = 8;
    private static final int MOST_WORDS_OF_AN_AFFILIATION = 8;

    private static final String SENTENCE = "<>!?,;\"“”「」『』《》…。、~=+@$%^{}\\";

    /** Fields of a header and words that introduce something else than speech. */
    private static final Set<String> FIELDS = Set.of("note", "notes", "ps", "p.s.", "nb", "n.b.", "warning", "caution",
            "important",
            "tip", "hint", "example", "examples", "e.g.", "i.e.", "source", "sources", "credit", "credits", "link", "links",
            "url",
            "website", "web", "email", "e-mail", "date", "time", "title", "subtitle", "place", "venue", "location", "event",
            "topic",
            "topics", "subject", "theme", "summary", "abstract", "keywords", "tags", "duration", "length", "author", "authors",
            "editor's note", "translator's note", "transcript", "transcription", "recorded", "recording", "published",
            "updated",
            "language", "video", "video id", "audio", "photo", "image", "figure", "table", "chapter", "section", "part", "step",
            "references", "reference", "see also", "participants", "attendees", "speakers", "guests", "license", "copyright",
            "update", "correction", "answer key", "http", "https", "ftp", "mailto", "file", "from", "to", "cc", "bcc", "re",
            "sent",
            "first", "second", "third", "finally", "question 1", "question 2", "question 3", "todo", "remember", "result",
            "results",
            "註", "注", "附註", "附注", "備註", "备注", "註解", "按", "編按", "编按", "編註", "编注", "譯註", "译注", "時間", "时间", "日期", "地點", "地点", "主題",
            "主题", "題目", "题目", "標題", "标题", "議題", "议题", "來源", "来源", "連結", "链接", "網址", "网址", "錄音", "录音", "錄影", "录像", "摘要", "大綱",
            "大纲",
            "說明", "说明", "結論", "结论", "案由", "決議", "决议", "提要", "關鍵字", "关键词", "作者", "出席", "列席", "出席人員", "與會者名單", "例如", "比如", "譬如",
            "舉例",
            "比方", "好比", "像是", "包括", "包含", "問題", "问题", "另外", "此外", "首先", "其次", "再來", "最後", "最后", "第一", "第二", "第三", "第四", "第五",
            "其一", "其二", "其三",
            "重點", "重点", "補充", "补充", "總結", "总结", "簡報", "文字", "圖", "图", "表", "附件", "參考", "参考", "資料", "资料", "原文", "翻譯", "翻译",
            "如下", "字幕", "字幕组", "字幕組", "字幕制作", "字幕製作", "字幕翻译", "字幕翻譯", "字幕翻訳", "翻訳", "译者", "譯者", "听译", "聽譯", "校对", "校對", "时间轴",
            "時間軸",
            "压制", "壓制", "片源", "자막", "번역");

    /** Words of English sentences that are in no name. */
    private static final Set<String> SENTENCE_WORDS = Set.of("is", "are", "was", "were", "be", "been", "am", "have", "has",
            "had",
            "do", "does", "did", "will", "would", "can", "could", "should", "may", "might", "must", "that", "this", "these",
            "those",
            "which", "what", "how", "why", "when", "where", "who", "because", "if", "so", "but", "or", "i", "you", "he", "she",
            "we",
            "they", "it", "me", "my", "your", "our", "his", "their", "its", "not", "no", "yes", "said", "says", "say", "like",
            "there", "here", "then", "than", "as", "about", "just", "very", "also", "well", "okay", "ok", "a", "an", "i'm",
            "it's",
            "that's", "first", "second", "third", "one", "two", "three", "thing", "things", "point", "example", "means",
            "quote");

    /** Words of sentences that are also names, if every word has a capital letter: Will Smith, Edward Said, Kaiming He. */
    private static final Set<String> NAMES_TOO = Set.of("will", "may", "he", "she", "you", "so", "do", "an", "my", "no", "just",
            "like", "me", "said", "can", "or", "how");

    /** Words that begin a sentence, and no name of several words. */
    private static final Set<String> OPENERS = Set.of("in", "on", "at", "for", "from", "with", "by", "to", "after", "before",
            "since",
            "during", "last", "next", "every", "some", "all", "now", "today", "again");

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ", "our ", "my ", "his ", "her ", "their ");

    /** Words with a small letter in names. */
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "du", "des", "del", "della", "di", "la", "le",
            "van",
            "von", "der", "den", "ter", "ten", "zu", "zur", "bin", "ibn", "al", "el", "y", "e", "i", "of", "the", "and", "for",
            "af");

    /** An e-mail address or a telephone number. */
    private static final Pattern ADDRESS = Pattern
            .compile("\\+\\d[\\d ()*/-]{6,20}+|[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}+");

    /** Whether a label is a field of a header, such as Date; false for null. */
    public static boolean isField(String label) {
        return label != null && FIELDS.contains(withoutSign(Labels.name(label).toLowerCase(Locale.ROOT)));
    }

    /** The word before a dash, without the sign of an emoji before it: "🔊 Transcript – Call" is a field like "Transcript". */
    private static String withoutSign(String name) {
        int dash = Math.max(name.indexOf(" – "), Math.max(name.indexOf(" — "), name.indexOf(" - ")));
        int start = 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.codePointAt(start))) {
            start += Character.charCount(name.codePointAt(start));
        }
        return name.substring(dash < start ? start : Math.min(start, dash), dash < start ? name.length() : dash);
    }

    /** How plausible a label is as a name or role, with or without an affiliation. */
    public static NamePlausibility of(String label) {
        var parts = Labels.parts(label);
        var plausibility = ofName(parts.name());
        // "Ann Lee, Rivers: …" may be a name and an affiliation, or a sentence
        return parts.comma() && plausibility == PROPER ? POSSIBLE : plausibility;
    }

    /** Whether a label begins with an article or possessive, like a thing or a part in the talk: "The result", "The chair". */
    public static boolean isThing(String label) {
        var lower = label.toLowerCase(Locale.ROOT);
        return ARTICLES.stream().anyMatch(lower::startsWith);
    }

    /** Whether words after a name and a comma look like an affiliation or a position. */
    static boolean isAffiliation(String words) {
        var lower = List.of(words.toLowerCase(Locale.ROOT).split("[ ,]+"));
        if (words.isEmpty() || lower.size() > MOST_WORDS_OF_AN_AFFILIATION || contains(words.replace(",", ""), SENTENCE)) {
            return false;
        }
        if (HanName.containsHan(words)) {
            return HanName.isAffiliation(words);
        }
        boolean sentence = lower.stream().anyMatch(word -> SENTENCE_WORDS.contains(word) && word.length() > 1);
        return Character.isUpperCase(words.codePointAt(0)) && !sentence;
    }

    /** Whether a name looks like the full name of a person. */
    public static boolean isFullName(String name) {
        return ofName(name) == PROPER && !PARTICLES.contains(name.toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    private static NamePlausibility ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if ((name.indexOf('@') > 0 || name.startsWith("+")) && ADDRESS.matcher(name).matches()) {
            return CAPITALS;
        }
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST || FIELDS.contains(withoutSign(lower))
                || endsSentence(name)
                || name.contains(" /") || HeaderField.isNeverSpoken(name)
                || LabelExclusions.contains(name)) {
            return NONE;
        }
        if (!HanName.containsHan(name)) {
            return ofWords(name.split(" "), lower.split(" "));
        }
        // 遠端與會者 and 賴瑩瑩處長 are longer than names: a part in the talk, and a name with a title.
        boolean called = name.length() > 1 && LabelWords.isPart(name) || TitledName.isFullNameWithTitle(name);
        return called ? PROPER : HanName.plausibility(name);
    }

    /** Whether a name contains any of some characters. */
    static boolean contains(String name, String any) {
        return name.codePoints().anyMatch(c -> any.indexOf(c) >= 0);
    }

    private static NamePlausibility ofWords(String[] words, String[] lower) {
        boolean capitals = Arrays.stream(words)
                .allMatch(word -> PARTICLES.contains(word) || !Character.isLowerCase(word.charAt(0)) || isElided(word));
        boolean several = words.length > 1;
        boolean isLong = words.length > MOST_WORDS;
        if (isLong && !(capitals && words.length <= MOST_WORDS_IN_CAPITALS) || OPENERS.contains(lower[0]) && several) {
            return NONE;
        }
        // "Student A" and "Speaker One" count people
        boolean sentence = Arrays.stream(lower).anyMatch(SENTENCE_WORDS::contains)
                && !LabelWords.isPart(String.join(" ", lower));
        if (several && sentence) {
            return !isLong && capitals && isOfNames(words, lower) ? POSSIBLE : NONE;
        }
        if (sentence && words[0].length() > 1) {
            return isWordAndName(words[0], lower[0]) ? WORD : NONE;
        }
        return !capitals || isLong ? POSSIBLE : several ? PROPER : CAPITALS;
    }

    /** Whether a word is a particle and a name, such as d'Arc and al-Rashid. */
    public static boolean isElided(String word) {
        int mark = word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0
                ? 1
                : word.length() > 3 && word.charAt(2) == '-' ? 2 : 0;
        return mark > 0 && Character.isUpperCase(word.charAt(mark + 1)) && "ldae".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isWordAndName(String word, String lower) {
        return NAMES_TOO.contains(lower) && Character.isUpperCase(word.charAt(0)) || isInitials(word);
    }

    /** Whether a name has three capital letters or more, and no small ones. */
    public static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().filter(Character::isUpperCase).limit(3).count() == 3;
    }

    /** Whether a word is two or three capital letters. */
    public static boolean isInitials(String word) {
        return word.length() > 1 && word.length() < 4 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isOfNames(String[] words, String[] lower) {
        return words.length <= MOST_WORDS_OF_A_SENTENCE
                && Arrays.stream(lower).allMatch(word -> NAMES_TOO.contains(word) || !SENTENCE_WORDS.contains(word));
    }

    /** Whether a name contains the punctuation of a sentence, or half a pair of brackets. A full stop may abbreviate a word. */
    private static boolean endsSentence(String name) {
        int last = name.codePointBefore(name.length());
        boolean torn = name.indexOf('(') >= 0 != name.indexOf(')') >= 0;
        return torn || contains(name, SENTENCE) || last == '.' && name.indexOf(' ') >= 0
                && !Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }
}
