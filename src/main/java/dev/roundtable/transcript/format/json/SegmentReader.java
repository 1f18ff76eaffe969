package dev.roundtable.transcript.format.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;

/** Reads one segment: a voice, times, and what is said, under the keys that recognizers and meeting services use. */
final class SegmentReader {

    static final List<String> TEXTS = List.of("text", "body", "transcript", "Content", "content", "utterance", "sentence",
            "display", "DisplayText", "raw_text", "caption", "speech", "Text", "spoken", "dialogue",
            "FinalSentence", "onebest", "utt", "spokenText", "texto");

    /** The keys of lists of shorter texts of the same voice. */
    static final List<String> PARTS = List.of("sentences", "blocks", "text_blocks", "paragraphs");
    static final List<String> WORDS = List.of("words", "Words", "terms", "elements", "tokens",
            "result", "children");

    /** The key of words that some meeting services give to a whole text. */
    static final String TEXT_OF_WORDS = "words";

    /** Objects inside a segment that have its speaker. */
    private static final List<String> ADDITIONS = List.of("additions", "attributes");

    /** The two voices of a recorder on a computer: who sits there, and all others. */
    private static final List<String> SOURCES = List.of("microphone", "system");

    private static final Pattern INSERTED = Pattern.compile("(?i)embedded|interject|interrupt|zwischenruf");

    static final Map<String, Double> STARTS = units("start", 1.0, "startTime", 1.0, "start_time", 1.0, "start_s", 1.0,
            "startTimeSeconds", 1.0, "startSeconds", 1.0, "start_timestamp", 1.0, "begin", 1.0, "startMs", 1e-3, "start_ms",
            1e-3, "startTimeMs", 1e-3, "start_time_ms", 1e-3, "offsetMilliseconds", 1e-3, "BeginOffsetMillis", 1e-3,
            "tStartMs", 1e-3, "time_ms", 1e-3, "timeMs", 1e-3, "timestamp_ms", 1e-3, "StartMs", 1e-3, "BeginTime", 1e-3,
            "begin_time",
            1e-3, "bg", 1e-3, "offsetInTicks", 1e-7, "Offset", 1e-7, "offset", 1.0, "time", 1.0, "timestamp", 1.0, "ts", 1.0,
            "from", 1.0, "Start", 1.0, "start_at", 1.0, "startDateTime", 1.0, "inicio", 1.0,
            "início", 1.0);
    static final Map<String, Double> ENDS = units("end", 1.0, "endTime", 1.0, "end_time", 1.0, "end_s", 1.0,
            "endTimeSeconds", 1.0, "endSeconds", 1.0, "end_timestamp", 1.0, "endMs", 1e-3, "end_ms", 1e-3, "endTimeMs", 1e-3,
            "end_time_ms", 1e-3, "EndOffsetMillis", 1e-3, "EndMs", 1e-3, "EndTime", 1e-3, "ed", 1e-3, "end_ts", 1.0, "End", 1.0,
            "stop", 1.0, "stop_time", 1.0, "to", 1.0, "endDateTime", 1.0, "fin", 1.0, "fim", 1.0);
    private static final Map<String, Double> LENGTHS = units("durationMilliseconds", 1e-3, "durationMs", 1e-3, "duration_ms",
            1e-3, "dDurationMs", 1e-3, "durationInTicks", 1e-7, "Duration", 1e-7, "duration", 1.0, "dur", 1.0);

    /** The keys of a person. */
    private static final List<String> PERSON = List.of("name", "email", "id", "display_name", "displayName");

    private final List<String> voices;
    private final List<String> texts;
    private final double unit;
    private final boolean timed;
    private final Talk talk;

    /** A reader of segments that must have times where they have the key of one. */
    SegmentReader(List<String> voices, List<String> texts, double unit, Talk talk) {
        this(voices, texts, unit, true, talk);
    }

    /**
     * @param voices the keys of the speaker, best first
     * @param texts the keys of the words, best first
     * @param unit the seconds that a number without a unit in its key counts
     * @param timed whether segments must have times; otherwise what is no time, such as -1, is ignored
     */
    SegmentReader(List<String> voices, List<String> texts, double unit, boolean timed, Talk talk) {
        this.voices = voices;
        this.texts = texts;
        this.unit = unit;
        this.timed = timed;
        this.talk = talk;
    }

    private static Map<String, Double> units(Object... pairs) {
        var units = new LinkedHashMap<String, Double>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return units;
    }

    /**
     * Reads a segment.
     *
     * @return false if it has no words
     */
    boolean read(JsonValue segment) {
        var speaker = voice(segment);
        talk.seeName(speaker, segment);
        var text = text(segment);
        var words = words(segment);
        // the last row of a list may have no words, and a time of another form: the length of the recording
        boolean silent = words.isEmpty() && text != null && text.isString() && said(text).isBlank()
                && hasUnreadableTime(segment);
        var start = silent ? null : start(segment);
        var end = silent ? null : end(segment, start);
        if (!words.isEmpty() && (text == null || speaker == null && haveVoices(words))) {
            talk.addAll(join(words, speaker, start, end));
            return true;
        }
        if (text != null) {
            var first = start == null && !words.isEmpty() ? start(words.get(0)) : start;
            var last = end == null && !words.isEmpty() ? end(words.get(words.size() - 1), first) : end;
            talk.add(new Utterance(segment.line(), speaker, first, last, said(text)));
            segment.fields().forEach((key, part) -> inserted(key, part));
            return true;
        }
        for (var key : PARTS) {
            segment.list(key).forEach(part -> part(part, speaker));
            if (!segment.list(key).isEmpty()) {
                return true;
            }
        }
        // whisper writes null or nothing for silence
        return texts.stream().anyMatch(segment.fields()::containsKey);
    }

    private JsonValue text(JsonValue segment) {
        var text = segment.first(texts);
        var words = text == null ? segment.field(TEXT_OF_WORDS) : null;
        return words != null && words.isString() ? words : text;
    }

    /** The voice of a segment, or else the one that all parts of it name which are no words; null if there is none. */
    private String voice(JsonValue segment) {
        var stated = VoiceNames.speaker(segment, voices);
        if (stated != null) {
            return stated;
        }
        for (var key : ADDITIONS) {
            var additions = segment.field(key);
            if (additions != null && additions.isObject() && VoiceNames.speaker(additions, voices) != null) {
                return VoiceNames.speaker(additions, voices);
            }
        }
        var source = segment.text("source");
        if (source != null && SOURCES.contains(source)) {
            return source;
        }
        var sender = segment.field("from");
        if (sender != null && sender.isObject() && sender.text("name") != null) {
            return sender.text("name");
        }
        var ofParts = segment.fields().keySet().stream().filter(key -> !WORDS.contains(key))
                .flatMap(key -> segment.list(key).stream()).filter(JsonValue::isObject)
                .map(part -> part.first(voices)).filter(voice -> voice != null && voice.isString())
                .map(voice -> voice.scalar("a speaker")).filter(Objects::nonNull).distinct().limit(2).toList();
        return ofParts.size() == 1 ? ofParts.get(0) : null;
    }

    /** Reads what another person says in between, such as a president who asks for silence. */
    private void inserted(String key, JsonValue part) {
        if (part.isObject() && INSERTED.matcher(key).find()) {
            var voice = VoiceNames.speaker(part, voices);
            var text = part.first(texts);
            if (voice != null && text != null) {
                var start = start(part);
                talk.add(new Utterance(part.line(), voice, start, end(part, start), said(text)));
            }
        }
    }

    private void part(JsonValue part, String speaker) {
        var text = part.isString() ? part : part.first(texts);
        if (text != null) {
            var start = start(part);
            talk.add(new Utterance(part.line(), speaker, start, end(part, start), said(text)));
        }
    }

    /** A text, or the lines of a text. */
    private static String said(JsonValue text) {
        return text.isList()
                ? text.items().stream().map(line -> line.scalar("what is said")).filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))
                : text.scalar("what is said");
    }

    private List<JsonValue> words(JsonValue segment) {
        for (var key : WORDS) {
            if (!segment.list(key).isEmpty() && segment.list(key).get(0).isObject()) {
                return segment.list(key);
            }
        }
        return List.of();
    }

    private boolean haveVoices(List<JsonValue> words) {
        return words.stream().anyMatch(word -> VoiceNames.speaker(word, voices) != null);
    }

    /** Joins words; a word without a speaker continues the speaker before, and the segment has the times that words have not. */
    private List<Utterance> join(List<JsonValue> words, String speaker, Double from, Double to) {
        var joined = new Words();
        var last = speaker;
        for (var word : words) {
            var own = VoiceNames.speaker(word, voices);
            last = own == null ? last : own;
            var text = word.first(WordList.TEXTS);
            var start = start(word);
            var said = text == null ? null : text.scalar("a word");
            if (WordList.isPunctuation(said)) {
                joined.punctuation(word.line(), last, said);
            } else {
                joined.word(word.line(), last, start, end(word, start), said);
            }
        }
        return joined.utterances(from, to);
    }

    /** The start of a segment in seconds; null if it has none. */
    Double start(JsonValue segment) {
        var pair = pair(segment);
        if (!pair.isEmpty()) {
            return JsonTime.seconds(pair.get(0), unit);
        }
        return time(segment, STARTS, "from");
    }

    private static boolean hasUnreadableTime(JsonValue segment) {
        return Stream.of(STARTS, ENDS).flatMap(keys -> keys.keySet().stream()).map(segment::field)
                .anyMatch(time -> time != null && time.isString() && !JsonTime.isTime(time.scalar("a time")));
    }

    /** The start and the end in one list; empty without one. FunASR has a list of such lists, one for each word. */
    private static List<JsonValue> pair(JsonValue segment) {
        var pair = segment.list("timestamp");
        return pair.isEmpty() || pair.get(0).isList() ? List.of() : pair;
    }

    /** The end of a segment in seconds; null if it has none. */
    Double end(JsonValue segment, Double start) {
        var pair = pair(segment);
        if (pair.size() > 1) {
            return JsonTime.seconds(pair.get(1), unit);
        }
        if (segment.field("begin_time") != null && segment.field("end_time") != null) {
            return JsonTime.seconds(segment.field("end_time"), 1e-3);
        }
        var end = time(segment, ENDS, "to");
        var length = end != null || start == null ? null : time(segment, LENGTHS, null);
        return length == null ? end : Double.valueOf(start + length);
    }

    private Double time(JsonValue segment, Map<String, Double> units, String inOffsets) {
        if (inOffsets != null && segment.field("offsets") != null) {
            return JsonTime.seconds(segment.field("offsets").field(inOffsets), 1e-3);
        }
        for (var each : units.entrySet()) {
            var value = segment.field(each.getKey());
            if (value != null && !value.isList() && !isPerson(value) && (timed || isTime(value))) {
                return JsonTime.seconds(relative(value), each.getValue() == 1 ? unit : each.getValue());
            }
        }
        return null;
    }

    /** Whether an object is who sent a message, and no time of several fields. */
    private static boolean isPerson(JsonValue value) {
        return value.isObject() && PERSON.stream().anyMatch(key -> value.field(key) != null);
    }

    private static boolean isTime(JsonValue value) {
        return value.scalar() == null || JsonTime.isTime(value.scalar().strip());
    }

    /** Recorders of meetings write {"relative": 1.5, "absolute": "2025-…"}. */
    private static JsonValue relative(JsonValue value) {
        return value.isObject() && value.field("relative") != null ? value.field("relative") : value;
    }
}
