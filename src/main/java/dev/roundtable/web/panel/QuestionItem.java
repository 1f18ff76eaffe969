package dev.roundtable.web.panel;

import java.util.List;

import dev.roundtable.web.data.DataObject;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A question of the panel.
 *
 * @param language the language of the headline
 * @param original the headline in the language of the panel
 * @param text the words that first put it
 * @param parent the slug of the main question that it follows up; null for a main question
 * @param answers the ids of the turns that answer it, in order
 */
@RegisterForReflection
record QuestionItem(String slug, String headline, String language, String original, String text, String parent,
        List<String> answers) {

    /** @param language the language of the panel */
    static QuestionItem of(DataObject question, String language, boolean chinese) {
        boolean translated = !question.text("headline").equals(question.text("own"));
        return new QuestionItem(question.text("slug"), question.text("headline"),
                translated ? chinese ? "zh" : "en" : language, question.text("own"),
                question.text("text"), question.text("parent", "slug"),
                question.list("answers", answer -> answer.text("turn", "id")));
    }

    /** The fragment of the question in the URL of the panel. */
    public String anchor() {
        return "q-" + slug;
    }

    /** Whether a text is its title, in any case. */
    boolean isTitled(String name) {
        return headline.equalsIgnoreCase(name) || original.equalsIgnoreCase(name);
    }

    public boolean isFollowUp() {
        return parent != null;
    }
}
