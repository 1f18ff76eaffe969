package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.question.Discussion.Topic;

/** A question while its prompts are still being found. */
final class TopicDraft {

    final TopicDraft parent;
    final String title;
    final String titleEn;
    final List<Integer> prompts = new ArrayList<>();
    final Set<String> addressedTo = new LinkedHashSet<>();
    private Integer index;

    TopicDraft(TopicDraft parent, String title, String titleEn) {
        this.parent = parent;
        this.title = title;
        this.titleEn = titleEn;
    }

    /** The main question that this one is, or follows up. */
    TopicDraft main() {
        return parent == null ? this : parent.main();
    }

    /** Puts it at the end of the order, unless it has its place. */
    void joins(List<TopicDraft> order) {
        if (index == null) {
            index = order.size();
            order.add(this);
        }
    }

    /** Where it stands in the order; null while it has no place. */
    Integer index() {
        return index;
    }

    Topic topic() {
        return new Topic(parent == null ? null : parent.index, title, titleEn, prompts, List.copyOf(addressedTo));
    }
}
