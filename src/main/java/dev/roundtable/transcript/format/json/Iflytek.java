package dev.roundtable.transcript.format.json;

import java.io.IOException;

import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonSource;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The result of iFlytek's recognizer (API reference, "orderResult"): a lattice of sentences, each of which is JSON in a string. A sentence
 * has words, times in milliseconds, and the number of a speaker, which is 0 if speakers are not told apart.
 */
final class Iflytek implements Dialect {

    private static final String LATTICE = "lattice[].json_1best";
    private static final String RESULT = "content.orderResult";
    private static final String NOBODY = "0";
    private static final String PUNCTUATION = ",.?!;:";
    /** A word that marks the end of a part of the recording. */
    private static final String MARK = "g";

    @Override
    public String name() {
        return "json/iflytek";
    }

    @Override
    public String example() {
        return "{\"lattice\": [{\"json_1best\": \"{\\\"st\\\": {\\\"bg\\\": \\\"500\\\", \\\"rl\\\": \\\"1\\\", \\\"rt\\\": […]}}\"}]}";
    }

    @Override
    public String mark() {
        return "\"lattice\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return shape.hasAny(LATTICE, RESULT);
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        walk.on(LATTICE, (sentence, at) -> say(inside(sentence, sentence.line()), sentence.line(), talk));
        walk.on(RESULT, (result, at) -> inside(result, result.line()).list("lattice").forEach(item -> {
            var sentence = item.field("json_1best");
            if (sentence != null) {
                say(inside(sentence, result.line()), result.line(), talk);
            }
        }));
        return () -> {
        };
    }

    /** The JSON in a string; any other value is itself. */
    private static JsonValue inside(JsonValue value, int line) {
        if (!value.isString()) {
            return value;
        }
        var inner = new JsonSource(value.source().file(), value.scalar(), "");
        try (var parser = inner.parser()) {
            return parser.nextToken() == null ? value : JsonValue.read(inner);
        } catch (IOException | TranscriptException e) {
            throw value.source().broken(line, "The JSON in this string cannot be read.");
        }
    }

    private static void say(JsonValue root, int line, Talk talk) {
        var sentence = root.field("st");
        if (sentence == null || !sentence.isObject()) {
            return;
        }
        var said = new StringBuilder();
        for (var part : sentence.list("rt")) {
            for (var word : part.list("ws")) {
                var best = word.list("cw");
                if (!best.isEmpty() && best.get(0).text("w") != null && !MARK.equals(best.get(0).text("wp"))) {
                    add(said, best.get(0).text("w"));
                }
            }
        }
        var voice = sentence.text("rl");
        talk.add(new Utterance(line, NOBODY.equals(voice) ? null : voice, JsonTime.seconds(sentence.field("bg"), 1e-3),
                JsonTime.seconds(sentence.field("ed"), 1e-3), said.toString()));
    }

    /** Adds a word; letters have a space between words, also behind punctuation, and Chinese characters have none. */
    private static void add(StringBuilder said, String word) {
        boolean apart = !said.isEmpty() && !word.isEmpty() && isLetter(word.charAt(0))
                && (isLetter(said.charAt(said.length() - 1)) || Character.isLetter(word.charAt(0))
                        && PUNCTUATION.indexOf(said.charAt(said.length() - 1)) >= 0);
        said.append(apart ? " " : "").append(word);
    }

    private static boolean isLetter(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
