package dev.roundtable.transcript.format.json.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.roundtable.transcript.file.Excerpt;

/**
 * One value of a JSON file: a segment or a word with all that is in it. A whole file is never one value.
 *
 * @param source the file, for messages
 * @param line the line where the value begins, from 1
 * @param kind the first token
 * @param scalar the text of a string, number or boolean; null for null, objects and lists
 * @param fields the fields of an object, in their order; empty for other values
 * @param items the items of a list; empty for other values
 */
public record JsonValue(JsonSource source, int line, JsonToken kind, String scalar, Map<String, JsonValue> fields,
        List<JsonValue> items) {

    /** Reads the value at the current token, to its end. A repeated key is refused: JSON does not say which one is valid. */
    public static JsonValue read(JsonSource source) throws IOException {
        var parser = source.parser();
        int line = source.line();
        var kind = parser.currentToken();
        if (kind == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, JsonValue>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                if (fields.containsKey(key)) {
                    throw repeated(source, key);
                }
                parser.nextToken();
                fields.put(key, read(source));
            }
            return new JsonValue(source, line, kind, null, fields, List.of());
        }
        if (kind == JsonToken.START_ARRAY) {
            var items = new ArrayList<JsonValue>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(source));
            }
            return new JsonValue(source, line, kind, null, Map.of(), items);
        }
        return new JsonValue(source, line, kind, text(kind, parser), Map.of(), List.of());
    }

    private static String text(JsonToken kind, JsonParser parser) throws IOException {
        return kind == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /** The problem of a key that stands twice in one object. */
    static RuntimeException repeated(JsonSource source, String key) {
        return source.broken(source.line(),
                "The key \"%s\" stands here for the second time in one object.".formatted(Excerpt.of(key)));
    }

    /** Whether the value is an object. */
    public boolean isObject() {
        return kind == JsonToken.START_OBJECT;
    }

    /** Whether the value is a list. */
    public boolean isList() {
        return kind == JsonToken.START_ARRAY;
    }

    /** Whether the value is null. */
    public boolean isNull() {
        return kind == JsonToken.VALUE_NULL;
    }

    /** Whether the value is a string. */
    public boolean isString() {
        return kind == JsonToken.VALUE_STRING;
    }

    /** A field that is present and not null; null otherwise. */
    public JsonValue field(String key) {
        var value = fields.get(key);
        return value == null || value.isNull() ? null : value;
    }

    /** The first of several fields that is present and not null; null if there is none. */
    public JsonValue first(List<String> keys) {
        for (var key : keys) {
            var value = field(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The text of a field that is a string, number or boolean; null if there is none. */
    public String text(String key) {
        var value = field(key);
        return value == null ? null : value.scalar();
    }

    /** The items of a field that is a list; empty if there is none. */
    public List<JsonValue> list(String key) {
        var value = field(key);
        return value == null ? List.of() : value.items();
    }

    /**
     * The text of a string, number or boolean; null for null.
     *
     * @param what what was expected, for the message
     */
    public String scalar(String what) {
        if (isObject() || isList()) {
            throw source.broken(line, "A string was expected as " + what + ".");
        }
        return scalar;
    }
}
