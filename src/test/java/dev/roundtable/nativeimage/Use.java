package dev.roundtable.nativeimage;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLContext;

/** Sends valid and wrong requests of every kind to a running service, so that it does all lookups that happen after its start. */
final class Use {

    private static final String SLUG = "{\"slug\":\"agi-next-2026\"}";
    private static final Map<String, String> VARIABLES = Map.of("panel-page", SLUG, "transcript", SLUG, "node",
            "{\"id\":\"none\"}",
            "nodes", "{\"ids\":[\"none\"]}", "web-panel", SLUG, "web-speaker", "{\"slug\":\"tang-jie\"}", "web-term",
            "{\"slug\":\"openai\"}", "web-search", "{\"query\":\"agent\"}");
    /** Queries that are refused by the parser, by validation, by limits, by coercion and by resolvers, and some that succeed. */
    private static final List<String> QUERIES = List.of(
            "{ panels { nodes { turns { speaker { name } question { title } segments: kind "
                    + "attribution { method confidence evidence { __typename } candidates { __typename } } } prompts: questions { prompts { "
                    + "speaker { name } } } quality { __typename } source { __typename } } } }",
            "{ corpus { problems { severity message } } }",
            "{", "{ nothing }", "{ answers(first: 0) { totalCount } }", "{ panels(first: \"x\") { totalCount } }",
            "{ panels(filter: { heldFrom: \"no day\" }) { totalCount } }", "{ panel(slug: \"none\") { title } }",
            "query A { __typename } query A { __typename }", "mutation { no }", "subscription { no }",
            "query($a: Int!) { panels(first: $a) { totalCount } }", "{ __type(name: \"Panel\") { name fields { name } } }",
            "{ a: __schema { types { name } } b: __schema { types { name } } }",
            "{ panels { ...F } } fragment F on Speaker { name }",
            "{ panels { nodes @skip(if: \"x\") { slug } } }", "{ panels(filter: [1, 2]) { totalCount } }");
    private static final List<String> PATHS = List.of("/q/health", "/q/health/live", "/q/health/started", "/q/health/ready",
            "/q/metrics",
            "/graphql/schema.graphql", "/nowhere", "/q/graphql-ui", "/graphql?query=%zz",
            "/graphql?query={__typename}&variables=x",
            "/graphql?documentId=nothing", "/", "/?lang=zh", "/panels/agi-next-2026", "/panels/agi-next-2026?lang=zh",
            "/panels/agi-next-2026/questions/agents", "/panels/none", "/panels/AGI-Next-2026", "/speakers/tang-jie",
            "/terms/openai",
            "/search", "/search?q=agent", "/search?q=slep&lang=zh", "/web/x/style.css", "/web/x/icon.svg", "/web/x/page.js",
            "/sitemap.xml", "/feed.atom", "/?after=x");

    private final HttpClient client;

    Use(SSLContext trusting) {
        client = HttpClient.newBuilder().sslContext(trusting).build();
    }

    /** Uses the service at a URL. */
    void of(String url) throws IOException, InterruptedException {
        for (var path : PATHS) {
            get(url, path.replace("{", "%7B").replace("}", "%7D").replace("%zz", "%25zz"), "Accept", "*/*");
        }
        try (var documents = Files.list(Path.of("src/main/resources/graphql"))) {
            for (var document : documents.toList()) {
                var name = document.getFileName().toString().replace(".graphql", "");
                var path = "/graphql?documentId=" + name + "&variables=" + encoded(VARIABLES.getOrDefault(name, "{}"));
                for (var encoding : List.of("br", "gzip", "identity", "br")) {
                    get(url, path, "Accept-Encoding", encoding);
                }
            }
        }
        for (var query : QUERIES) {
            for (var type : List.of("application/json", "application/graphql-response+json")) {
                post(url, "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}", type, "application/json");
            }
            get(url, "/graphql?query=" + encoded(query), "Origin", "https://panels.example");
        }
        for (var body : List.of("", "{", "[]", "[{\"query\":\"{__typename}\"}]", "{\"query\":1}",
                "{\"query\":\"{__typename}\",\"a\":1}",
                "x".repeat(300_000))) {
            post(url, body, "*/*", "application/json");
        }
        post(url, "{__typename}", "text/html", "application/graphql");
        client.send(HttpRequest.newBuilder(URI.create(url + "/graphql")).method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://panels.example").header("Access-Control-Request-Method", "POST").build(),
                BodyHandlers.discarding());
        client.send(HttpRequest.newBuilder(URI.create(url + "/graphql")).DELETE().build(), BodyHandlers.discarding());
    }

    private void get(String url, String path, String header, String value) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(URI.create(url + path)).header(header, value).build(), BodyHandlers.discarding());
    }

    private void post(String url, String body, String accept, String type) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(URI.create(url + "/graphql")).header("Content-Type", type).header("Accept", accept)
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
