package dev.roundtable.transcript.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.question.Discussion.Topic;
import dev.roundtable.transcript.sheet.PanelSheet.QuestionTitle;

/** Builds a {@link Topic} while its prompts are being found. */
final class TopicDraft {

    final TopicDraft parent;
    final String key;
    final String title;
    final String titleEn;
    final List<Integer> prompts = new ArrayList<>();
    final Set<String> addressedTo = new LinkedHashSet<>();
    private Integer index;

    TopicDraft(TopicDraft parent, String key, String title, String titleEn) {
        this.parent = parent;
        this.key = key;
        this.title = title;
        this.titleEn = titleEn;
    }

    /** A question that a sheet names. */
    static TopicDraft of(TopicDraft parent, QuestionTitle named) {
        return new TopicDraft(parent, named.key(), named.title(), named.titleEn());
    }

    /** A question that nobody gave a title. */
    static TopicDraft untitled(TopicDraft parent) {
        return new TopicDraft(parent, null, null, null);
    }

    /** The main question that this one is, or follows up. */
    TopicDraft main() {
        return parent == null ? this : parent.main();
    }

    /**
     * Adds this question to the end of a list, unless it is there already. What it follows up stands before it: a follow-up may be put
     * although its parent never is, and then the parent has no prompt.
     */
    void joins(List<TopicDraft> order) {
        if (index == null) {
            if (parent != null) {
                parent.joins(order);
            }
            index = order.size();
            order.add(this);
        }
    }

    /** The index of this question in the list; null if it was not added yet. */
    Integer index() {
        return index;
    }

    /** Builds the topic. */
    Topic topic() {
        return new Topic(parent == null ? null : parent.index, key, title, titleEn, prompts, List.copyOf(addressedTo));
    }
}
