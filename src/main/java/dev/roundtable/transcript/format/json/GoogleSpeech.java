package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The output of Google Cloud Speech-to-Text (REST reference, SpeechRecognitionResult), and of its Video Intelligence. Only the first
 * alternative of a result is said. With diarization, the last result of version 1 repeats the words of all results with speakers.
 */
final class GoogleSpeech implements Dialect {

    private static final List<String> RESULTS = List.of("results[]", "response.results[]", "[]",
            "annotationResults[].speechTranscriptions[]", "response.annotationResults[].speechTranscriptions[]",
            "annotation_results[].speech_transcriptions[]",
            "results.*.transcript.results[]", "results.*.inlineResult.transcript.results[]");
    private static final List<String> VOICES = List.of("speakerTag", "speaker_tag", "speakerLabel", "speaker_label");
    private static final List<String> STARTS = List.of("startTime", "start_time", "startOffset", "start_offset");
    private static final List<String> ENDS = List.of("endTime", "end_time", "endOffset", "end_offset");

    private record Word(int result, int line, String speaker, Double start, Double end, String text) {}

    @Override
    public String name() {
        return "json/google-stt";
    }

    @Override
    public String example() {
        return "{\"results\": [{\"alternatives\": [{\"transcript\": \"…\", \"words\": [{\"startTime\": \"0.500s\", "
                + "\"word\": \"…\", \"speakerTag\": 1}]}]}]}";
    }

    @Override
    public String mark() {
        return "\"results\" with \"alternatives\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        return path(shape) != null;
    }

    private static String path(JsonShape shape) {
        return RESULTS.stream().filter(path -> shape.hasAny(path + ".alternatives[].transcript",
                path + ".alternatives[].words[].word")).findFirst().orElse(null);
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var results = path(shape) == null ? RESULTS.get(0) : path(shape);
        int depth = (results.length() - results.replace("[]", "").length()) / 2;
        var words = new ArrayList<Word>();
        if (shape.has(results + ".alternatives[].words[].word")) {
            walk.onEach(results + ".alternatives[].words[]", "word", (word, at) -> {
                if (at[depth] == 0) {
                    words.add(word(word, at[depth - 1]));
                }
            });
        } else {
            walk.on(results + ".alternatives[].transcript", (text, at) -> {
                if (at[depth] == 0 && text.isString()) {
                    talk.add(new Utterance(text.line(), null, null, null, text.scalar()));
                }
            });
        }
        return () -> talk.addAll(joined(words).utterances());
    }

    private static Word word(JsonValue word, int result) {
        var speaker = VoiceNames.speaker(word, VOICES);
        var text = word.text("word");
        // Japanese words have their reading behind a bar
        int bar = text == null ? -1 : text.indexOf('|');
        return new Word(result, word.line(), "0".equals(speaker) ? null : speaker,
                JsonTime.seconds(word.first(STARTS), 1), JsonTime.seconds(word.first(ENDS), 1),
                bar > 0 ? text.substring(0, bar) : text);
    }

    private static Words joined(List<Word> words) {
        int last = words.isEmpty() ? 0 : words.get(words.size() - 1).result();
        long repeated = words.stream().filter(word -> word.result() == last).count();
        boolean again = words.stream().allMatch(word -> (word.result() == last) == (word.speaker() != null))
                && repeated * 2 >= words.size();
        var joined = new Words();
        words.stream().filter(word -> !again || word.result() == last).filter(word -> Objects.nonNull(word.text()))
                .forEach(word -> joined.word(word.line(), word.speaker(), word.start(), word.end(), word.text()));
        return joined;
    }
}
