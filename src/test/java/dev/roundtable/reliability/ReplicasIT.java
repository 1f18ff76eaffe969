package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tests that a client behind a load balancer gets status 304 from any replica. */
@DisplayName("Two processes with the same transcripts")
class ReplicasIT {

    private static final String PANEL = "{\"slug\":\"agi-next-2026\"}";
    private static final String SEARCH = "{\"query\":\"agent\"}";
    private static final Map<String, String> VARIABLES = Map.of("panel-page", PANEL, "transcript", PANEL, "web-panel", PANEL,
            "web-speaker", "{\"slug\":\"tang-jie\"}", "web-term", "{\"slug\":\"openai\"}", "search", SEARCH, "web-search",
            SEARCH,
            "node", "{\"id\":\"none\"}", "nodes", "{\"ids\":[]}");

    @Test
    void giveTheSameTags() throws IOException {
        Map<String, String> tags;
        try (var one = start()) {
            tags = tags(one);
        }
        try (var other = start()) {
            assertThat(tags(other)).isEqualTo(tags);
        }
        assertThat(tags).containsKeys("corpus", "panel-page", "introspection").doesNotContainValue("");
    }

    private static Service start() throws IOException {
        var service = Service.start(Map.of("roundtable.attribution.measured", "false"));
        service.awaitReady();
        return service;
    }

    private static Map<String, String> tags(Service service) throws IOException {
        var tags = new TreeMap<String, String>();
        try (var documents = Files.list(Path.of("src/main/resources/graphql"))) {
            documents.map(file -> file.getFileName().toString().replace(".graphql", "")).forEach(name -> tags.put(name,
                    tag(service, "documentId=" + name + "&variables=" + encoded(VARIABLES.getOrDefault(name, "{}")))));
        }
        tags.put("introspection", tag(service, "query=" + encoded("{ __schema { types { name fields { name } } } }")));
        return tags;
    }

    private static String tag(Service service, String query) {
        var response = service.send(HttpRequest.newBuilder(URI.create(service.url() + "/graphql?" + query)));
        assertThat(response.statusCode()).as(query + ": " + response.body()).isEqualTo(200);
        return response.headers().firstValue("ETag").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
