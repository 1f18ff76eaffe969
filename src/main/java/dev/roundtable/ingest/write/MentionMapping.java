package dev.roundtable.ingest.write;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.store.entity.MentionEntity;
import dev.roundtable.store.entity.TurnEntity;
import dev.roundtable.transcript.script.Mention;

/** Maps the mentions of a panel to entities. */
final class MentionMapping {

    private MentionMapping() {
    }

    /**
     * The entities, in the order of the mentions.
     *
     * @param turns the entity of each turn, in order
     */
    static List<MentionEntity> entities(List<Mention> mentions, List<TurnEntity> turns) {
        var entities = new ArrayList<MentionEntity>(mentions.size());
        for (var mention : mentions) {
            var turn = turns.get(mention.turn() - 1);
            var entity = new MentionEntity();
            entity.termSlug = mention.term();
            entity.panel = turn.panel;
            entity.turn = turn;
            entity.speaker = turn.speaker;
            entity.position = entities.size() + 1;
            entity.verbatim = mention.verbatim();
            entity.textStart = mention.textStart();
            entity.textEnd = mention.textEnd();
            entity.startOffset = mention.span().start();
            entity.endOffset = mention.span().end();
            entity.startTime = mention.span().startTime();
            entity.endTime = mention.span().endTime();
            entities.add(entity);
        }
        return entities;
    }
}
