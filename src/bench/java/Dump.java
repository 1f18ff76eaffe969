import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The data that the benchmark queries, read from the service. The other servers load it. */
final class Dump {

    /** The speaker whose answers are queried. */
    static final String SPEAKER = "yao-shunyu";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PANELS = """
            { panels(first: 20, after: %s) { pageInfo { hasNextPage endCursor } nodes {
              id slug title language participations { role affiliation speaker { id slug name } }
              questions { id kind title text askedBy { slug } answers { id ordinal text speaker { slug } } } } } }""";

    private final ArrayNode panels = JSON.createArrayNode();

    private Dump() {
    }

    static Dump of(Server service) throws IOException, InterruptedException {
        var dump = new Dump();
        var after = "null";
        do {
            var page = ask(service, PANELS.formatted(after)).at("/data/panels");
            dump.panels.addAll((ArrayNode) page.get("nodes"));
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").toString() : null;
        } while (after != null);
        return dump;
    }

    private static ObjectNode ask(Server service, String query) throws IOException, InterruptedException {
        var answer = service.ask(JSON.createObjectNode().put("query", query).toString());
        return (ObjectNode) JSON.readTree(answer);
    }

    void write(Path file) throws IOException {
        var all = JSON.createObjectNode();
        all.set("speakers", JSON.createArrayNode().addAll(speakers().values()));
        all.set("panels", panels);
        Files.writeString(file, all.toString());
    }

    /** All who take part, by slug; the list of speakers leaves out those whom no panel names. */
    private Map<String, JsonNode> speakers() {
        var speakers = new LinkedHashMap<String, JsonNode>();
        for (var panel : panels) {
            for (var participation : panel.get("participations")) {
                speakers.putIfAbsent(participation.at("/speaker/slug").asText(), participation.get("speaker"));
            }
        }
        return speakers;
    }

    /** One place for each panel, at its beginning. */
    List<Place> places() {
        var places = new ArrayList<Place>();
        String panel = null;
        String answer = null;
        for (var node : panels) {
            places.add(new Place(node.get("slug").asText(), panel, answer));
            panel = cursor(node.get("id").asText());
            int last = 0;
            for (var one : node.findValues("answers")) {
                for (var candidate : one) {
                    if (candidate.at("/speaker/slug").asText().equals(SPEAKER) && candidate.get("ordinal").asInt() > last) {
                        last = candidate.get("ordinal").asInt();
                        answer = cursor(candidate.get("id").asText());
                    }
                }
            }
        }
        return places;
    }

    /** The places after which there is a whole page of panels and of answers; the first place if there are none. */
    List<Place> pages() {
        var places = places();
        return places.subList(0, Math.max(1, places.size() - 19));
    }


    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
