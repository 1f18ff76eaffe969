package dev.roundtable.transcript.format.json;

import java.util.ArrayList;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/**
 * The output of Azure Speech: batch transcription ({@code recognizedPhrases}, times in ticks of 100 ns or ISO 8601 durations) and fast
 * transcription ({@code phrases}, times in milliseconds). Only the first of the {@code nBest} is said.
 */
final class AzureSpeech implements Dialect {

    private static final String BATCH = "recognizedPhrases[]";
    private static final String FAST = "phrases[]";

    @Override
    public String name() {
        return "json/azure-speech";
    }

    @Override
    public String example() {
        return "{\"recognizedPhrases\": [{\"speaker\": 1, \"offsetInTicks\": 5000000, \"durationInTicks\": 15000000, "
                + "\"nBest\": [{\"display\": \"…\"}]}]}";
    }

    @Override
    public String mark() {
        return "\"recognizedPhrases\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.has(BATCH + ".nBest[]") || shape.has(FAST + ".text") && shape.has(FAST + ".offsetMilliseconds");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var path = shape.has(FAST) && !shape.has(BATCH) ? FAST : BATCH;
        var channel = shape.at(path + ".channel");
        boolean many = channel != null && channel.scalars().values().size() > 1;
        var voices = new ArrayList<>(VoiceNames.KEYS);
        if (many) {
            voices.add("channel");
        }
        var times = new SegmentTimes();
        walk.onEach(path, "phrase", (phrase, at) -> {
            var best = phrase.list("nBest");
            var text = best.isEmpty() ? phrase.text("text") : best.get(0).text("display");
            if (text != null) {
                var start = times.start(phrase);
                talk.language(phrase.text("locale"));
                talk.add(new Utterance(phrase.line(), VoiceNames.speaker(phrase, voices), start, times.end(phrase, start),
                        text));
            }
        });
        return many ? talk::sortByTime : () -> {
        };
    }
}
