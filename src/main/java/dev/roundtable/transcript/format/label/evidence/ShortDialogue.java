package dev.roundtable.transcript.format.label.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;

/**
 * Recognizes a short dialogue in which everybody has one line and a single name: {@code Ann: Hello?}, {@code Bob: Hi.} Prose has such
 * colons, too. So every line must begin with a name, and the words must be those of people who talk to each other.
 */
final class ShortDialogue {

    /** In a longer dialogue, somebody speaks twice. */
    private static final int MOST_LINES = 12;

    private static final Pattern TO_SOMEBODY = Pattern.compile("[?？你您]"
            + "|\\b(?i:hi|hello|hey|good (?:morning|afternoon|evening|night)|yes|yeah|thanks|thank|you|your)\\b");

    /** Words before a colon in lists that are no names, although a question may follow. */
    private static final Set<String> HEADINGS = Set.of("question", "answer", "q", "a", "problem", "solution", "usage", "more",
            "goal", "goals", "aim", "task", "issue", "fix", "cause", "pros", "cons", "background", "context", "motivation",
            "discussion", "introduction", "method", "outlook", "advice", "homework", "breakfast", "lunch", "dinner", "morning",
            "afternoon", "evening", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Map<String, String> words = new LinkedHashMap<>();
    private boolean other;

    /**
     * Adds a line that is no heading.
     *
     * @param line its label; null if it has none
     * @param text the whole line
     */
    void see(LabelLine line, String text) {
        if (other) {
            return;
        }
        var name = line == null || line.label() == null ? null : Labels.name(line.label());
        other = name == null || words.size() == MOST_LINES || !mayBeSomebody(name)
                || words.put(name, text.substring(line.speechStart())) != null;
    }

    private static boolean mayBeSomebody(String name) {
        return NamePlausibility.of(name).compareTo(NamePlausibility.CAPITALS) >= 0 && !NamePlausibility.isThing(name)
                && !HEADINGS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether all lines together are a dialogue. */
    boolean isDialogue() {
        return !other && words.size() > 1 && (asks() || calls() || words.values().stream().allMatch(this::isToSomebody));
    }

    /** Whether somebody asks, and another person speaks afterwards. */
    private boolean asks() {
        return List.copyOf(words.values()).subList(0, words.size() - 1).stream()
                .anyMatch(said -> said.chars().anyMatch(c -> c == '?' || c == '？' || c == '؟'));
    }

    /** Whether somebody says the name of another person. */
    private boolean calls() {
        return words.entrySet().stream().anyMatch(said -> words.keySet().stream()
                .anyMatch(name -> !name.equals(said.getKey())
                        && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(said.getValue()).find()));
    }

    private boolean isToSomebody(String said) {
        return TO_SOMEBODY.matcher(said).find();
    }
}
