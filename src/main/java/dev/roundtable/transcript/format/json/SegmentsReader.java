package dev.roundtable.transcript.format.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TextJoiner;
import dev.roundtable.transcript.format.label.Labels;

/**
 * Reads one JSON document of segments, token by token, so that lists of words need no memory. The keys of the dialects do not conflict,
 * so all keys are read in all dialects.
 */
final class SegmentsReader {

    /** A segment with the id of its speaker: the names of ids may follow the list. */
    private record Segment(int line, String speaker, Double start, Double end, String words) {}

    private final String file;
    private final SegmentsJson.Dialect dialect;
    private final JsonParser parser;
    private final Map<String, String> names = new HashMap<>();
    private List<Segment> segments;
    private String title;

    SegmentsReader(String file, SegmentsJson.Dialect dialect, JsonParser parser) {
        this.file = file;
        this.dialect = dialect;
        this.parser = parser;
    }

    /** Reads the whole document. */
    Transcript read() throws IOException {
        try {
            readObject();
        } catch (JsonProcessingException e) {
            // an exceeded limit has no location
            int line = e.getLocation() == null ? parser.currentLocation().getLineNr() : e.getLocation().getLineNr();
            throw new TranscriptException(Problem.error(file, line,
                    "This JSON cannot be read: " + fault(e) + ".",
                    "Check that the file is complete; it may nest " + SegmentsJson.DEEPEST + " deep and hold strings of "
                            + SegmentsJson.LONGEST
                            + " characters."));
        }
        return transcript();
    }

    /** The message of the parser, without its description of the source. */
    private static String fault(JsonProcessingException e) {
        var message = e.getOriginalMessage().lines().findFirst().orElse("unknown fault");
        return message.replaceAll("\\[Source: [^;]*; ?", "[");
    }

    private void readObject() throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT, "an object with \"segments\"");
        var keys = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = key(keys);
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
        var body = SpeechBuilder.ofCues(file);
        for (var segment : segments) {
            body.time(segment.line(), segment.start(), segment.end());
            var speaker = names.getOrDefault(segment.speaker(), segment.speaker());
            body.add(segment.words(), speaker == null ? null : labels.of(speaker, segment.line()), segment.start(),
                    segment.end());
        }
        return body.transcript(dialect.name(), title);
    }

    private void readNames() throws IOException {
        var ids = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var id = key(ids);
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
        var keys = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = key(keys);
            parser.nextToken();
            if (key.equals("speaker") || key.equals("speakerLabel")) {
                speaker = scalar("a speaker");
            } else if (key.equals("start") || key.equals("startTime")) {
                from = seconds();
            } else if (key.equals("end") || key.equals("endTime")) {
                to = seconds();
            } else if (key.equals("text") || key.equals("body")) {
                said = scalar("what is said");
            } else {
                parser.skipChildren();
            }
        }
        if (said == null) {
            throw broken("This segment has no \"" + dialect.words() + "\".");
        }
        return new Segment(line, speaker, from, to, TextJoiner.fold(said));
    }

    /** The current key. A repeated key is refused: JSON does not say which one is valid, and the other one would be lost silently. */
    private String key(Set<String> before) throws IOException {
        var key = parser.currentName();
        if (!before.add(key)) {
            throw broken("The key \"%s\" stands here for the second time in one object.".formatted(Formats.excerpt(key)));
        }
        return key;
    }

    private String scalar(String what) throws IOException {
        if (parser.currentToken().isStructStart()) {
            throw broken("A string was expected as " + what + ".");
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /** Seconds, from a number or a number in a string; null for null and NaN. */
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
                "A file of this format is {\"segments\": [{\"%s\": 0.5, \"%s\": 2.0, \"%s\": \"…\", \"speaker\": \"…\"}]}."
                        .formatted(dialect.start(), dialect.end(), dialect.words())));
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
