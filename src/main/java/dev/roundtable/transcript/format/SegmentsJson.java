package dev.roundtable.transcript.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.roundtable.transcript.Problem;
import dev.roundtable.transcript.Transcript;
import dev.roundtable.transcript.TranscriptException;

/**
 * JSON with a list of segments, in the dialects of Podcasting 2.0 (podcast-namespace, transcripts.md) and of Whisper and WhisperX
 * (whisperx/schema.py and assign_word_speakers). A {@code speakers} object beside the list gives names for ids. A segment without
 * speaker is nobody's: neither specification lets it continue the voice before. Read as a stream, so that word lists cost nothing.
 */
final class SegmentsJson implements TranscriptFormat {

    private static final int DEEPEST = 100;

    /** Far more than a segment holds; Whisper's own copy of the whole text is skipped unread. */
    private static final int LONGEST = 5_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
            // Python writes NaN where an alignment found no time
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private static final Pattern SEGMENTS = key("segments");

    private final String name;
    private final Pattern mark;
    private final String start;
    private final String end;
    private final String words;

    private SegmentsJson(String name, Pattern mark, String start, String end, String words) {
        this.name = name;
        this.mark = mark;
        this.start = start;
        this.end = end;
        this.words = words;
    }

    static SegmentsJson podcast() {
        return new SegmentsJson("podcast-json", key("body"), "startTime", "endTime", "body");
    }

    static SegmentsJson whisperX() {
        return new SegmentsJson("whisperx-json", key("(?:speaker|speakerLabel|word_segments)"), "start", "end", "text");
    }

    static SegmentsJson whisper() {
        return new SegmentsJson("whisper-json", key("text"), "start", "end", "text");
    }

    private static Pattern key(String name) {
        return Pattern.compile("\"" + name + "\"\\s*+:");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.startsWith("{", first) && SEGMENTS.matcher(text).find() && mark.matcher(text).find();
    }

    @Override
    public Transcript read(String file, String text) {
        try (var parser = JSON.createParser(text)) {
            return new Reading(file, parser).read();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    /** One segment before its speaker's id is looked up: the names may come after the list. */
    private record Segment(int line, String speaker, Double start, Double end, String words) {}

    private final class Reading {

        private final String file;
        private final JsonParser parser;
        private final Map<String, String> names = new HashMap<>();
        private List<Segment> segments;
        private String title;

        Reading(String file, JsonParser parser) {
            this.file = file;
            this.parser = parser;
        }

        Transcript read() throws IOException {
            try {
                readObject();
            } catch (JsonProcessingException e) {
                // a constraint that is exceeded has no place of its own
                int line = e.getLocation() == null ? parser.currentLocation().getLineNr() : e.getLocation().getLineNr();
                throw new TranscriptException(Problem.error(file, line,
                        "This JSON cannot be read: " + e.getOriginalMessage().lines().findFirst().orElse("unknown fault") + ".",
                        "Check that the file is complete; it may nest " + DEEPEST + " deep and hold strings of " + LONGEST
                                + " characters."));
            }
            return transcript();
        }

        private void readObject() throws IOException {
            expect(parser.nextToken(), JsonToken.START_OBJECT, "an object with \"segments\"");
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                var value = parser.nextToken();
                if (key.equals("segments")) {
                    expect(value, JsonToken.START_ARRAY, "a list of segments");
                    readSegments();
                } else if (key.equals("speakers") && value == JsonToken.START_OBJECT) {
                    readNames();
                } else if (key.equals("title") && value == JsonToken.VALUE_STRING) {
                    title = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw broken("Something follows the JSON object.");
            }
        }

        private Transcript transcript() {
            if (segments == null) {
                throw broken("The object has no \"segments\".");
            }
            var labels = new Labels(file);
            var body = Body.ofCues(file);
            for (var segment : segments) {
                var speaker = names.getOrDefault(segment.speaker(), segment.speaker());
                body.add(segment.words(), speaker == null ? null : labels.of(speaker, segment.line()), segment.start(),
                        segment.end());
            }
            return body.transcript(name, title);
        }

        private void readNames() throws IOException {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var id = parser.currentName();
                parser.nextToken();
                names.put(id, scalar("a speaker's name"));
            }
        }

        private void readSegments() throws IOException {
            segments = new ArrayList<>();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                expect(token, JsonToken.START_OBJECT, "a segment");
                segments.add(readSegment());
            }
        }

        private Segment readSegment() throws IOException {
            int line = line();
            String speaker = null;
            Double from = null;
            Double to = null;
            String said = null;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                parser.nextToken();
                if (key.equals("speaker") || key.equals("speakerLabel")) {
                    speaker = scalar("a speaker");
                } else if (key.equals(start)) {
                    from = seconds();
                } else if (key.equals(end)) {
                    to = seconds();
                } else if (key.equals(words)) {
                    said = scalar("what is said");
                } else {
                    parser.skipChildren();
                }
            }
            if (said == null) {
                throw broken("This segment has no \"" + words + "\".");
            }
            return new Segment(line, speaker, from, to, Joint.fold(said));
        }

        private String scalar(String what) throws IOException {
            if (parser.currentToken().isStructStart()) {
                throw broken("A string was expected as " + what + ".");
            }
            return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
        }

        /** Seconds, as a number or as a number in a string; null where there is none, also as NaN. */
        private Double seconds() throws IOException {
            var written = scalar("a time");
            try {
                double seconds = written == null ? Double.NaN : Double.parseDouble(written);
                if (seconds < 0 || Double.isInfinite(seconds)) {
                    throw broken("A time cannot be " + written + " seconds.");
                }
                return Double.isNaN(seconds) ? null : seconds;
            } catch (NumberFormatException e) {
                throw broken("A time in seconds was expected.");
            }
        }

        private void expect(JsonToken found, JsonToken expected, String what) {
            if (found != expected) {
                throw broken("Here " + what + " was expected.");
            }
        }

        private TranscriptException broken(String message) {
            return new TranscriptException(Problem.error(file, line(), message,
                    "A file of this format is {\"segments\": [{\"" + start + "\": 0.5, \"" + end + "\": 2.0, \"" + words
                            + "\": \"…\", \"speaker\": \"…\"}]}."));
        }

        private int line() {
            return parser.currentTokenLocation().getLineNr();
        }
    }
}
