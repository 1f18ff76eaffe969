package spring;

import java.io.File;
import java.util.HashMap;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads the data that the benchmark has read from the service into the database, before the server listens. */
@Component
@RequiredArgsConstructor
class LoadDump implements SmartInitializingSingleton {

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    @Value("${bench.dump}")
    private File dump;

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> load(new JsonMapper().readTree(dump)));
    }

    private void load(JsonNode all) {
        var speakers = new HashMap<String, Speaker>();
        for (var node : all.get("speakers")) {
            var speaker = new Speaker();
            speaker.setId(text(node, "id"));
            speaker.setSlug(text(node, "slug"));
            speaker.setName(text(node, "name"));
            entities.persist(speaker);
            speakers.put(speaker.getSlug(), speaker);
        }
        for (var node : all.get("panels")) {
            var panel = new Panel();
            panel.setId(text(node, "id"));
            panel.setSlug(text(node, "slug"));
            panel.setTitle(text(node, "title"));
            panel.setLanguage(text(node, "language"));
            entities.persist(panel);
            int ordinal = 0;
            for (var part : node.get("participations")) {
                var participation = new Participation();
                participation.setPanel(panel);
                participation.setSpeaker(speakers.get(text(part.get("speaker"), "slug")));
                participation.setOrdinal(ordinal++);
                participation.setRole(text(part, "role"));
                participation.setAffiliation(text(part, "affiliation"));
                entities.persist(participation);
            }
            ordinal = 0;
            for (var part : node.get("questions")) {
                var question = new Question();
                question.setPanel(panel);
                question.setId(text(part, "id"));
                question.setOrdinal(ordinal++);
                question.setKind(text(part, "kind"));
                question.setTitle(text(part, "title"));
                question.setText(text(part, "text"));
                question.setAskedBy(speakers.get(text(part.get("askedBy"), "slug")));
                entities.persist(question);
                for (var given : part.get("answers")) {
                    var answer = new Answer();
                    answer.setId(text(given, "id"));
                    answer.setPanel(panel);
                    answer.setQuestion(question);
                    answer.setSpeaker(speakers.get(text(given.get("speaker"), "slug")));
                    answer.setOrdinal(given.get("ordinal").asInt());
                    answer.setText(text(given, "text"));
                    entities.persist(answer);
                }
            }
        }
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
