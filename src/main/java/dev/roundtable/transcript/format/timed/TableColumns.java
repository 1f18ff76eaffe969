package dev.roundtable.transcript.format.timed;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of a table of speech, by the names in its header.
 *
 * @param start -1 if the table has none; likewise the others
 * @param milliseconds whether the header says that times are in milliseconds
 */
record TableColumns(int start, int end, int speaker, int text, boolean milliseconds) {

    private static final Set<String> STARTS = Set.of("start", "begin", "from", "time", "timestamp", "timecode", "start time",
            "begin time", "start timestamp", "start s", "start sec", "start seconds", "start ms", "starttime", "in", "von",
            "beginn", "zeit", "début", "inicio", "开始", "开始时间", "时间", "開始", "時間");
    private static final Set<String> ENDS = Set.of("end", "to", "stop", "end time", "endtime", "end s", "end sec",
            "end seconds", "end ms", "end timestamp", "out", "bis", "ende", "fin", "结束", "结束时间", "終了");
    private static final Set<String> SPEAKERS = Set.of("speaker", "speaker name", "speaker id", "speaker label", "name",
            "voice",
            "who", "person", "participant", "sprecher", "sprecherin", "locuteur", "hablante", "orador", "发言人", "说话人", "話者",
            "发言者", "講者", "author");
    private static final Set<String> TEXTS = Set.of("text", "transcript", "transcription", "words", "sentence", "utterance",
            "content", "speech", "caption", "subtitle", "message", "dialogue", "said", "statement", "wortlaut", "texte",
            "texto",
            "内容", "文本", "发言", "发言内容", "テキスト", "発言");

    /** The columns of a header; null if it is none of a table of speech. */
    static TableColumns of(List<String> header) {
        int start = -1;
        int end = -1;
        int speaker = -1;
        int text = -1;
        boolean milliseconds = false;
        for (int i = header.size() - 1; i >= 0; i--) {
            var name = even(header.get(i));
            start = STARTS.contains(name) ? i : start;
            end = ENDS.contains(name) ? i : end;
            speaker = SPEAKERS.contains(name) ? i : speaker;
            text = TEXTS.contains(name) ? i : text;
            milliseconds |= i == start && name.endsWith(" ms");
        }
        // texts by authors without times are reviews or comments
        boolean speaks = speaker >= 0 && !even(header.get(speaker)).equals("author");
        boolean speech = text >= 0 && (start >= 0 || speaks) && header.size() > 1;
        return speech ? new TableColumns(start, end, speaker, text, milliseconds) : null;
    }

    private static String even(String name) {
        return name.replaceAll("[\\s_*()\\[\\]\"-]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
