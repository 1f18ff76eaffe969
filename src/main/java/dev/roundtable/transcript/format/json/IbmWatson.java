package dev.roundtable.transcript.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.json.value.JsonTime;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.JsonWalk;

/**
 * The output of IBM Watson Speech to Text (API reference, SpeechRecognitionResults): words are rows of a text, a start and an end, and
 * {@code speaker_labels} say who speaks from which second on. Only the first alternative of a result is said.
 */
final class IbmWatson implements Dialect {

    private static final String ALTERNATIVES = "results[].alternatives[]";
    private static final String ROWS = "timestamps";
    private static final String WORDS = ALTERNATIVES + "." + ROWS + "[]";
    private static final String TEXT = "transcript";
    private static final String LABELS = "speaker_labels[]";
    private static final String HESITATION = "%HESITATION";
    private static final int ALTERNATIVE = 1;

    @Override
    public String name() {
        return "json/ibm-watson";
    }

    @Override
    public String example() {
        return "{\"results\": [{\"alternatives\": [{\"transcript\": \"…\", \"timestamps\": [[\"…\", 0.5, 0.9]]}]}], "
                + "\"speaker_labels\": [{\"from\": 0.5, \"to\": 0.9, \"speaker\": 0}]}";
    }

    @Override
    public String mark() {
        return "\"results\" with \"timestamps\"";
    }

    @Override
    public boolean recognizes(JsonShape shape) {
        var row = shape.at(WORDS);
        return row != null && row.columns().size() > 2 && shape.has("results[].alternatives[].transcript");
    }

    @Override
    public Runnable read(JsonShape shape, JsonWalk walk, Talk talk) {
        var voices = new TreeMap<Double, String>();
        var said = new ArrayList<JsonValue>();
        walk.on(ALTERNATIVES, (alternative, at) -> {
            if (at[ALTERNATIVE] == 0) {
                said.add(alternative);
            }
        });
        walk.onEach(LABELS, "speaker label", (label, at) -> {
            var from = JsonTime.seconds(label.field("from"), 1);
            if (from != null) {
                voices.put(from, VoiceNames.speaker(label, List.of("speaker")));
            }
        });
        return () -> say(said, voices, talk);
    }

    private static void say(List<JsonValue> said, TreeMap<Double, String> voices, Talk talk) {
        var words = new Words();
        for (var alternative : said) {
            var rows = alternative.list(ROWS).stream().filter(row -> row.items().size() > 2).toList();
            if (rows.isEmpty()) {
                // a result without times has its text, and nobody is said to speak it
                talk.addAll(words.utterances());
                words = new Words();
                var text = alternative.text(TEXT);
                talk.add(new Utterance(alternative.line(), null, null, null,
                        text == null ? "" : text.replace(HESITATION, "").replace("  ", " ").strip()));
            }
            for (var row : rows) {
                word(row.items(), voices, words);
            }
        }
        talk.addAll(words.utterances());
    }

    private static void word(List<JsonValue> row, TreeMap<Double, String> voices, Words words) {
        var text = row.get(0).scalar("a word");
        var start = JsonTime.seconds(row.get(1), 1);
        var voice = start == null ? null : voices.floorEntry(start);
        if (text != null && !text.equals(HESITATION)) {
            words.word(row.get(0).line(), voice == null ? null : voice.getValue(), start, JsonTime.seconds(row.get(2), 1),
                    text);
        }
    }
}
