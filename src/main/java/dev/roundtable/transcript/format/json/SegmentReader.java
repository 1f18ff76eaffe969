package dev.roundtable.transcript.format.json;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.json.value.JsonValue;
import dev.roundtable.transcript.format.json.value.SegmentTimes;

/** Reads one segment: a voice, times, and what is said, under the keys that recognizers and meeting services use. */
final class SegmentReader {

    static final List<String> TEXTS = List.of("text", "body", "transcript", "Content", "content", "utterance", "sentence",
            "display", "DisplayText", "raw_text", "caption", "speech", "Text", "spoken", "dialogue",
            "FinalSentence", "onebest", "utt", "spokenText", "texto");

    /** The keys of lists of shorter texts of the same voice. */
    static final List<String> PARTS = List.of("sentences", "blocks", "text_blocks", "paragraphs");
    static final List<String> WORDS = List.of("words", "Words", "terms", "elements", "tokens",
            "result", "children");

    /** The key of words that some meeting services give to a whole text. */
    static final String TEXT_OF_WORDS = "words";

    /** Objects inside a segment that have its speaker. */
    private static final List<String> ADDITIONS = List.of("additions", "attributes");

    /** The two voices of a recorder on a computer: who sits there, and all others. */
    private static final List<String> SOURCES = List.of("microphone", "system");

    private static final Pattern INSERTED = Pattern.compile("(?i)embedded|interject|interrupt|zwischenruf");

    private final List<String> voices;
    private final List<String> texts;
    private final SegmentTimes times;
    private final Talk talk;

    /**
     * @param voices the keys of the speaker, best first
     * @param texts the keys of the words, best first
     */
    SegmentReader(List<String> voices, List<String> texts, SegmentTimes times, Talk talk) {
        this.voices = voices;
        this.texts = texts;
        this.times = times;
        this.talk = talk;
    }

    /**
     * Reads a segment.
     *
     * @return false if it has no words
     */
    boolean read(JsonValue segment) {
        var speaker = voice(segment);
        talk.seeName(speaker, segment);
        var text = text(segment);
        var words = words(segment);
        // the last row of a list may have no words, and a time of another form: the length of the recording
        boolean silent = words.isEmpty() && text != null && text.isString() && said(text).isBlank()
                && SegmentTimes.hasUnreadable(segment);
        var start = silent ? null : times.start(segment);
        var end = silent ? null : times.end(segment, start);
        if (!words.isEmpty() && (text == null || speaker == null && haveVoices(words))) {
            talk.addAll(join(words, speaker, start, end));
            return true;
        }
        if (text != null) {
            var first = start == null && !words.isEmpty() ? times.start(words.get(0)) : start;
            var last = end == null && !words.isEmpty() ? times.end(words.get(words.size() - 1), first) : end;
            talk.add(new Utterance(segment.line(), speaker, first, last, said(text)));
            segment.fields().forEach((key, part) -> inserted(key, part));
            return true;
        }
        for (var key : PARTS) {
            segment.list(key).forEach(part -> part(part, speaker));
            if (!segment.list(key).isEmpty()) {
                return true;
            }
        }
        // whisper writes null or nothing for silence
        return texts.stream().anyMatch(segment.fields()::containsKey);
    }

    private JsonValue text(JsonValue segment) {
        var text = segment.first(texts);
        var words = text == null ? segment.field(TEXT_OF_WORDS) : null;
        return words != null && words.isString() ? words : text;
    }

    /** The voice of a segment, or else the one that all parts of it name which are no words; null if there is none. */
    private String voice(JsonValue segment) {
        var stated = VoiceNames.speaker(segment, voices);
        if (stated != null) {
            return stated;
        }
        for (var key : ADDITIONS) {
            var additions = segment.field(key);
            if (additions != null && additions.isObject() && VoiceNames.speaker(additions, voices) != null) {
                return VoiceNames.speaker(additions, voices);
            }
        }
        var source = segment.text("source");
        if (source != null && SOURCES.contains(source)) {
            return source;
        }
        var sender = segment.field("from");
        if (sender != null && sender.isObject() && sender.text("name") != null) {
            return sender.text("name");
        }
        var ofParts = segment.fields().keySet().stream().filter(key -> !WORDS.contains(key))
                .flatMap(key -> segment.list(key).stream()).filter(JsonValue::isObject)
                .map(part -> part.first(voices)).filter(voice -> voice != null && voice.isString())
                .map(voice -> voice.scalar("a speaker")).filter(Objects::nonNull).distinct().limit(2).toList();
        return ofParts.size() == 1 ? ofParts.get(0) : null;
    }

    /** Reads what another person says in between, such as a president who asks for silence. */
    private void inserted(String key, JsonValue part) {
        if (part.isObject() && INSERTED.matcher(key).find()) {
            var voice = VoiceNames.speaker(part, voices);
            var text = part.first(texts);
            if (voice != null && text != null) {
                var start = times.start(part);
                talk.add(new Utterance(part.line(), voice, start, times.end(part, start), said(text)));
            }
        }
    }

    private void part(JsonValue part, String speaker) {
        var text = part.isString() ? part : part.first(texts);
        if (text != null) {
            var start = times.start(part);
            talk.add(new Utterance(part.line(), speaker, start, times.end(part, start), said(text)));
        }
    }

    /** A text, or the lines of a text. */
    private static String said(JsonValue text) {
        return text.isList()
                ? text.items().stream().map(line -> line.scalar("what is said")).filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))
                : text.scalar("what is said");
    }

    private List<JsonValue> words(JsonValue segment) {
        for (var key : WORDS) {
            if (!segment.list(key).isEmpty() && segment.list(key).get(0).isObject()) {
                return segment.list(key);
            }
        }
        return List.of();
    }

    private boolean haveVoices(List<JsonValue> words) {
        return words.stream().anyMatch(word -> VoiceNames.speaker(word, voices) != null);
    }

    /** Joins words; a word without a speaker continues the speaker before, and the segment has the times that words have not. */
    private List<Utterance> join(List<JsonValue> words, String speaker, Double from, Double to) {
        var joined = new Words();
        var last = speaker;
        for (var word : words) {
            var own = VoiceNames.speaker(word, voices);
            last = own == null ? last : own;
            var text = word.first(WordList.TEXTS);
            var start = times.start(word);
            var said = text == null ? null : text.scalar("a word");
            if (WordList.isPunctuation(said)) {
                joined.punctuation(word.line(), last, said);
            } else {
                joined.word(word.line(), last, start, times.end(word, start), said);
            }
        }
        return joined.utterances(from, to);
    }
}
