package dev.roundtable.transcript.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;

/** Reads a mapping of a YAML file, key by key. Problems are added to a list with their line, and reading continues. */
final class SheetNode {

    private final String file;
    private final int line;
    private final String what;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * @param what the name of this mapping in messages, such as "a cue"
     * @param known the keys that it may have
     * @param problems receives the problems
     */
    SheetNode(String file, Node node, String what, List<String> known, List<Problem> problems) {
        this.file = file;
        this.line = YamlNodes.line(node);
        this.what = what;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "%s must be a mapping of keys to values.".formatted(capital(what)), "Its keys are: " + known + ".");
            return;
        }
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
            if (key == null) {
                wrong(tuple.getKeyNode(), "A key in %s is a list or a mapping.".formatted(what),
                        "Its keys are: " + String.join(", ", known) + ".");
            } else if (!known.contains(key)) {
                wrong(tuple.getKeyNode(),
                        "Unknown key \"%s\" in %s.".formatted(Excerpt.of(key), what) + NearestForm.hint(known, key),
                        "Its keys are: " + String.join(", ", known) + ".");
            } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                wrong(tuple.getKeyNode(), "The key \"%s\" stands twice in %s.".formatted(key, what), "Keep one.");
            }
        }
    }

    int line() {
        return line;
    }

    /** The line of the value under the key, or of the mapping if there is none. */
    int line(String key) {
        return has(key) ? YamlNodes.line(values.get(key)) : line;
    }

    /** The line of an item of the list under the key. */
    int line(String key, int item) {
        return values.get(key) instanceof SequenceNode sequence ? YamlNodes.line(sequence.getValue().get(item)) : line;
    }

    /** Whether the key has a value that is neither null nor a blank text. */
    boolean has(String key) {
        return values.containsKey(key) && !YamlNodes.isAbsent(values.get(key));
    }

    /** The text under the key; null if there is none. */
    String text(String key) {
        return has(key) ? scalar(values.get(key), key) : null;
    }

    /** The text under a required key; an empty text, and a problem, if there is none. */
    String required(String key) {
        var text = text(key);
        if (text == null) {
            problems.add(Problem.error(file, values.containsKey(key) ? YamlNodes.line(values.get(key)) : line,
                    "%s needs \"%s\".".formatted(capital(what), key), "Add it."));
            return "";
        }
        return text;
    }

    /** The date under the key; null if there is none, or with a problem if the text is no date. */
    LocalDate date(String key) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(values.get(key), "\"%s\" is not a date.".formatted(Excerpt.of(text)),
                    "Write it as year-month-day, such as 2026-01-10.");
            return null;
        }
    }

    /** The absolute http or https URL under the key; null if there is none, or with a problem if the text is no URL. */
    String url(String key) {
        var text = text(key);
        if (text == null || WebUrl.isValid(text)) {
            return text;
        }
        wrong(values.get(key), "\"%s\" is not a URL.".formatted(Excerpt.of(text)),
                "Write a whole one, such as https://example.org/page.");
        return null;
    }

    /** The enum constant under the key; null if there is none, or with a problem if the text is no constant. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var name = text.toUpperCase(Locale.ROOT);
        if (!names.contains(name)) {
            wrong(values.get(key), "\"%s\" is not a %s.".formatted(Excerpt.of(text), key) + NearestForm.hint(names, text),
                    "Write one of: " + String.join(", ", names) + ".");
            return null;
        }
        return Enum.valueOf(type, name);
    }

    /** The texts under the key, which may have one text or a list of texts. Null and blank items are left out. */
    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue().stream().filter(item -> !YamlNodes.isAbsent(item)).map(item -> scalar(item, key))
                    .toList();
        }
        return List.of(scalar(values.get(key), key));
    }

    /** The mapping under the key; an empty one if there is none. */
    SheetNode mapping(String key, String what, List<String> known) {
        var empty = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
        return new SheetNode(file, has(key) ? values.get(key) : empty, what, known, problems);
    }

    /** The mappings listed under the key. */
    List<SheetNode> mappings(String key, String what, List<String> known) {
        if (!has(key)) {
            return List.of();
        }
        if (!(values.get(key) instanceof SequenceNode sequence)) {
            wrong(values.get(key), "\"%s\" must be a list.".formatted(key), "Begin each entry with \"- \".");
            return List.of();
        }
        var mappings = new ArrayList<SheetNode>();
        sequence.getValue().forEach(item -> mappings.add(new SheetNode(file, item, what, known, problems)));
        return mappings;
    }

    /** The texts of a mapping under the key whose keys are free, in their order, without null and blank ones. */
    Map<String, String> entries(String key) {
        var entries = new LinkedHashMap<String, String>();
        if (has(key) && values.get(key) instanceof MappingNode mapping) {
            mapping.getValue().stream().filter(tuple -> !YamlNodes.isAbsent(tuple.getValueNode()))
                    .forEach(tuple -> {
                        var name = scalar(tuple.getKeyNode(), key);
                        if (entries.putIfAbsent(name, scalar(tuple.getValueNode(), key)) != null) {
                            wrong(tuple.getKeyNode(), "The key \"%s\" stands twice in \"%s\".".formatted(Excerpt.of(name), key),
                                    "Keep one.");
                        }
                    });
        } else if (has(key)) {
            wrong(values.get(key), "\"%s\" in %s must be a mapping of keys to values.".formatted(key, what), null);
        }
        return entries;
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        wrong(node, "\"%s\" in %s must be a text.".formatted(key, what), null);
        return "";
    }

    private void wrong(Node node, String message, String remedy) {
        problems.add(Problem.error(file, YamlNodes.line(node), message, remedy));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
