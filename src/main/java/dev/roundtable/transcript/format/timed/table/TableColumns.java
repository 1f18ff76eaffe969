package dev.roundtable.transcript.format.timed.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table of speech, by the names in its header.
 *
 * @param start -1 if the table has none; likewise the others
 * @param name the names of people beside voices that the speakers' column only counts
 * @param milliseconds whether the header says that times are in milliseconds
 * @param certain whether the header names words and speakers or times in the usual words, so that it needs no other evidence
 * @param last whether the words stand in the last column
 * @param dated whether times may have a day, because speakers or ends stand beside them as in a talk; otherwise the table is a log
 */
record TableColumns(int start, int end, int speaker, int name, int text, boolean milliseconds, boolean certain, boolean last,
        boolean dated) {

    private static final Set<String> STARTS = Set.of("start", "begin", "from", "time", "timestamp", "timecode", "start time",
            "begin time", "start timestamp", "start s", "start sec", "start seconds", "start ms", "starttime", "sttime", "in",
            "von",
            "beginn", "zeit", "début", "inicio", "开始", "开始时间", "时间", "開始", "時間",
            "開始時間", "開始時刻", "発言時間", "発言時刻", "時刻", "시작", "시작 시간", "시간", "startzeit", "heure de début", "temps de début",
            "tiempo inicio", "tiempo de inicio", "hora inicio", "hora de inicio", "início", "tempo inicial", "tempo de início",
            "inizio", "tempo inizio", "начало", "время начала", "waktu mulai", "mulai", "başlangıç", "başlangıç zamanı",
            "początek",
            "bắt đầu", "thời gian bắt đầu", "เริ่ม", "เวลาเริ่ม", "เวลาเริ่มต้น", "البداية", "وقت البداية");
    private static final Set<String> ENDS = Set.of("end", "to", "stop", "end time", "endtime", "entime", "end s", "end sec",
            "end seconds", "end ms", "end timestamp", "out", "bis", "ende", "fin", "结束", "结束时间", "終了", "終了時間", "終了時刻", "종료",
            "종료 시간", "endzeit", "heure de fin", "temps de fin", "tiempo fin", "tiempo de fin", "hora fin", "hora de fin", "fim",
            "tempo final", "tempo de fim", "fine", "tempo fine", "конец", "окончание", "время окончания", "waktu akhir",
            "waktu selesai", "akhir", "selesai", "bitiş", "bitiş zamanı", "koniec", "kết thúc", "thời gian kết thúc", "สิ้นสุด",
            "เวลาสิ้นสุด", "จบ", "النهاية", "وقت النهاية");
    private static final Set<String> SPEAKERS = Set.of("speaker", "spkr", "spk", "speaker name", "speaker id", "speaker label",
            "name",
            "voice",
            "who", "person", "participant", "sprecher", "sprecherin", "locuteur", "hablante", "orador", "发言人", "说话人", "話者",
            "发言者", "講者", "発言者", "话者", "화자", "발언자", "참석자", "author", "intervenant", "falante",
            "parlante", "relatore", "спикер", "говорящий", "pembicara", "konuşmacı", "mówca", "người nói", "ผู้พูด", "المتحدث");
    /** Columns of people beside a column of voices. */
    private static final Set<String> NAMES = Set.of("name", "speaker name", "full name", "display name", "user name",
            "username",
            "person", "participant", "nom", "nombre", "nome", "имя", "姓名", "名字", "名前", "氏名", "이름", "성명", "الاسم");
    private static final Set<String> TEXTS = Set.of("text", "transcript", "transcription", "words", "sentence", "utterance",
            "content", "speech", "raw script", "transcript text", "caption", "subtitle", "message", "dialogue",
            "said", "statement", "wortlaut", "texte", "dialog", "diálogo", "réplique", "台词", "台詞", "セリフ", "대사",
            "texto",
            "内容", "文本", "发言", "发言内容", "テキスト", "発言", "発言内容", "文字起こし", "내용", "발언", "텍스트", "transkript", "transkription",
            "transcripción", "transcrição", "testo", "trascrizione", "текст", "расшифровка", "реплика", "teks", "transkripsi",
            "transkrip", "metin", "tekst", "văn bản", "nội dung", "ข้อความ", "คำพูด", "النص");

    /** Names of a column with one word in each row; lists of words have such a column, too, but no times. */
    private static final Set<String> WORDS = Set.of("word", "token", "wort", "mot", "palabra", "palavra", "parola", "слово",
            "词", "詞",
            "単語", "단어");
    /** Columns of speakers that other tables have, too. */
    private static final Set<String> PEOPLE = Set.of("name", "who", "person", "participant");
    private static final Set<String> OTHERS = Set.of("amount", "price", "rating", "score", "stars", "likes", "votes", "email",
            "e mail", "phone", "telephone", "address", "city", "country", "age", "gender", "category", "status", "balance",
            "quantity", "qty", "currency", "sentiment", "label", "betrag", "preis", "prix", "importe", "precio", "价格", "金额",
            "评分", "電話", "电话", "金額");
    /** Columns of people that logs have, too. */
    private static final Set<String> USERS = Set.of("name", "who", "person");
    /** What somebody says where the table has times; otherwise the scripts of programs. */
    private static final String SCRIPT = "script";
    /** Columns of texts that logs have, too. */
    private static final Set<String> ENTRIES = Set.of("content", "message", "text", "texte", "texto", "statement");
    /** Columns of a log of a program. */
    private static final Set<String> LOGS = Set.of("level", "log level", "loglevel", "severity", "logger");
    /** Columns of a log that a talk may have, too. */
    private static final Set<String> OCCASIONS = Set.of("event", "event type", "priority");
    /** The unit of times at the end of a name, but for milliseconds, which count. */
    private static final Pattern UNIT = Pattern.compile(
            "(?iU)(.+) (?:s|sec|secs|seconds|sek|sekunden|secondes|segundos|secondi|секунды|сек|detik|saniye|giây|วินาที|秒|ثانية)");
    private static final Pattern MARKS = Pattern.compile("[\\s_*()\\[\\]\"-]+");

    /** The columns of a header; null if it is none of a table of speech. */
    static TableColumns of(List<String> header) {
        var names = header.stream().map(TableColumns::even).toList();
        int start = first(names, STARTS::contains,
                name -> name.startsWith("start time") || STARTS.contains(withoutUnit(name)));
        int end = first(names, ENDS::contains, name -> name.startsWith("end time") || ENDS.contains(withoutUnit(name)));
        int usual = first(names, SPEAKERS::contains, name -> false);
        int longer = first(names, TEXTS::contains, name -> name.indexOf(' ') > 0 && TEXTS.contains(lastWord(name)));
        int said = longer >= 0 || start < 0 ? longer : names.indexOf(SCRIPT);
        int words = said >= 0 || start < 0 ? said : first(names, WORDS::contains, name -> false);
        var script = ScriptColumns.of(names, usual, words, start >= 0);
        int speaker = script.speaker();
        int text = script.text();
        // texts by authors without times are reviews or comments, and those with prices or ratings are other records
        boolean speaks = speaker >= 0 && !names.get(speaker).equals("author")
                && (!PEOPLE.contains(names.get(speaker)) || names.stream().noneMatch(OTHERS::contains));
        boolean speech = text >= 0 && (start >= 0 || speaks) && header.size() > 1;
        return speech
                ? new TableColumns(start, end, speaker, beside(names, speaker), text,
                        start >= 0 && names.get(start).endsWith(" ms"),
                        start >= 0 && (end >= 0 || speaks), text == header.size() - 1,
                        isTalk(names, end, speaker < 0 ? "" : names.get(speaker), names.get(text)))
                : null;
    }

    /** Whether a cell is the usual name of a column of speakers. */
    static boolean isOfSpeakers(String cell) {
        return SPEAKERS.contains(even(cell));
    }

    /** Whether a log may have a column of texts with that name. */
    static boolean isEntry(String name) {
        return ENTRIES.contains(name);
    }

    /** The column with the names of people beside that of speakers; -1 if there is none. */
    private static int beside(List<String> names, int speaker) {
        return IntStream.range(0, names.size()).filter(i -> i != speaker && NAMES.contains(names.get(i))).findFirst()
                .orElse(-1);
    }

    /** Whether a table whose times have a day is a talk and no log: it has ends or speakers, and no column of a log. */
    private static boolean isTalk(List<String> names, int end, String speaker, String text) {
        boolean spoken = end >= 0 || !speaker.isEmpty() && !ScriptColumns.isSaying(text)
                && !((USERS.contains(speaker) || ScriptColumns.isPart(speaker)) && isEntry(text));
        boolean named = !speaker.isEmpty() && !PEOPLE.contains(speaker);
        return spoken && names.stream().noneMatch(LOGS::contains) && (named || names.stream().noneMatch(OCCASIONS::contains));
    }

    /** The first column with a usual name; otherwise the first one with a similar name; -1 if there is none. */
    private static int first(List<String> names, Predicate<String> usual, Predicate<String> similar) {
        var found = IntStream.range(0, names.size()).filter(i -> usual.test(names.get(i))).findFirst();
        return found.isPresent()
                ? found.getAsInt()
                : IntStream.range(0, names.size()).filter(i -> similar.test(names.get(i))).findFirst().orElse(-1);
    }

    private static String withoutUnit(String name) {
        var match = UNIT.matcher(name);
        return match.matches() ? match.group(1) : name;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String even(String name) {
        return MARKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
