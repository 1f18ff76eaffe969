package dev.roundtable.transcript.question;

import java.util.List;

import dev.roundtable.transcript.script.Turn;

/**
 * The questions of a panel, and the kind of each stretch.
 *
 * @param parts one for each stretch, in their order
 * @param topics the questions, in the order in which they are first put
 */
public record Discussion(List<Part> parts, List<Topic> topics) {

    public Discussion {
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
    }

    /**
     * The kind of one stretch, and its question.
     *
     * @param kind its kind as a turn
     * @param topic the index of the question that it puts, answers or belongs to; null for none
     * @param prompt for an answer, the index of the stretch that it responds to; null for none
     */
    public record Part(Turn.Kind kind, Integer topic, Integer prompt) {}

    /**
     * One question.
     *
     * @param parent the index of the question it follows up; null for a main question
     * @param key what the sheet calls it; null where it does not
     * @param title in the panel's language; null where nobody gave one
     * @param titleEn in English; null where nobody gave one
     * @param prompts the indexes of the stretches that put it
     * @param addressedTo the slugs of those it is put to
     */
    public record Topic(Integer parent, String key, String title, String titleEn, List<Integer> prompts,
            List<String> addressedTo) {

        public Topic {
            prompts = List.copyOf(prompts);
            addressedTo = List.copyOf(addressedTo);
        }
    }
}
