package dev.roundtable.transcript.format.json;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/** The output of Speechmatics (API reference, "json-v2"): words and punctuation in {@code results}, each with alternatives. */
final class Speechmatics implements Dialect {

    private static final String WORDS = "results[]";

    @Override
    public String name() {
        return "json/speechmatics";
    }

    @Override
    public String example() {
        return "{\"results\": [{\"type\": \"word\", \"start_time\": 0.5, \"end_time\": 0.9, "
                + "\"alternatives\": [{\"content\": \"…\", \"speaker\": \"S1\"}]}]}";
    }

    @Override
    public String mark() {
        return "\"results\" with words";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.has("results[].alternatives[].content") && shape.has("results[].type");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var words = new Words();
        walk.onEach(WORDS, "word", (word, at) -> {
            var alternatives = word.list("alternatives");
            if (alternatives.isEmpty()) {
                return;
            }
            var best = alternatives.get(0);
            talk.language(best.text("language"));
            var speaker = best.text("speaker") != null ? best.text("speaker") : word.text("channel");
            if ("punctuation".equals(word.text("type")) && !"next".equals(word.text("attaches_to"))) {
                words.punctuation(word.line(), speaker, best.text("content"));
            } else {
                words.word(word.line(), speaker, JsonTime.seconds(word.field("start_time"), 1),
                        JsonTime.seconds(word.field("end_time"), 1), best.text("content"));
            }
        });
        return () -> talk.addAll(words.utterances());
    }
}
