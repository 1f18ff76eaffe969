package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonWalk;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/**
 * The output of Deepgram (API reference, "Listen"): {@code results.utterances}, or the words of each channel, or its text. Only the
 * first alternative is said.
 */
final class Deepgram implements Dialect {

    private static final String UTTERANCES = "results.utterances[]";
    private static final String ALTERNATIVES = "results.channels[].alternatives[]";
    private static final String WORDS = ALTERNATIVES + ".words[]";
    private static final String TEXT = ALTERNATIVES + ".transcript";

    @Override
    public String name() {
        return "json/deepgram";
    }

    @Override
    public String example() {
        return "{\"results\": {\"channels\": [{\"alternatives\": [{\"words\": [{\"word\": \"…\", \"start\": 0.5, \"end\": 0.9, "
                + "\"speaker\": 0}]}]}]}}";
    }

    @Override
    public String mark() {
        return "\"results\" with \"utterances\" or \"channels\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.hasAny(UTTERANCES + ".transcript", WORDS + ".word", TEXT);
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        boolean many = shape.has("results.channels[]") && shape.at("results.channels[]").count() > 1;
        var voices = new ArrayList<>(VoiceNames.KEYS);
        if (many) {
            voices.add("channel");
        }
        var times = new SegmentTimes();
        var reader = new SegmentReader(voices, List.of("transcript"), times, talk);
        if (shape.has(UTTERANCES + ".transcript")) {
            walk.onEach(UTTERANCES, "utterance", (utterance, at) -> {
                if (!reader.read(utterance)) {
                    throw utterance.source().broken(utterance.line(), "This utterance has no \"transcript\".");
                }
            });
        } else if (shape.has(WORDS + ".word")) {
            return words(walk, talk, many, times);
        } else {
            walk.on(TEXT, (text, at) -> {
                if (at[1] == 0 && text.isString()) {
                    talk.add(new Utterance(text.line(), channel(many, at[0]), null, null, text.scalar()));
                }
            });
        }
        return () -> {
        };
    }

    private static Runnable words(JsonWalk walk, Talk talk, boolean many, SegmentTimes times) {
        var channels = new TreeMap<Integer, Words>();
        walk.onEach(WORDS, "word", (word, at) -> {
            var text = word.first(WordList.TEXTS);
            if (at[1] == 0 && text != null) {
                var start = times.start(word);
                var speaker = word.text("speaker");
                channels.computeIfAbsent(at[0], channel -> new Words()).word(word.line(),
                        speaker == null || many ? channel(many, at[0]) : speaker, start, times.end(word, start),
                        text.scalar("a word"));
            }
        });
        return () -> {
            channels.values().forEach(words -> talk.addAll(words.utterances()));
            if (many) {
                talk.sortByTime();
            }
        };
    }

    private static String channel(boolean many, int channel) {
        return many ? "Channel " + (channel + 1) : null;
    }
}
