package dev.roundtable.web.panel;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A heading of the panel in the outline, with those of its follow-ups. */
@RegisterForReflection
record OutlineItem(Block block, List<Block> followUps) {

    static List<OutlineItem> of(List<Block> blocks) {
        var items = new ArrayList<OutlineItem>();
        for (var block : blocks) {
            if (block.anchor() == null) {
                continue;
            }
            if (block.isFollowUp() && !items.isEmpty()) {
                items.get(items.size() - 1).followUps().add(block);
            } else {
                items.add(new OutlineItem(block, new ArrayList<>()));
            }
        }
        return items;
    }
}
