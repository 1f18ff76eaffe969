package dev.roundtable.http.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Parses the JSON of requests. It refuses JSON that other parsers may read differently, such as duplicate keys. */
final class RequestJson {

    /** Limits of what a client may send in one request: variables are only ids, numbers and filters. */
    private static final int MAX_NESTING = 20;
    private static final int MAX_TOKENS = 10_000;
    private static final int MAX_DIGITS = 100;
    private static final int MAX_KEY = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).maxTokenCount(MAX_TOKENS)
                    .maxNumberLength(MAX_DIGITS).maxNameLength(MAX_KEY).build())
            .build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private RequestJson() {
    }

    /**
     * Parses a text.
     *
     * @param what the subject of error messages, such as "The body"
     * @throws RequestRefusedException if the text is empty, is not JSON, or is above a limit
     */
    static JsonNode read(String what, String text) throws RequestRefusedException {
        try {
            var node = JSON.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw RequestRefusedException.badRequest(what + " is empty: a JSON object was expected.");
            }
            // Only an escape can be half a pair, because the text itself was UTF-8.
            if (text.contains("\\u") && !isWellFormed(node)) {
                throw RequestRefusedException.badRequest(
                        what + " has an escape for half a surrogate pair, such as \\ud800: write characters whole.");
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw RequestRefusedException.of(400, "REQUEST_TOO_COMPLEX",
                    ("%s has more than %,d values or names, nests deeper than %d levels, has a number of more than %d digits, or"
                            + " a name of more than %,d characters. Send less in one request.")
                            .formatted(what, MAX_TOKENS, MAX_NESTING, MAX_DIGITS, MAX_KEY));
        } catch (JsonProcessingException e) {
            throw RequestRefusedException.badRequest(
                    what + (isDuplicateKey(e) ? " has a key twice in one object" : " is not JSON") + position(e));
        }
    }

    /** The values of an object by name. */
    static Map<String, Object> map(JsonNode object) {
        return JSON.convertValue(object, MAP);
    }

    /** Jackson has no separate exception for duplicate keys. */
    private static boolean isDuplicateKey(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate field ");
    }

    private static String position(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null
                ? "."
                : " (line %d, column %d).".formatted(location.getLineNr(), location.getColumnNr());
    }

    /** Whether all strings and names can be encoded as UTF-8. */
    private static boolean isWellFormed(JsonNode node) {
        if (node.isTextual()) {
            return isWellFormed(node.textValue());
        }
        for (var names = node.fieldNames(); names.hasNext();) {
            if (!isWellFormed(names.next())) {
                return false;
            }
        }
        for (var child : node) {
            if (!isWellFormed(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
