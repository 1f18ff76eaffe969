package dev.roundtable.http.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Parses GraphQL requests by the GraphQL over HTTP specification (working draft, sections "GET" and "POST"). The parameters are
 * {@code query}, {@code operationName}, {@code variables}, {@code extensions}, and {@code documentId} of the appendix on persisted
 * documents.
 */
final class RequestParser {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private RequestParser() {
    }

    /**
     * Parses the body of a POST.
     *
     * @throws RequestRefusedException if the body is not JSON in UTF-8, or not a GraphQL request
     */
    static GraphQLRequest body(byte[] body) throws RequestRefusedException {
        JsonNode request;
        try {
            request = RequestJson.read("The body",
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            throw RequestRefusedException.badRequest("The body is not UTF-8.");
        }
        if (request.isArray()) {
            throw RequestRefusedException.of(400, "BATCHING_NOT_SUPPORTED",
                    "Send one operation in each request: batches are not supported.");
        }
        if (!request.isObject()) {
            throw RequestRefusedException.badRequest("The body must be a JSON object with \"query\".");
        }
        return request((ObjectNode) request);
    }

    /**
     * Parses the parameters of a GET.
     *
     * @param parameters decoded
     * @throws RequestRefusedException if they are not a GraphQL request
     */
    static GraphQLRequest parameters(Map<String, List<String>> parameters) throws RequestRefusedException {
        var request = JsonNodeFactory.instance.objectNode();
        for (var name : new String[]{ "query", "operationName", "documentId" }) {
            var value = parameter(parameters, name);
            if (value != null) {
                request.put(name, value);
            }
        }
        for (var name : new String[]{ "variables", "extensions" }) {
            var value = parameter(parameters, name);
            if (value != null) {
                request.set(name, RequestJson.read("The parameter \"" + name + "\"", value));
            }
        }
        return request(request);
    }

    /**
     * The value of a parameter; null if it is absent or empty. A parameter that is given twice is refused, because a cache between
     * client and service might use the other value.
     */
    private static String parameter(Map<String, List<String>> parameters, String name) throws RequestRefusedException {
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw RequestRefusedException.badRequest("The parameter \"%s\" is given %d times.".formatted(name, values.size()));
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    private static GraphQLRequest request(ObjectNode request) throws RequestRefusedException {
        var query = text(request, "query");
        var documentId = text(request, "documentId");
        var hash = hash(object(request, "extensions"));
        if (documentId != null && (query != null || hash != null)) {
            throw RequestRefusedException.badRequest("Give either \"documentId\" or \"query\", not both.");
        }
        if (query != null && query.isBlank()) {
            query = null;
        }
        if (query == null && documentId == null && hash == null) {
            throw RequestRefusedException.badRequest("There is no \"query\".");
        }
        var variables = object(request, "variables");
        return new GraphQLRequest(query, documentId, hash, text(request, "operationName"),
                variables == null ? Map.of() : RequestJson.map(variables));
    }

    /** The hash of Apollo's automatic persisted queries: {@code {"persistedQuery":{"version":1,"sha256Hash":"…"}}}. */
    private static String hash(JsonNode extensions) throws RequestRefusedException {
        var persisted = extensions == null ? null : extensions.get("persistedQuery");
        if (persisted == null || persisted.isNull()) {
            return null;
        }
        var hash = persisted.path("sha256Hash").asText("");
        var version = persisted.path("version");
        if (!version.isInt() || version.intValue() != 1 || !SHA_256.matcher(hash).matches()) {
            throw RequestRefusedException.badRequest("\"extensions.persistedQuery\" must be "
                    + "{\"version\":1,\"sha256Hash\":\"64 hexadecimal digits, letters in lower case\"}.");
        }
        return hash;
    }

    private static String text(ObjectNode request, String name) throws RequestRefusedException {
        var node = request.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw RequestRefusedException.badRequest("\"%s\" must be a string.".formatted(name));
        }
        return node.textValue();
    }

    private static JsonNode object(ObjectNode request, String name) throws RequestRefusedException {
        var node = request.get(name);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            throw RequestRefusedException.badRequest("\"%s\" must be an object.".formatted(name));
        }
        return node;
    }
}
