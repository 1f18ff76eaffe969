package dev.roundtable.transcript.format.json;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The output of Speechmatics until 2019 (API v1): {@code words}, and beside them {@code speakers}, each from a time on. Both have a name, a time
 * and a duration in seconds.
 */
final class SpeechmaticsV1 implements Dialect {

    @Override
    public String name() {
        return "json/speechmatics-v1";
    }

    @Override
    public String example() {
        return "{\"speakers\": [{\"name\": \"M1\", \"time\": \"0.5\", \"duration\": \"9.0\"}], "
                + "\"words\": [{\"name\": \"…\", \"time\": \"0.5\", \"duration\": \"0.4\"}]}";
    }

    @Override
    public String mark() {
        return "\"words\" with a name and a time";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.has("words[].name") && shape.has("words[].time") && shape.has("words[].duration");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var speakers = new SpeakerTimes();
        speakers.read(walk, "speakers[]", "name", "time");
        var words = new Words();
        walk.onEach("words[]", "word", (word, at) -> {
            var said = word.text("name");
            var from = JsonTime.seconds(word.field("time"), 1);
            var duration = JsonTime.seconds(word.field("duration"), 1);
            if (WordList.isPunctuation(said)) {
                words.punctuation(word.line(), null, said);
            } else {
                words.word(word.line(), null, from, from == null || duration == null ? null : from + duration, said);
            }
        });
        return () -> talk.addAll(words.utterances(speakers));
    }
}
