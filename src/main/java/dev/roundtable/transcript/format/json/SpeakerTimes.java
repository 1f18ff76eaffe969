package dev.roundtable.transcript.format.json;

import java.util.TreeMap;

import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/** Who speaks from which time on, from a list that stands beside a list of words. */
final class SpeakerTimes {

    /** In seconds. */
    private static final double EARLY = 1;

    private final TreeMap<Double, String> speakers = new TreeMap<>();

    /**
     * Reads a list whose objects have the time at which somebody begins to speak, in seconds.
     *
     * @param list the path of the list
     * @param speaker the key of the speaker
     * @param time the key of the time
     */
    void read(JsonWalk walk, String list, String speaker, String time) {
        walk.onEach(list, "speaker", (one, at) -> see(one, speaker, time));
    }

    private void see(JsonValue one, String speaker, String time) {
        var from = JsonTime.seconds(one.field(time), 1);
        if (from != null && one.text(speaker) != null) {
            speakers.put(from, one.text(speaker));
        }
    }

    /** Who speaks at a time in seconds; null if that is not known. */
    String at(double time) {
        var since = speakers.floorEntry(time);
        // The first words may begin a little before their speaker.
        var speaker = since == null && !speakers.isEmpty() && speakers.firstKey() - time <= EARLY
                ? speakers.firstEntry()
                : since;
        return speaker == null ? null : speaker.getValue();
    }
}
