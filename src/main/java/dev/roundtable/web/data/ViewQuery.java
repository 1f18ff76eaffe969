package dev.roundtable.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.roundtable.graphql.execution.Engine;

/** Executes the documents of the views on the thread of the caller. */
@Singleton
public class ViewQuery {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Engine engine;

    ViewQuery(Engine engine) {
        this.engine = engine;
    }

    /**
     * Executes a document.
     *
     * @param variables the values of the variables by name
     * @return the data
     * @throws ViewException if the response has errors: status 400 if a variable has a wrong value, 413 if the data is too large, 503 if
     *         the request took too long, 500 if the service failed
     */
    public DataObject execute(ViewDocument document, Map<String, Object> variables) {
        var response = engine.execute(engine.ownDocument(document.text()), null, variables);
        var json = read(response.json());
        if (response.hasErrors()) {
            var error = json.path("errors").path(0);
            var extensions = error.path("extensions");
            throw switch (extensions.path("code").asText()) {
                case "BAD_USER_INPUT" -> ViewException.of(400, error.path("message").asText());
                case "QUERY_TOO_COMPLEX" -> ViewException.of(413, null);
                default -> response.isOutOfTime()
                        ? ViewException.of(503, null)
                        : ViewException.failed(extensions.path("requestId").asText());
            };
        }
        return new DataObject(json.path("data"));
    }

    /**
     * Executes a document about one thing.
     *
     * @param field the root field with the thing
     * @throws ViewException status 404 if there is no such thing; otherwise as {@link #execute}
     */
    public DataObject find(ViewDocument document, Map<String, Object> variables, String field) {
        var found = execute(document, variables).object(field);
        if (found == null) {
            throw ViewException.notFound();
        }
        return found;
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("The engine wrote JSON that cannot be read.", e);
        }
    }
}
