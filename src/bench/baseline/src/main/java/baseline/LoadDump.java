package baseline;

import java.io.File;
import java.io.IOException;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;

/** Loads the data that the benchmark has read from the service into the database. */
@ApplicationScoped
public class LoadDump {

    @ConfigProperty(name = "bench.dump")
    File dump;

    @Transactional
    void load(@Observes StartupEvent event) throws IOException {
        var all = new ObjectMapper().readTree(dump);
        var speakers = new HashMap<String, Speaker>();
        for (var node : all.get("speakers")) {
            var speaker = new Speaker();
            speaker.id = text(node, "id");
            speaker.slug = text(node, "slug");
            speaker.name = text(node, "name");
            speaker.persist();
            speakers.put(speaker.slug, speaker);
        }
        for (var node : all.get("panels")) {
            var panel = new Panel();
            panel.id = text(node, "id");
            panel.slug = text(node, "slug");
            panel.title = text(node, "title");
            panel.language = text(node, "language");
            for (var part : node.get("participations")) {
                var participation = new Participation();
                participation.panel = panel;
                participation.speaker = speakers.get(part.at("/speaker/slug").asText());
                participation.ordinal = panel.participations.size();
                participation.role = text(part, "role");
                participation.affiliation = text(part, "affiliation");
                panel.participations.add(participation);
            }
            for (var part : node.get("questions")) {
                var question = new Question();
                question.panel = panel;
                question.id = text(part, "id");
                question.ordinal = panel.questions.size();
                question.kind = text(part, "kind");
                question.title = text(part, "title");
                question.text = text(part, "text");
                question.askedBy = speakers.get(part.at("/askedBy/slug").asText());
                for (var given : part.get("answers")) {
                    var answer = new Answer();
                    answer.id = text(given, "id");
                    answer.panel = panel;
                    answer.question = question;
                    answer.speaker = speakers.get(given.at("/speaker/slug").asText());
                    answer.ordinal = given.get("ordinal").asInt();
                    answer.text = text(given, "text");
                    question.answers.add(answer);
                }
                panel.questions.add(question);
            }
            panel.persist();
        }
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
