package dev.roundtable.transcript.format.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.line.TextJoiner;

/**
 * All words of a recording as one text, which is all that some recognizers return: {@code {"text": "…", "duration": 2.5}}. One unknown
 * voice says them.
 */
final class LoneText implements TranscriptFormat {

    /** Words before a colon, as in steps, fields and lists. */
    private static final Pattern POINT = Pattern.compile("(?:^|[.!?\\n] ?)\\p{Lu}[^.:!?\\n]{0,30}: ");
    private static final Pattern PLAIN = Pattern.compile("(?:[^\\p{Lu}\\p{P}]|['’-])*+");
    private static final List<String> KEYS = List.of("text", "transcript", "transcription", "transcribed_text");
    /** The first key says nothing of speech: products and contracts have it, too. */
    private static final String ANY = KEYS.get(0);
    /** What recognizers write beside the text. */
    static final Set<String> BESIDE = Set.of("usage", "task", "language", "language_code", "language_probability",
            "detected_language", "duration", "logprobs", "x_groq", "model", "segments", "words", "chunks", "confidence",
            "audio_duration", "transcription_id");

    /** What programs that recognize other things than speech write, too. */
    private static final Set<String> OF_OTHERS = Set.of("confidence", "model");

    /**
     * The text of an object that has nothing else but what recognizers write beside it, or the texts of a list of objects that have
     * nothing else; empty for any other value.
     */
    static String of(JsonValue root) {
        if (root.isList()) {
            var texts = root.items().stream().filter(item -> item.fields().size() == 1 && item.first(KEYS) != null)
                    .map(item -> item.first(KEYS)).filter(JsonValue::isString).map(JsonValue::scalar).toList();
            var all = String.join("\n", texts);
            return texts.size() == root.items().size() && isProse(all) ? all : "";
        }
        String text = "";
        for (var field : root.fields().entrySet()) {
            if (KEYS.contains(field.getKey()) && field.getValue().isString() && text.isEmpty()) {
                text = field.getValue().scalar();
            } else if (!BESIDE.contains(field.getKey())) {
                return "";
            }
        }
        return isProse(text) ? text : "";
    }

    /**
     * Whether the keys say that the text is recognized speech, or the texts of a list do: words without capitals and punctuation, and
     * nothing where nobody speaks.
     */
    static boolean isRecognized(JsonValue root) {
        var keys = root.isList()
                ? root.items().stream().flatMap(item -> item.fields().keySet().stream()).toList()
                : List.copyOf(root.fields().keySet());
        return keys.stream().anyMatch(key -> !key.equals(ANY) && !OF_OTHERS.contains(key)) || isOfParts(root.items());
    }

    private static boolean isOfParts(List<JsonValue> items) {
        var texts = items.stream().map(item -> item.text(ANY)).toList();
        return texts.contains("") && texts.stream().allMatch(text -> text != null && PLAIN.matcher(text).matches());
    }

    /** Whether a text has words, and no marks of Markdown, a page, code or an address. */
    private static boolean isProse(String text) {
        var shown = text.strip();
        return !shown.isEmpty() && "#{}<|/".indexOf(shown.charAt(0)) < 0 && shown.codePoints().anyMatch(Character::isLetter)
                && !shown.contains("\n#") && !shown.contains("```") && !shown.contains("</") && !shown.startsWith("http")
                && POINT.matcher(shown).results().limit(2).count() < 2
                && (shown.indexOf(' ') > 0 || shown.codePoints().anyMatch(Character::isIdeographic));
    }

    @Override
    public String name() {
        return "json/text";
    }

    @Override
    public boolean recognizes(Input input) {
        return !input.text().isBlank();
    }

    @Override
    public Transcript read(Input input) {
        var body = SpeechBuilder.ofCues(input.file());
        body.warn(null,
                "The file has only a text, without speakers and times, so all of it is read as the speech of one voice.",
                "Let the recognizer write segments or speakers, or list the people in the panel sheet.");
        body.add(TextJoiner.fold(input.text()).strip(), null, null, null);
        return body.transcript(name(), null);
    }
}
