package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
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
        var speakers = new TreeMap<Double, String>();
        var said = new ArrayList<Word>();
        walk.onEach("speakers[]", "speaker", (speaker, at) -> {
            var time = JsonTime.seconds(speaker.field("time"), 1);
            if (time != null) {
                speakers.put(time, speaker.text("name"));
            }
        });
        walk.onEach("words[]", "word", (word, at) -> said.add(Word.of(word)));
        return () -> talk.addAll(utterances(said, speakers));
    }

    private static List<Utterance> utterances(List<Word> said, TreeMap<Double, String> speakers) {
        var words = new Words();
        for (var word : said) {
            var since = word.from() == null ? null : speakers.floorEntry(word.from());
            var speaker = since == null ? null : since.getValue();
            if (word.isPunctuation()) {
                words.punctuation(word.line(), speaker, word.text());
            } else {
                words.word(word.line(), speaker, word.from(), word.to(), word.text());
            }
        }
        return words.utterances();
    }

    /** A word or a mark with its times in seconds, which are null if it has none. */
    private record Word(int line, Double from, Double to, String text) {

        static Word of(JsonValue word) {
            var from = JsonTime.seconds(word.field("time"), 1);
            var duration = JsonTime.seconds(word.field("duration"), 1);
            return new Word(word.line(), from, from == null || duration == null ? null : from + duration, word.text("name"));
        }

        boolean isPunctuation() {
            return text != null && !text.isBlank() && text.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }
}
