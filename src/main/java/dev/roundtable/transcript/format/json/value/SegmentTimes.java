package dev.roundtable.transcript.format.json.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the times of a segment or a word, under the keys that recognizers and meeting services use. */
public final class SegmentTimes {

    /** The keys of starts, best first, and the seconds that a number under them counts; 1 where the file does not tell. */
    public static final Map<String, Double> STARTS = units("start", 1.0, "startTime", 1.0, "start_time", 1.0, "start_s", 1.0,
            "startTimeSeconds", 1.0, "startSeconds", 1.0, "start_timestamp", 1.0, "begin", 1.0, "startMs", 1e-3, "start_ms",
            1e-3, "startTimeMs", 1e-3, "start_time_ms", 1e-3, "offsetMilliseconds", 1e-3, "BeginOffsetMillis", 1e-3,
            "tStartMs", 1e-3, "time_ms", 1e-3, "timeMs", 1e-3, "timestamp_ms", 1e-3, "StartMs", 1e-3, "BeginTime", 1e-3,
            "begin_time",
            1e-3, "bg", 1e-3, "offsetInTicks", 1e-7, "Offset", 1e-7, "offset", 1.0, "time", 1.0, "timestamp", 1.0, "ts", 1.0,
            "from", 1.0, "Start", 1.0, "start_at", 1.0, "startDateTime", 1.0, "inicio", 1.0,
            "início", 1.0);
    /** The same of ends. */
    public static final Map<String, Double> ENDS = units("end", 1.0, "endTime", 1.0, "end_time", 1.0, "end_s", 1.0,
            "endTimeSeconds", 1.0, "endSeconds", 1.0, "end_timestamp", 1.0, "endMs", 1e-3, "end_ms", 1e-3, "endTimeMs", 1e-3,
            "end_time_ms", 1e-3, "EndOffsetMillis", 1e-3, "EndMs", 1e-3, "EndTime", 1e-3, "ed", 1e-3, "end_ts", 1.0, "End", 1.0,
            "stop", 1.0, "stop_time", 1.0, "to", 1.0, "endDateTime", 1.0, "fin", 1.0, "fim", 1.0);
    private static final Map<String, Double> LENGTHS = units("durationMilliseconds", 1e-3, "durationMs", 1e-3, "duration_ms",
            1e-3, "dDurationMs", 1e-3, "durationInTicks", 1e-7, "Duration", 1e-7, "duration", 1.0, "dur", 1.0);

    /** The keys of a person. */
    private static final List<String> PERSON = List.of("name", "email", "id", "display_name", "displayName");

    private final double unit;
    private final boolean timed;

    /** Of segments that must have times where they have the key of one, in seconds where a key has no unit. */
    public SegmentTimes() {
        this(1, true);
    }

    /**
     * @param unit the seconds that a number without a unit in its key counts
     * @param timed whether segments must have times; otherwise what is no time, such as -1, is ignored
     */
    public SegmentTimes(double unit, boolean timed) {
        this.unit = unit;
        this.timed = timed;
    }

    private static Map<String, Double> units(Object... pairs) {
        var units = new LinkedHashMap<String, Double>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return Collections.unmodifiableMap(units);
    }

    /** The start of a segment in seconds; null if it has none. */
    public Double start(JsonValue segment) {
        var pair = pair(segment);
        if (!pair.isEmpty()) {
            return JsonTime.seconds(pair.get(0), unit);
        }
        return time(segment, STARTS, "from");
    }

    /** Whether a segment has the key of a time, and a text under it that is no time. */
    public static boolean hasUnreadable(JsonValue segment) {
        return Stream.of(STARTS, ENDS).flatMap(keys -> keys.keySet().stream()).map(segment::field)
                .anyMatch(time -> time != null && time.isString() && !JsonTime.isTime(time.scalar("a time")));
    }

    /** The start and the end in one list; empty without one. FunASR has a list of such lists, one for each word. */
    private static List<JsonValue> pair(JsonValue segment) {
        var pair = segment.list("timestamp");
        return pair.isEmpty() || pair.get(0).isList() ? List.of() : pair;
    }

    /** The end of a segment in seconds; null if it has none. */
    public Double end(JsonValue segment, Double start) {
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
