package dev.roundtable.web.frame;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a page is about, for search engines: an object of schema.org in JSON-LD.
 *
 * @param properties by name; properties that are null are left out
 */
@RegisterForReflection
public record LinkedData(Map<String, Object> properties) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An object of a type. */
    public static Map<String, Object> object(String type) {
        var object = new LinkedHashMap<String, Object>();
        object.put("@type", type);
        return object;
    }

    /** The JSON for a script element. It has no character that could end the element. */
    public RawString raw() {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.putAll(properties);
        try {
            var json = JSON.writeValueAsString(withoutNulls(all));
            return new RawString(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and strings can always be written as JSON.", e);
        }
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> object) {
        object.values().removeIf(value -> value == null);
        return object;
    }
}
