package dev.roundtable.transcript.format.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.json.value.JsonSource;
import dev.roundtable.transcript.format.json.value.JsonValue;

/**
 * JSON that holds the text of a transcript: one long string under a key such as {@code transcript}, or a list with a line in each item. A
 * line is a string, an object of one name and its words, or a list of a name and its words. The text is read in the first format of text
 * that recognizes it.
 */
public final class JsonText implements TranscriptFormat {

    private static final Set<String> TALKS = Set.of("transcript", "transcription", "fulltranscript", "rawtranscript",
            "transcripttext",
            "dialogue", "dialog", "conversation", "interview", "captions", "subtitles", "逐字稿", "文字稿");
    private static final Set<String> TEXTS = Set.of("text", "content", "body", "lines", "paragraphs", "script", "turns",
            "messages");
    private static final Set<String> CHUNKS = Set.of("chunk", "chunk_id", "chunk_index", "part", "segment", "segment_id",
            "audio_file", "audio");
    private static final int SHORTEST = 40;
    private static final int FEWEST_FRAGMENTS = 10;
    private static final int LONGEST_FILE = 20_000_000;

    private final List<TranscriptFormat> ofText;
    private final TranscriptFormat unlabelled;
    private final TranscriptFormat lone = new LoneText();

    /**
     * The text in a file.
     *
     * @param words the text; empty if the file holds none
     * @param talk whether its key says that it is a transcript
     * @param title null if the file states none
     * @param recognized whether its keys are those of a recognizer, so that it is read although its words have no signs of speech
     */
    private record Held(String words, boolean talk, String title, boolean recognized) {

        static final Held NOTHING = new Held("", false, null, false);
    }

    /**
     * @param ofText the formats of text with names or times, in the order in which they are tried
     * @param unlabelled the format of speech without names, for text under a key that says that it is a transcript
     */
    public JsonText(List<TranscriptFormat> ofText, TranscriptFormat unlabelled) {
        this.ofText = List.copyOf(ofText);
        this.unlabelled = unlabelled;
    }

    @Override
    public String name() {
        return "json/text";
    }

    @Override
    public boolean recognizes(Input input) {
        return format(input, held(input)) != null;
    }

    @Override
    public Transcript read(Input input) {
        var held = held(input);
        var format = format(input, held);
        if (format == null) {
            throw new TranscriptException(Problem.error(input.file(), null, "The file has no text with names or times.",
                    "A file of this format is {\"transcript\": \"Anna: …\\nTom: …\"}."));
        }
        try {
            var read = format.read(Input.of(input.file(), held.words, input.names()));
            return new Transcript(name(), held.title != null ? held.title : read.title(), read.videoId(), read.heldOn(),
                    read.body(), read.pieces(), read.problems().stream().map(JsonText::withoutLine).toList(), read.facts());
        } catch (TranscriptException e) {
            throw new TranscriptException(e.problems().stream().map(JsonText::withoutLine).toList());
        }
    }

    /** The lines of the text are not those of the file. */
    private static Problem withoutLine(Problem problem) {
        return new Problem(problem.file(), null, problem.severity(), problem.message(), problem.remedy());
    }

    private TranscriptFormat format(Input input, Held held) {
        if (held.words.isEmpty()) {
            return null;
        }
        var text = Input.of(input.file(), held.words, input.names());
        var format = ofText.stream().filter(each -> each.recognizes(text)).findFirst().orElse(null);
        if (format != null) {
            return format;
        }
        if (held.talk && unlabelled.recognizes(text)) {
            return unlabelled;
        }
        return held.recognized ? lone : null;
    }

    private static Held held(Input input) {
        return input.computed(Held.class, JsonText::find);
    }

    private static Held find(Input input) {
        var shape = input.jsonShape();
        if (shape.isEmpty() || !shape.isWhole() || input.text().length() > LONGEST_FILE || JsonSource.isLines(input.text())
                || shape.lists().values().stream().anyMatch(TalkList::isOfAssistant)) {
            return Held.NOTHING;
        }
        var source = new JsonSource(input.file(), input.text(), "");
        try (var parser = source.parser()) {
            parser.nextToken();
            var root = JsonValue.read(source);
            var typed = OTranscribe.text(root);
            if (!typed.isEmpty()) {
                return new Held(typed, true, null, true);
            }
            var lone = LoneText.of(root);
            if (!lone.isEmpty()) {
                return new Held(lone, true, null, LoneText.isRecognized(root));
            }
            return root.isList()
                    ? new Held(lines(root), isChunks(root) || isFragments(root), null, false)
                    : in(root, Held.NOTHING, root.text("title"));
        } catch (IOException | TranscriptException e) {
            return Held.NOTHING;
        }
    }

    /** The longest text under a key of an object, or of the objects in it. */
    private static Held in(JsonValue object, Held known, String title) {
        var best = known;
        for (var field : object.fields().entrySet()) {
            var key = field.getKey().toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
            var value = field.getValue();
            var words = !TALKS.contains(key) && !TEXTS.contains(key) ? "" : value.isString() ? value.scalar() : lines(value);
            if (words.length() >= SHORTEST && words.length() > best.words.length()) {
                best = new Held(words, TALKS.contains(key) || isOfRecognizer(object), title, false);
            }
            best = value.isObject() ? in(value, best, title) : best;
        }
        return best;
    }

    /** Whether an object has a text and nothing but what recognizers write beside it. */
    private static boolean isOfRecognizer(JsonValue object) {
        return object.fields().size() > 1
                && object.fields().keySet().stream().allMatch(key -> key.equals("text") || LoneText.BESIDE.contains(key));
    }

    /** The items of a list as lines of text; empty if any of them is none. */
    private static String lines(JsonValue list) {
        var lines = new ArrayList<String>();
        for (var item : list.items()) {
            var line = line(item);
            if (line == null) {
                return "";
            }
            lines.add(line);
        }
        return String.join(isFragments(list) ? "\n" : "\n\n", lines);
    }

    /** Whether the items are the lines of captions: strings of which most end no sentence. */
    private static boolean isFragments(JsonValue list) {
        long open = list.items().stream().filter(JsonValue::isString).map(JsonValue::scalar)
                .filter(line -> !line.isBlank() && ".?!…。？！:：".indexOf(line.strip().charAt(line.strip().length() - 1)) < 0)
                .count();
        return list.items().size() >= FEWEST_FRAGMENTS && 2 * open > list.items().size()
                && list.items().stream().allMatch(JsonValue::isString);
    }

    private static boolean isChunks(JsonValue list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(JsonText::isChunk);
    }

    /** Whether an item is the text of one part of a recording, which was recognized in parts. */
    private static boolean isChunk(JsonValue item) {
        return item.isObject() && item.fields().size() > 1 && item.field("text") != null && item.field("text").isString()
                && CHUNKS.stream().anyMatch(item.fields()::containsKey)
                && item.fields().keySet().stream()
                        .allMatch(key -> key.equals("text") || CHUNKS.contains(key) || LoneText.BESIDE.contains(key));
    }

    /** A string, or a name and its words; null for anything else. */
    private static String line(JsonValue item) {
        if (item.isString()) {
            return item.scalar();
        }
        if (isChunk(item)) {
            return item.text("text");
        }
        if (item.isObject() && item.fields().size() == 1) {
            var only = item.fields().entrySet().iterator().next();
            return only.getValue().isString() ? only.getKey() + ": " + only.getValue().scalar() : null;
        }
        boolean pair = item.isList() && item.items().size() == 2 && item.items().stream().allMatch(JsonValue::isString);
        return pair ? item.items().get(0).scalar() + ": " + item.items().get(1).scalar() : null;
    }
}
