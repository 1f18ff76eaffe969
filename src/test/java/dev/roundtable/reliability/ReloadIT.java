package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Edits, breaks, mends, adds and deletes panels while 32 connections ask for them. {@code -Dreload.seconds=60} does so for a minute,
 * after as long a warm-up and as long without any change.
 */
@DisplayName("The service, while files change,")
class ReloadIT {

    private static final int CONNECTIONS = 32;
    /** All panels of a group are saved together, so a response has all of them in one version. */
    private static final int GROUPS = 8;
    private static final int GROUP_SIZE = 4;
    /** How the names of panels begin that are deleted again. */
    private static final String EXTRA = "extra-";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GROUP = "query Group { %s }";
    private static final String PAGE = "query Page($after: String) { panels(first: 10, after: $after) { pageInfo { endCursor hasNextPage }"
            + " nodes { slug title turns { text } } } }";
    private static final String SEARCH = "query Search($after: String) { search(query: \"water banks\", first: 10, after: $after) {"
            + " pageInfo { endCursor hasNextPage } edges { node { text } excerpt { text } } } }";

    @TempDir
    Path folder;

    /** The last version of each group. */
    private final int[] saved = new int[GROUPS];
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong number = new AtomicLong();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void answersEveryRequestFromOneVersion() throws Exception {
        int seconds = Integer.getInteger("reload.seconds", 5);
        long seed = Long.getLong("reload.seed", System.nanoTime());
        var panels = new VersionedPanels(folder);
        for (int group = 0; group < GROUPS; group++) {
            write(panels, group, 1);
        }
        int management = freePort();
        try (var service = Service.start(Map.of("roundtable.transcripts", folder.toString(), "roundtable.bundled", "false",
                "roundtable.attribution.measured", "false", "roundtable.http.management-port", String.valueOf(management)))) {
            var url = service.url();
            awaitReady(service, management);
            load(url, seconds, seed, () -> sleep(seconds * 1000L));
            load(url, seconds, seed, () -> sleep(seconds * 1000L));
            var rest = percentiles();
            var reloads = new AtomicLong();
            load(url, seconds, seed, () -> reloads.set(edit(url, panels, seconds, new Random(seed))));
            System.out.printf("seed %d, at rest: %s; with %d edits: %s%n", seed, rest, reloads.get(), percentiles());
            assertThat(wrong).as("failed and mixed responses, seed %d, of a service that logs%n%s", seed, service.output())
                    .isEmpty();
            var report = JSON.readTree(HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/corpus/reload"))
                            .POST(BodyPublishers.noBody()).build(),
                    BodyHandlers.ofString()).body());
            assertThat(report.get("failed")).isEmpty();
            assertThat(report.get("changed")).as("what was published since the start").isNotEmpty();
            assertThat(report.get("problems")).isEmpty();
            assertThat(report.get("version").asText()).isNotEmpty();
            assertThat(service.output()).doesNotContain("A reload failed");
        }
    }

    private void load(String url, int seconds, long seed, Runnable meanwhile) throws InterruptedException {
        ended.set(false);
        times.clear();
        var threads = IntStream.range(0, CONNECTIONS).mapToObj(i -> new Thread(() -> ask(url, new Random(seed + i)))).toList();
        threads.forEach(Thread::start);
        meanwhile.run();
        ended.set(true);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** One connection: each client has its own pool. */
    private void ask(String url, Random random) {
        var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        var place = new Place(null, null);
        String afterHit = null;
        while (!ended.get()) {
            try {
                switch (random.nextInt(5)) {
                    case 0 -> group(client, url, random.nextInt(GROUPS), "");
                    case 1 -> group(client, url, random.nextInt(GROUPS), " # " + number.incrementAndGet());
                    case 2 -> get(client, url, random.nextInt(GROUPS));
                    case 3 -> afterHit = hits(client, url, afterHit);
                    default -> place = page(client, url, place);
                }
            } catch (IOException e) {
                wrong.add(e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Asks for the panels of a group. A comment is left out of the key of the cache, so a new field alias makes a new request. */
    private void group(HttpClient client, String url, int group, String unseen) throws IOException, InterruptedException {
        var alias = unseen.isEmpty() ? "p" : "q" + unseen.substring(3) + "_";
        var fields = new StringBuilder();
        for (int i = 0; i < GROUP_SIZE; i++) {
            fields.append("%s%d: panel(slug: \"%s\") { title turns { text } } ".formatted(alias, i, slug(group, i)));
        }
        var response = post(client, url, GROUP.formatted(fields), null);
        if (response != null && VersionedPanels.versions(response.toString()).size() != 1) {
            wrong.add("mixed: %s in group %d at %s".formatted(versions(response.get("data")), group, LocalTime.now()));
        }
    }

    /** The versions of each field, so that a failure tells which panel was late. */
    private static List<Set<Integer>> versions(JsonNode data) {
        var versions = new ArrayList<Set<Integer>>();
        data.forEach(panel -> versions.add(VersionedPanels.versions(panel.toString())));
        return versions;
    }

    private void get(HttpClient client, String url, int group) throws IOException, InterruptedException {
        var variables = URLEncoder.encode("{\"slug\":\"" + slug(group, 0) + "\"}", StandardCharsets.UTF_8);
        var response = send(client, HttpRequest.newBuilder(
                URI.create(url + "/graphql?documentId=transcript&variables=" + variables)));
        if (response != null && VersionedPanels.versions(response.toString()).size() != 1) {
            wrong.add("mixed transcript: " + VersionedPanels.versions(response.toString()));
        }
    }

    /** The next page; the first one if the panel of the cursor was deleted. */
    private Place page(HttpClient client, String url, Place place) throws IOException, InterruptedException {
        var response = post(client, url, PAGE, place.after());
        if (response == null) {
            return new Place(null, null);
        }
        if (isOfRemovedPanel(response)) {
            if (!place.panel().startsWith(EXTRA)) {
                wrong.add("lost: " + place.panel());
            }
            return new Place(null, null);
        }
        var panels = response.at("/data/panels/nodes");
        for (var panel : panels) {
            if (VersionedPanels.versions(panel.toString()).size() != 1) {
                wrong.add("mixed page: " + panel);
            }
        }
        var info = response.at("/data/panels/pageInfo");
        return info.get("hasNextPage").asBoolean()
                ? new Place(info.get("endCursor").asText(), panels.get(panels.size() - 1).get("slug").asText())
                : new Place(null, null);
    }

    /** A cursor, and the panel that it belongs to. */
    private record Place(String after, String panel) {}

    /** The next page of hits; the first one if the corpus has another version than the cursor. */
    private String hits(HttpClient client, String url, String after) throws IOException, InterruptedException {
        var response = post(client, url, SEARCH, after);
        if (response == null) {
            return null;
        }
        for (var hit : response.at("/data/search/edges")) {
            if (!hit.at("/node/text").asText().contains(hit.at("/excerpt/text").asText())) {
                wrong.add("mixed hit: " + hit);
            }
        }
        var info = response.at("/data/search/pageInfo");
        return info.path("hasNextPage").asBoolean() ? info.get("endCursor").asText() : null;
    }

    private JsonNode post(HttpClient client, String url, String query, String after) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("query", query);
        body.putObject("variables").put("after", after);
        if (after == null) {
            body.remove("variables");
        }
        return send(client, HttpRequest.newBuilder(URI.create(url + "/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private JsonNode send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var response = client.send(request.build(), BodyHandlers.ofString());
        times.add(System.nanoTime() - began);
        var json = JSON.readTree(response.body());
        if (isOfAnotherVersion(json)) {
            return null;
        }
        if (response.statusCode() != 200 || json.has("errors") && !isOfRemovedPanel(json)) {
            wrong.add(response.statusCode() + " " + response.body());
            return null;
        }
        return json;
    }

    /** Cursors of search are refused after the corpus has changed. */
    private static boolean isOfAnotherVersion(JsonNode response) {
        var error = response.at("/errors/0");
        return error.at("/path/0").asText().equals("search") && error.at("/extensions/code").asText().equals("BAD_USER_INPUT")
                && error.path("message").asText().contains("another version");
    }

    private static boolean isOfRemovedPanel(JsonNode response) {
        var error = response.at("/errors/0");
        return error.at("/path/0").asText().equals("panels") && error.at("/extensions/code").asText().equals("BAD_USER_INPUT")
                && error.path("message").asText().contains("element was removed");
    }

    /** Changes files at random. Returns how often. At the end, all files are right again. */
    private long edit(String url, VersionedPanels panels, int seconds, Random random) {
        long latest = System.nanoTime() + seconds * 1_000_000_000L;
        int version = 1;
        var broken = new ArrayList<Integer>();
        var added = new ArrayList<String>();
        try {
            while (System.nanoTime() < latest) {
                version++;
                int group = random.nextInt(GROUPS);
                switch (random.nextInt(6)) {
                    case 0 -> {
                        awaitServed(url, group);
                        panels.sheet(slug(group, 0), "title: [ this is wrong\n");
                        broken.add(group);
                    }
                    case 1 -> {
                        var slug = EXTRA + version;
                        panels.write(slug, version);
                        added.add(slug);
                    }
                    case 2 -> {
                        if (!added.isEmpty()) {
                            panels.delete(added.remove(0));
                        }
                    }
                    default -> {
                        write(panels, group, version);
                        broken.remove(Integer.valueOf(group));
                    }
                }
                Thread.sleep(300 + random.nextInt(500));
                for (int i : List.copyOf(broken)) {
                    write(panels, i, version);
                }
                broken.clear();
            }
            for (var slug : added) {
                panels.delete(slug);
            }
            Thread.sleep(1000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return version;
    }

    /**
     * Waits until the last version of a group is served. A panel that is broken earlier keeps the version before, as it should, while the
     * others of its group get the new one.
     */
    private void awaitServed(String url, int group) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var query = "{ panel(slug: \"%s\") { title } }".formatted(slug(group, 0));
        while (!VersionedPanels.versions(post(client, url, query, null).toString()).equals(Set.of(saved[group]))) {
            Thread.sleep(10);
        }
    }

    private void write(VersionedPanels panels, int group, int version) throws IOException {
        saved[group] = version;
        panels.write(IntStream.range(0, GROUP_SIZE).mapToObj(i -> slug(group, i)).toList(), version);
    }

    private static String slug(int group, int panel) {
        return "group-%d-%d".formatted(group, panel);
    }

    private String percentiles() {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%,d requests, median %.1f ms, p99 %.1f ms, longest %.0f ms".formatted(sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6, sorted[sorted.length - 1] / 1e6);
    }

    private static void awaitReady(Service service, int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build();
        while (HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() != 200) {
            assertThat(service.output()).doesNotContain("did not start");
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
