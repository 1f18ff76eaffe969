package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The output of AWS Transcribe (developer guide, "Data input and output"): words in {@code results.items}, where punctuation has no
 * time, and the speaker of each word by its times in {@code results.speaker_labels} or, since 2023, beside the word.
 */
final class AwsTranscribe implements Dialect {

    private static final String ITEMS = "results.items[]";
    private static final String CHANNELS = "results.channel_labels.channels[].items[]";

    @Override
    public String name() {
        return "json/aws-transcribe";
    }

    @Override
    public String example() {
        return "{\"results\": {\"items\": [{\"type\": \"pronunciation\", \"start_time\": \"0.5\", \"end_time\": \"0.9\", "
                + "\"alternatives\": [{\"content\": \"…\"}]}]}}";
    }

    @Override
    public String mark() {
        return "\"results\" with \"items\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.has(ITEMS + ".alternatives[].content") || shape.has(CHANNELS + ".alternatives[].content");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        boolean channels = shape.has(CHANNELS) && !shape.has("results.speaker_labels.segments[]");
        var speakers = new HashMap<String, String>();
        walk.on("results.speaker_labels.segments[]", (segment, at) -> speakers(segment, speakers));
        var items = new ArrayList<Item>();
        walk.onEach(channels ? CHANNELS : ITEMS, "item",
                (item, at) -> items.add(Item.of(item, channels ? "Channel " + (at[0] + 1) : null)));
        return () -> {
            if (channels) {
                items.stream().collect(Collectors.groupingBy(Item::speaker, LinkedHashMap::new, Collectors.toList())).values()
                        .forEach(channel -> talk.addAll(words(channel, speakers).utterances()));
                talk.sortByTime();
            } else {
                talk.addAll(words(items, speakers).utterances());
            }
        };
    }

    private static Words words(List<Item> items, Map<String, String> speakers) {
        var words = new Words();
        for (var item : items) {
            var speaker = item.speaker != null ? item.speaker : speakers.get(item.key());
            if (item.punctuation) {
                words.punctuation(item.line, speaker, item.content);
            } else {
                words.word(item.line, speaker, item.start, item.end, item.content);
            }
        }
        return words;
    }

    private static void speakers(JsonValue segment, Map<String, String> speakers) {
        var speaker = segment.text("speaker_label");
        for (var item : segment.list("items")) {
            var own = item.text("speaker_label");
            speakers.put(item.text("start_time") + "|" + item.text("end_time"), own == null ? speaker : own);
        }
    }

    private record Item(int line, boolean punctuation, String speaker, String from, String to, Double start, Double end,
            String content) {

        static Item of(JsonValue item, String channel) {
            var alternatives = item.list("alternatives");
            var content = alternatives.isEmpty() ? null : alternatives.get(0).text("content");
            return new Item(item.line(), "punctuation".equals(item.text("type")),
                    channel == null ? item.text("speaker_label") : channel, item.text("start_time"), item.text("end_time"),
                    JsonTime.seconds(item.field("start_time"), 1), JsonTime.seconds(item.field("end_time"), 1), content);
        }

        String key() {
            return from + "|" + to;
        }
    }
}
