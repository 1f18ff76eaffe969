package dev.roundtable.transcript.format.json;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/** Tells a calendar from a talk: where items begin and end on a day, those of a calendar last for minutes with few words. */
final class Appointments {

    /** In seconds: what is said in less may be slow. */
    private static final double SHORT = 60;
    /** In characters per second: nobody speaks so slowly for more than a minute. */
    private static final double SLOWEST = 1;
    /** One of so many items may be an appointment, such as a long piece of music. */
    private static final int RARE = 4;
    private static final int TO_THE_SECOND = 19;

    private final List<String> texts;
    private JsonValue first;
    private int all;
    private int slow;

    /** @param texts the keys of the words, best first */
    Appointments(List<String> texts) {
        this.texts = texts;
    }

    /** Counts an item that begins and ends on a day at a time. */
    void see(JsonValue item) {
        var start = moment(item, SegmentTimes.STARTS);
        var end = moment(item, SegmentTimes.ENDS);
        var text = item.first(texts);
        if (start == null || end == null || text == null || text.scalar() == null || text.scalar().startsWith("[")) {
            return;
        }
        first = first == null ? item : first;
        all++;
        double seconds = Duration.between(start, end).toMillis() / 1000.0;
        slow += seconds > SHORT && text.scalar().length() < SLOWEST * seconds ? 1 : 0;
    }

    /** @throws dev.roundtable.transcript.file.TranscriptException if the items are appointments */
    void refuse() {
        if (slow * RARE > all && (all >= RARE || 2 * slow >= all)) {
            throw first.source().broken(first.line(),
                    "This is a list of appointments: its items last for minutes, with too few words to be speech.");
        }
    }

    private static LocalDateTime moment(JsonValue item, Map<String, Double> keys) {
        for (var key : keys.keySet()) {
            var value = item.field(key);
            if (value != null && value.isString() && JsonTime.isMoment(value.scalar())
                    && value.scalar().length() >= TO_THE_SECOND) {
                try {
                    return LocalDateTime.parse(value.scalar().substring(0, TO_THE_SECOND).replace(' ', 'T'));
                } catch (DateTimeParseException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
