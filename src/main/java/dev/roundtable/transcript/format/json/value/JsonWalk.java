package dev.roundtable.transcript.format.json.value;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Walks through a JSON file token by token and hands over the values at some paths. Other values are skipped, so that a large file needs
 * little memory. A path is made of keys and {@code []} for the items of a list, such as {@code results.items[]}.
 */
public final class JsonWalk {

    /** In a path: any key without a step of its own. */
    static final String ANY = "*";

    /** Takes a value, and the index of its item in each list on its path, outermost first. */
    public interface Handler {

        void accept(JsonValue value, int[] at);
    }

    private static final class Step {

        final Map<String, Step> keys = new HashMap<>();
        Step items;
        Handler handler;
        String what;

        Step key(String key) {
            return keys.computeIfAbsent(key, k -> new Step());
        }

        Step items() {
            items = items == null ? new Step() : items;
            return items;
        }
    }

    private final Step root = new Step();
    private JsonSource source;
    private int[] at = {};

    /** Hands over values; a value of another kind on the path is skipped. */
    public JsonWalk on(String path, Handler handler) {
        step(path).handler = handler;
        return this;
    }

    /** Hands over values, unless the path is inside or around one that is handed over already. */
    public JsonWalk onFree(String path, Handler handler) {
        var step = root;
        for (var part : path.split("\\.")) {
            int list = part.indexOf("[]");
            var key = list < 0 ? part : part.substring(0, list);
            step = step == null ? null : step.keys.get(key);
            step = step == null || list < 0 || step.handler != null ? step : step.items;
            if (step != null && step.handler != null) {
                return this;
            }
        }
        return step != null ? this : on(path, handler);
    }

    /**
     * Hands over the items of a list.
     *
     * @param what what an item is, such as "segment": a file with anything else in place of the list is refused
     */
    public JsonWalk onEach(String path, String what, Handler handler) {
        step(path.substring(0, path.length() - 2)).what = what;
        return on(path, (value, indexes) -> {
            if (!value.isObject()) {
                throw value.source().broken(value.line(), "Here " + article(what) + " was expected.");
            }
            handler.accept(value, indexes);
        });
    }

    private static String article(String what) {
        return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    private Step step(String path) {
        var step = root;
        for (var part : path.split("\\.")) {
            int list = part.indexOf("[]");
            var key = list < 0 ? part : part.substring(0, list);
            step = key.isEmpty() ? step : step.key(key);
            for (int i = list; i >= 0; i = part.indexOf("[]", i + 2)) {
                step = step.items();
            }
        }
        return step;
    }

    /** Walks through a file. JSON Lines are read as one list. */
    public void run(JsonSource from, boolean lines) {
        source = from;
        var parser = source.parser();
        try (parser) {
            if (lines) {
                at = new int[]{ -1 };
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    at[0]++;
                    walk(root.items == null ? new Step() : root.items);
                }
                return;
            }
            parser.nextToken();
            walk(root);
            if (parser.nextToken() != null) {
                throw source.broken(source.line(), "Something follows the JSON value.");
            }
        } catch (JsonProcessingException e) {
            throw source.unreadable(e);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    private void walk(Step step) throws IOException {
        var parser = source.parser();
        var token = parser.currentToken();
        if (step.handler != null) {
            step.handler.accept(JsonValue.read(source), at);
        } else if (token == JsonToken.START_OBJECT && !step.keys.isEmpty()) {
            fields(step, parser);
        } else if (token == JsonToken.START_ARRAY && step.items != null) {
            items(step, parser);
        } else if (step.what != null && token != JsonToken.VALUE_NULL) {
            throw source.broken(source.line(), "Here a list of " + step.what + "s was expected.");
        } else {
            parser.skipChildren();
        }
    }

    private void fields(Step step, JsonParser parser) throws IOException {
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            if (!seen.add(key)) {
                throw JsonValue.repeated(source, key);
            }
            parser.nextToken();
            var next = step.keys.getOrDefault(key, step.keys.get(ANY));
            if (next == null) {
                parser.skipChildren();
            } else {
                walk(next);
            }
        }
    }

    private void items(Step step, JsonParser parser) throws IOException {
        at = Arrays.copyOf(at, at.length + 1);
        int depth = at.length - 1;
        for (at[depth] = 0; parser.nextToken() != JsonToken.END_ARRAY; at[depth]++) {
            walk(step.items);
        }
        at = Arrays.copyOf(at, depth);
    }
}
