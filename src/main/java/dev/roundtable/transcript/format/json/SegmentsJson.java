package dev.roundtable.transcript.format.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.TranscriptFormat;

/**
 * JSON with a list of segments, in the dialects of Podcasting 2.0 (podcast-namespace, transcripts.md), Whisper and WhisperX
 * (whisperx/schema.py and assign_word_speakers). A {@code speakers} object beside the list maps ids to names. A segment without a
 * speaker has an unknown voice: no specification lets it continue the voice before.
 */
public final class SegmentsJson implements TranscriptFormat {

    static final int DEEPEST = 100;

    /** In characters: much more than a segment has. Whisper's copy of the whole text is skipped and not limited. */
    static final int LONGEST = 5_000_000;

    private static final int MOST_KEYS = 8;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
            // Python writes NaN where an alignment found no time
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private static final Pattern LIST = Pattern.compile("\\s*+\\[\\s*+[\\[{\"\\]]");

    private static final Pattern SEGMENTS = key("segments");

    private final Dialect dialect;

    private SegmentsJson(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The keys of a dialect.
     *
     * @param name the name of the format
     * @param mark a pattern that only this dialect has, among those not tried before
     * @param start the key of a segment's start in seconds
     * @param end the key of a segment's end in seconds
     * @param words the key of the words
     */
    record Dialect(String name, Pattern mark, String start, String end, String words) {}

    /** The format of Podcasting 2.0. */
    public static SegmentsJson podcast() {
        // only keys inside a segment count: an object beside the list may have a body, too
        var mark = Pattern.compile(SEGMENTS.pattern() + "\\s*+\\[\\s*+\\{[^{}]*?" + key("(?:body|startTime)").pattern());
        return new SegmentsJson(new Dialect("podcast-json", mark, "startTime", "endTime", "body"));
    }

    /** The format of WhisperX. */
    public static SegmentsJson whisperX() {
        return new SegmentsJson(
                new Dialect("whisperx-json", key("(?:speaker|speakerLabel|word_segments)"), "start", "end", "text"));
    }

    /** The format of Whisper. */
    public static SegmentsJson whisper() {
        return new SegmentsJson(new Dialect("whisper-json", key("text"), "start", "end", "text"));
    }

    private static Pattern key(String name) {
        return Pattern.compile("\"" + name + "\"\\s*+:");
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public boolean recognizes(Input input) {
        var text = input.text();
        return beginsWith(text, '{') && SEGMENTS.matcher(text).find() && dialect.mark().matcher(text).find();
    }

    private static boolean beginsWith(String text, char mark) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && text.charAt(first) == mark;
    }

    /** Describes JSON of another form for a message, such as "a JSON list"; null if the text is no JSON. */
    public static String seen(String text) {
        if (LIST.matcher(text).lookingAt()) {
            return "a JSON list";
        }
        var keys = new ArrayList<String>();
        try (var parser = beginsWith(text, '{') ? JSON.createParser(text) : null) {
            if (parser == null) {
                return null;
            }
            parser.nextToken();
            while (keys.size() < MOST_KEYS && parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add('"' + parser.currentName() + '"');
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return "something that begins like JSON and is broken";
        }
        if (keys.contains("\"segments\"")) {
            return "a JSON object whose \"segments\" hold no \"text\" and no \"body\"";
        }
        return keys.isEmpty() ? "an empty JSON object" : "a JSON object with the keys " + String.join(", ", keys);
    }

    @Override
    public Transcript read(Input input) {
        try (var parser = JSON.createParser(input.text())) {
            return new SegmentsReader(input.file(), dialect, parser).read();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }
}
