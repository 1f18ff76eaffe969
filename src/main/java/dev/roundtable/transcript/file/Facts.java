package dev.roundtable.transcript.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * Facts of a panel that its transcript states beside the speech, such as in the fields of a header.
 *
 * @param language the language as a BCP 47 tag; null if the file does not state it
 * @param event the event; null if the file does not state it
 * @param venue the place; null if the file does not state it
 * @param people the people whom the header lists, in its order
 */
public record Facts(String language, String event, String venue, List<Participant> people) {

    /** No facts. */
    public static final Facts NONE = new Facts(null, null, null, List.of());

    public Facts {
        people = List.copyOf(people);
    }

    /** The same facts with more people. */
    public Facts with(List<Participant> more) {
        return more.isEmpty()
                ? this
                : new Facts(language, event, venue, Stream.concat(people.stream(), more.stream()).toList());
    }

    /**
     * A person whom the header lists.
     *
     * @param name the name as the file writes it
     * @param title the part in the talk as the file writes it, such as {@code Interviewer}; null if it states none
     * @param affiliation null if the file states none
     * @param labels other forms that label the person's speech, such as initials
     */
    public record Participant(String name, String title, String affiliation, List<String> labels) {

        public Participant {
            labels = List.copyOf(labels);
        }
    }
}
