package dev.roundtable.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;

/**
 * Reads requests as the GraphQL over HTTP specification writes them (working draft, sections "GET" and "POST"): parameters
 * {@code query}, {@code operationName}, {@code variables} and {@code extensions}.
 */
final class RequestParser {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {
    };

    private RequestParser() {
    }

    /** Reads a POST body, which is JSON in UTF-8. */
    static GraphQLRequest body(byte[] body) throws BadRequestException {
        var request = json("The body", new String(body, StandardCharsets.UTF_8));
        if (request.isArray()) {
            throw new BadRequestException("BATCHING_NOT_SUPPORTED", "Send one operation a request: batches are not accepted.");
        }
        if (!request.isObject()) {
            throw new BadRequestException("BAD_REQUEST", "The body must be a JSON object with \"query\".");
        }
        return new GraphQLRequest(text(request, "query"), text(request, "operationName"),
                variables(request.get("variables"), request.get("extensions")));
    }

    /** Reads the parameters of a GET, decoded. */
    static GraphQLRequest parameters(MultiMap parameters) throws BadRequestException {
        var query = parameters.get("query");
        if (query == null || query.isBlank()) {
            throw missingQuery();
        }
        var variables = parameters.get("variables");
        var extensions = parameters.get("extensions");
        return new GraphQLRequest(query, emptyToNull(parameters.get("operationName")),
                variables(emptyToNull(variables) == null ? null : json("The parameter \"variables\"", variables),
                        emptyToNull(extensions) == null ? null : json("The parameter \"extensions\"", extensions)));
    }

    private static JsonNode json(String what, String text) throws BadRequestException {
        try {
            var node = JSON.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new BadRequestException("BAD_REQUEST", what + " is empty: a JSON object was expected.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadRequestException("BAD_REQUEST",
                    what + " is not JSON" + (e.getLocation() == null
                            ? "."
                            : " (line %d, column %d)."
                                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr())));
        }
    }

    private static String text(JsonNode request, String name) throws BadRequestException {
        var node = request.get(name);
        boolean absent = node == null || node.isNull();
        if (absent && name.equals("query")) {
            throw missingQuery();
        }
        if (!absent && !node.isTextual()) {
            throw new BadRequestException("BAD_REQUEST", "\"%s\" must be a string.".formatted(name));
        }
        return absent ? null : node.textValue();
    }

    private static Map<String, Object> variables(JsonNode variables, JsonNode extensions)
            throws BadRequestException {
        if (extensions != null && !extensions.isNull() && !extensions.isObject()) {
            throw new BadRequestException("BAD_REQUEST", "\"extensions\" must be an object.");
        }
        if (variables == null || variables.isNull()) {
            return Map.of();
        }
        if (!variables.isObject()) {
            throw new BadRequestException("BAD_REQUEST", "\"variables\" must be an object.");
        }
        return JSON.convertValue(variables, VARIABLES);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static BadRequestException missingQuery() {
        return new BadRequestException("BAD_REQUEST", "There is no \"query\".");
    }
}
