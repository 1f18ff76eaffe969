package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.web.turn.TurnItem;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Turns of one question that follow each other.
 *
 * @param anchor the fragment in the URL of the panel; null if the block has no heading
 * @param question the question; null before the first question and after the last
 * @param kind the kind of the first turn, which names a block without a question
 * @param isContinued whether the talk comes back to the question after another main question
 */
@RegisterForReflection
record Block(String anchor, QuestionItem question, String kind, boolean isContinued, List<TurnItem> turns) {

    /**
     * Divides a panel. A remark between two questions belongs to the one before it.
     *
     * @param questions the questions of the panel by slug
     */
    static List<Block> of(List<TurnItem> turns, Map<String, QuestionItem> questions) {
        var blocks = new ArrayList<Block>();
        var headed = new HashSet<String>();
        QuestionItem root = null;
        for (var turn : turns) {
            var last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            var own = turn.question() == null ? null : questions.get(turn.question());
            boolean stays = own == null && last != null && !(turn.kind().equals("CLOSING") && last.question() != null);
            if (last != null && (stays || Objects.equals(own, last.question()) && own != null)) {
                last.turns().add(turn);
                continue;
            }
            boolean seen = own != null && !headed.add(own.slug());
            var ownRoot = own == null || own.parent() == null ? own : questions.getOrDefault(own.parent(), own);
            // After a follow-up, its main question goes on without a heading.
            boolean goesOn = seen && Objects.equals(ownRoot, root);
            var anchor = own == null ? anchor(turn.kind(), blocks) : seen ? null : own.anchor();
            blocks.add(new Block(anchor, own, turn.kind(), seen && !goesOn, new ArrayList<>(List.of(turn))));
            root = ownRoot;
        }
        return blocks;
    }

    /** The anchor of a block without a question, whose kind may come again. */
    private static String anchor(String kind, List<Block> before) {
        var anchor = kind.toLowerCase(Locale.ROOT);
        long times = before.stream().filter(block -> block.question() == null && block.kind().equals(kind)).count();
        return times == 0 ? anchor : anchor + "-" + (times + 1);
    }

    /** The fragment of its question; null if it has none. */
    public String heading() {
        return question == null ? null : question.anchor();
    }

    /** Whether the block has a heading. */
    public boolean isHeaded() {
        return anchor != null || isContinued;
    }

    public boolean isFollowUp() {
        return question != null && question.isFollowUp();
    }
}
