package dev.roundtable.transcript.format;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.json.value.JsonShape;
import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.name.Labels;

/** The text of a transcript, with facts that several formats need. Not thread-safe. */
public final class Input {

    private final String file;
    private final String text;
    private final Set<String> names;
    private final Map<Class<?>, Object> computed = new HashMap<>();
    private LabelStyle labelStyle;
    private JsonShape jsonShape;

    private Input(String file, String text, Set<String> names) {
        this.file = file;
        this.text = text;
        this.names = names;
    }

    /**
     * An input of a text.
     *
     * @param names names, or their keys, that need no other evidence as labels
     */
    public static Input of(String file, String text, Collection<String> names) {
        // old Macintosh programs end lines with CR alone
        boolean old = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0;
        return new Input(file, old ? text.replace('\r', '\n') : text,
                names.stream().map(Labels::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** The name of the file, for messages. */
    public String file() {
        return file;
    }

    /** The whole text, without byte order mark. */
    public String text() {
        return text;
    }

    /** The keys of the names in the sheet: labels that need no other evidence. See {@link Labels#key}. */
    public Set<String> names() {
        return names;
    }

    /**
     * A fact of the text that a format computes once, because it is asked for several times.
     *
     * @param type the class of the fact, which identifies it
     */
    public <T> T computed(Class<T> type, Function<Input, T> compute) {
        var known = computed.get(type);
        if (known == null) {
            known = compute.apply(this);
            computed.put(type, known);
        }
        return type.cast(known);
    }

    /** The label style of the text. It is computed once, because that takes as long as reading. */
    public LabelStyle labelStyle() {
        if (labelStyle == null) {
            labelStyle = new LabelStyle(text, names);
        }
        return labelStyle;
    }

    /** The outline of the text if it is JSON; an empty outline otherwise. It is computed once for all formats of JSON. */
    public JsonShape jsonShape() {
        if (jsonShape == null) {
            jsonShape = JsonShape.of(text);
        }
        return jsonShape;
    }
}
