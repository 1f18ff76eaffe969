package dev.roundtable.transcript.format.caption.ttml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what the head of a TTML file states: the title, and the agents with their names. */
final class Head {

    /** No more people say the same words at once. */
    private static final int MOST_AGENTS = 8;

    private static final int LONGEST_FIELD = 200;

    private final Map<String, String> names = new HashMap<>();
    private String title;
    private String agent;
    private String field;
    private final StringBuilder text = new StringBuilder();

    /**
     * Sees the start of an element.
     *
     * @param id the id of the element; null if it has none
     */
    void start(String element, String id) {
        if (element.equals("agent")) {
            agent = id;
        }
        field = element;
        text.setLength(0);
    }

    void text(String more) {
        if (field != null && (field.equals("title") || field.equals("name")) && text.length() < LONGEST_FIELD) {
            text.append(more);
        }
    }

    void end(String element) {
        var value = text.toString().strip();
        if (element.equals("title") && title == null && !value.isEmpty()) {
            title = value;
        } else if (element.equals("name") && agent != null && !value.isEmpty()) {
            names.putIfAbsent(agent, value);
        } else if (element.equals("agent")) {
            agent = null;
        }
        field = null;
        text.setLength(0);
    }

    /** The title; null if the file states none. */
    String title() {
        return title;
    }

    /** The names of agents; an agent without a name has its id. */
    String names(String agents) {
        return agents == null || agents.isBlank()
                ? null
                : Arrays.stream(agents.strip().split("\\s+", MOST_AGENTS + 1)).limit(MOST_AGENTS)
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(" & "));
    }
}
