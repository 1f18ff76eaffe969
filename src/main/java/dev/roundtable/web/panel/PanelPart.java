package dev.roundtable.web.panel;

import java.util.List;

import dev.roundtable.web.frame.Frame;
import dev.roundtable.web.turn.Voice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A part of a panel that is read alone: one question, or one speaker.
 *
 * @param question the question; null for a speaker
 * @param voice the speaker; null for a question
 * @param previous the question before; null if there is none
 * @param next the question after; null if there is none
 */
@RegisterForReflection
record PanelPart(QuestionItem question, Voice voice, List<Block> blocks, QuestionItem previous, QuestionItem next) {

    /** Whether a block needs a heading beside that of the page. */
    public boolean isHeaded(Block block) {
        return voice != null || block.isFollowUp() && block.isHeaded() && !block.question().equals(question);
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        static native TemplateInstance part(Frame frame, PanelContent panel, PanelPart part);
    }
}
