package dev.roundtable.transcript.format.json.value;

import java.io.IOException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;

/** The text of a JSON file with its parser, and the messages about what breaks its format. Not thread-safe. */
public final class JsonSource {

    static final int DEEPEST = 100;

    /** In characters: much more than a segment has. Whisper's copy of the whole text is skipped and not limited. */
    static final int LONGEST = 5_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST).build())
            // Python writes NaN where an alignment found no time
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private static final Pattern LIST = Pattern.compile("\\s*+\\[\\s*+[\\[{\"\\]]");
    private static final Pattern OBJECT = Pattern.compile("\\s*+\\{\\s*+[\"}]");
    private final String file;
    private final String example;
    private final JsonParser parser;

    /**
     * Begins to read a file.
     *
     * @param example a short file of the format, for messages
     */
    public JsonSource(String file, String text, String example) {
        this.file = file;
        this.example = example;
        this.parser = parser(text);
    }

    /** A parser before the first token of a text. */
    static JsonParser parser(String text) {
        try {
            return JSON.createParser(text);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    /** Whether a text begins with a JSON list or object. */
    public static boolean begins(String text) {
        return OBJECT.matcher(text).lookingAt() || isList(text);
    }

    /** Whether a text begins with a JSON list of lists, objects or strings. */
    static boolean isList(String text) {
        return LIST.matcher(text).lookingAt();
    }

    /**
     * Whether a text has objects one after another: on a line each (JSON Lines), so that the first line is one and the next one begins
     * below it, or on several lines, without a comma between them.
     */
    public static boolean isLines(String text) {
        return isObjectOnLine(text) || isObjectsOnLines(text);
    }

    private static boolean isObjectsOnLines(String text) {
        int end = text.startsWith("{") ? text.indexOf("\n}") : -1;
        int next = end < 0 ? text.length() : skipSpace(text, end + 2);
        return next < text.length() && text.charAt(next) == '{';
    }

    private static boolean isObjectOnLine(String text) {
        int start = skipSpace(text, 0);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int next = skipSpace(text, end);
        int last = end - 1;
        while (last > start && (text.charAt(last) == ' ' || text.charAt(last) == '\t')) {
            last--;
        }
        return next < text.length() && text.charAt(start) == '{' && text.charAt(next) == '{' && text.charAt(last) == '}'
                && last > start;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The parser of the text, which the walk moves on. */
    public JsonParser parser() {
        return parser;
    }

    /** The name of the file, for messages. */
    public String file() {
        return file;
    }

    /** The line of the current token, from 1. */
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The problem of a file that breaks its format at a line. */
    public TranscriptException broken(int line, String message) {
        return new TranscriptException(Problem.error(file, line, message, "A file of this format is " + example + "."));
    }

    /** The problem of a file that is no JSON from some place on. */
    TranscriptException unreadable(JsonProcessingException e) {
        // an exceeded limit has no location
        int line = e.getLocation() == null ? parser.currentLocation().getLineNr() : e.getLocation().getLineNr();
        return new TranscriptException(Problem.error(file, line, "This JSON cannot be read: " + fault(e) + ".",
                "Check that the file is complete; it may nest " + DEEPEST + " deep and hold strings of " + LONGEST
                        + " characters."));
    }

    /** The message of the parser, without its description of the source. */
    private static String fault(JsonProcessingException e) {
        var message = e.getOriginalMessage().lines().findFirst().orElse("unknown fault");
        return message.replaceAll("\\[Source: [^;]*; ?", "[");
    }
}
