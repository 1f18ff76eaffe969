package dev.roundtable.transcript.format.json.value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The outline of a JSON file: which keys are where, how often, and a little about their values. It is made in one walk and holds no
 * values but the first voices. If the file is broken, it is the outline of what stands before.
 */
public final class JsonShape {

    /** The keys of lists that divide one talk, in small letters without signs and without "sub". */
    private static final Set<String> PARTS = Set.of("sections", "chapters", "parts", "pages", "topics", "agenda", "agendaitems",
            "debates", "sittings", "proceedings", "rounds", "scenes", "acts");
    /** In columns: more than a row of a talk has. */
    private static final int WIDEST_ROW = 8;
    private static final int MOST_KEYS = 100;

    private final Map<String, JsonShape> keys = new LinkedHashMap<>();
    private final JsonScalars scalars = new JsonScalars();
    private final List<JsonShape> columns = new ArrayList<>();
    private JsonShape items;
    private int count;
    private boolean whole;

    private JsonShape() {
    }

    /** The outline of a text; an empty outline if the text is no JSON. */
    public static JsonShape of(String text) {
        var root = new JsonShape();
        if (!mayBegin(text) || !JsonSource.begins(text)) {
            return root;
        }
        try (var parser = JsonSource.parser(text)) {
            if (JsonSource.isLines(text)) {
                root.items = new JsonShape();
                while (parser.nextToken() != null) {
                    root.items.see(parser, true);
                }
            } else {
                parser.nextToken();
                root.see(parser, false);
            }
            root.whole = true;
        } catch (IOException e) {
            return root;
        }
        return root;
    }

    /** Whether the first character that is no space may begin JSON, which is cheap to see. */
    private static boolean mayBegin(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && "{[".indexOf(text.charAt(first)) >= 0;
    }

    /** Whether the text is no JSON. */
    public boolean isEmpty() {
        return count == 0 && items == null;
    }

    private void see(JsonParser parser, boolean inList) throws IOException {
        count++;
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var key = parser.currentName();
                parser.nextToken();
                var shape = keys.get(key);
                if (shape == null && keys.size() < MOST_KEYS) {
                    shape = new JsonShape();
                    keys.put(key, shape);
                }
                if (shape == null) {
                    parser.skipChildren();
                } else {
                    shape.see(parser, inList);
                }
            }
        } else if (token == JsonToken.START_ARRAY) {
            items = items == null ? new JsonShape() : items;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.item(parser);
            }
        } else if (token == JsonToken.VALUE_STRING || token != null && token.isNumeric()) {
            scalars.see(inList ? parser.getText() : null, token.isNumeric(), inList);
        }
    }

    /** Sees an item of a list; if it is a list itself, it is a row, and its single values have a column each. */
    private void item(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            see(parser, true);
            return;
        }
        count++;
        items = items == null ? new JsonShape() : items;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < WIDEST_ROW && parser.currentToken().isScalarValue()) {
                while (i >= columns.size()) {
                    columns.add(new JsonShape());
                }
                columns.get(i).see(parser, true);
            } else {
                items.item(parser);
            }
        }
    }

    /** The outline at a path such as {@code results.items[].type}, in which * is the only key; null if nothing is there. */
    public JsonShape at(String path) {
        var shape = this;
        for (var part : path.split("\\.")) {
            int list = part.indexOf("[]");
            var key = list < 0 ? part : part.substring(0, list);
            shape = key.isEmpty() ? shape : key.equals(JsonWalk.ANY) ? shape.only() : shape.keys.get(key);
            for (int i = list; i >= 0 && shape != null; i = part.indexOf("[]", i + 2)) {
                shape = shape.items;
            }
            if (shape == null) {
                return null;
            }
        }
        return shape;
    }

    /** The outline of the value of an object with one key; null if it has several, or none. */
    private JsonShape only() {
        return keys.size() == 1 ? keys.values().iterator().next() : null;
    }

    /** Whether something is at a path. */
    public boolean has(String path) {
        var shape = at(path);
        return shape != null && shape.count > 0;
    }

    /** Whether something is at one of the paths. */
    public boolean hasAny(String... paths) {
        for (var path : paths) {
            if (has(path)) {
                return true;
            }
        }
        return false;
    }

    /** All lists of objects, by path, outermost first. */
    public Map<String, JsonShape> lists() {
        var lists = new LinkedHashMap<String, JsonShape>();
        collect("", (path, list) -> {
            if (!list.keys.isEmpty()) {
                lists.put(path, list);
            }
        });
        return lists;
    }

    /** All lists of rows, which are lists of single values, by path, outermost first. */
    public Map<String, JsonShape> tables() {
        var tables = new LinkedHashMap<String, JsonShape>();
        collect("", (path, list) -> {
            if (!list.columns.isEmpty()) {
                tables.put(path, list);
            }
        });
        return tables;
    }

    private void collect(String path, BiConsumer<String, JsonShape> lists) {
        if (items != null) {
            lists.accept(path + "[]", items);
        }
        // the items of a list are several talks, or none, unless they are parts of one
        if (items != null && (items.count == 1 || areParts(path.substring(path.lastIndexOf('.') + 1)))) {
            items.collect(path + "[]", lists);
        }
        keys.forEach((key, shape) -> {
            // such a key is no part of a path
            if (key.indexOf('.') < 0 && key.indexOf('[') < 0 && !key.isEmpty()) {
                shape.collect(path.isEmpty() ? key : path + "." + key, lists);
            }
        });
    }

    private static boolean areParts(String key) {
        var even = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return PARTS.contains(even.startsWith("sub") ? even.substring(3) : even);
    }

    /** Whether the file could be read to its end. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether there is a list here. */
    public boolean isList() {
        return items != null;
    }

    /** The columns of rows, at most eight. */
    public List<JsonShape> columns() {
        return columns;
    }

    /** The outlines of the values of an object, by key. */
    public Map<String, JsonShape> keys() {
        return keys;
    }

    /** How many values are here. */
    public int count() {
        return count;
    }

    /** The strings and numbers here. */
    public JsonScalars scalars() {
        return scalars;
    }
}
