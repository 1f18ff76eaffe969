package dev.roundtable.transcript.format;

import java.io.IOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.roundtable.transcript.Transcript;

/**
 * JSON with a list of segments, in the dialects of Podcasting 2.0 (podcast-namespace, transcripts.md) and of Whisper and WhisperX
 * (whisperx/schema.py and assign_word_speakers). A {@code speakers} object beside the list gives names for ids. A segment without
 * speaker is nobody's: neither specification lets it continue the voice before.
 */
final class SegmentsJson implements TranscriptFormat {

    static final int DEEPEST = 100;

    /** Far more than a segment holds; Whisper's own copy of the whole text is skipped unread. */
    static final int LONGEST = 5_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
            // Python writes NaN where an alignment found no time
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private static final Pattern SEGMENTS = key("segments");

    private final Dialect dialect;

    private SegmentsJson(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * What a dialect calls things.
     *
     * @param name the format's name
     * @param mark a key that only this dialect has, among those not asked before
     * @param start the key of a segment's start in seconds
     * @param end the key of a segment's end in seconds
     * @param words the key of what is said
     */
    record Dialect(String name, Pattern mark, String start, String end, String words) {}

    static SegmentsJson podcast() {
        return new SegmentsJson(new Dialect("podcast-json", key("body"), "startTime", "endTime", "body"));
    }

    static SegmentsJson whisperX() {
        return new SegmentsJson(
                new Dialect("whisperx-json", key("(?:speaker|speakerLabel|word_segments)"), "start", "end", "text"));
    }

    static SegmentsJson whisper() {
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
    public boolean recognises(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.startsWith("{", first) && SEGMENTS.matcher(text).find() && dialect.mark().matcher(text).find();
    }

    @Override
    public Transcript read(String file, String text) {
        try (var parser = JSON.createParser(text)) {
            return new SegmentsReader(file, dialect, parser).read();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }
}
