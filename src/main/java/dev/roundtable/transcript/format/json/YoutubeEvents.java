package dev.roundtable.transcript.format.json;

import java.util.stream.Collectors;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/** Captions of YouTube as yt-dlp saves them ({@code json3}): events with times in milliseconds, made of parts with {@code utf8}. */
final class YoutubeEvents implements Dialect {

    private static final String EVENTS = "events[]";

    @Override
    public String name() {
        return "json/youtube";
    }

    @Override
    public String example() {
        return "{\"events\": [{\"tStartMs\": 500, \"dDurationMs\": 1500, \"segs\": [{\"utf8\": \"…\"}]}]}";
    }

    @Override
    public String mark() {
        return "\"events\" with \"segs\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.has(EVENTS + ".segs[].utf8");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        walk.onEach(EVENTS, "event", (event, at) -> {
            var text = event.list("segs").stream().map(part -> part.text("utf8")).filter(part -> part != null)
                    .collect(Collectors.joining());
            var start = JsonTime.seconds(event.field("tStartMs"), 1e-3);
            var length = JsonTime.seconds(event.field("dDurationMs"), 1e-3);
            talk.add(new Utterance(event.line(), null, start, start == null || length == null ? null : start + length, text));
        });
        return () -> {
        };
    }
}
