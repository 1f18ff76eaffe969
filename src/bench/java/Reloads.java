import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Measures reloads of the packaged service, in a folder of generated panels: {@code java src/bench/java/Reloads.java served 200 50} the
 * time from saving a sheet until a request shows it, for 50 edits in a folder of 200 panels, and {@code … heap 20 10000} the heap, files
 * and threads during 10,000 reloads of one panel.
 */
final class Reloads {

    private static final String[] WORDS = ("river water valley stone harbour market winter summer teacher engine number question answer "
            + "reason story paper model garden window mountain bridge village energy forest island season weather system method").split(" ");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder = Files.createTempDirectory("reloads");
    private final int port = freePort();
    private final int management = freePort();

    private Reloads() throws IOException {
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var bench = new Reloads();
        int panels = Integer.parseInt(args[1]);
        for (int i = 0; i < panels; i++) {
            bench.write(i, 0);
        }
        boolean heap = args[0].equals("heap");
        var service = new ProcessBuilder("java", "-Xmx400m", "-Droundtable.transcripts=" + bench.folder, "-Droundtable.bundled=false",
                "-Droundtable.attribution.measured=false", "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + bench.port,
                "-Droundtable.ingest.watch=" + !heap, "-Droundtable.http.management-port=" + bench.management, "-jar",
                "target/quarkus-app/quarkus-run.jar").redirectErrorStream(true).redirectOutput(bench.folder.resolve(".log").toFile()).start();
        try {
            bench.awaitReady();
            if (heap) {
                bench.heap(service, Integer.parseInt(args[2]));
            } else {
                bench.served(panels, Integer.parseInt(args[2]));
            }
        } finally {
            service.destroy();
            service.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private void served(int panels, int edits) throws Exception {
        var random = new Random(1);
        var times = new ArrayList<Double>();
        for (int edit = 1; edit <= edits; edit++) {
            int panel = random.nextInt(panels);
            Thread.sleep(300 + random.nextInt(2000));
            sheet(panel, edit);
            long began = System.nanoTime();
            var query = "{\"query\":\"{ panel(slug: \\\"panel-%d\\\") { title } }\"}".formatted(panel);
            while (!post(port, "/graphql", query).contains("edit " + edit + "\"")) {
                Thread.sleep(5);
            }
            times.add((System.nanoTime() - began) / 1e9);
        }
        times.sort(null);
        System.out.printf("%,d panels, %d edits: saved to served median %.2f s, p90 %.2f s, longest %.2f s%n", panels, edits,
                times.get(times.size() / 2), times.get(times.size() * 9 / 10), times.get(times.size() - 1));
        System.out.println(post(management, "/corpus/reload", ""));
    }

    private void heap(Process service, int reloads) throws Exception {
        for (int reload = 0; reload <= reloads; reload++) {
            write(0, reload);
            post(management, "/corpus/reload", "");
            post(port, "/graphql", "{\"query\":\"{ panel(slug: \\\"panel-0\\\") { title turns { text } } }\"}");
            if (reload % Math.max(1, reloads / 10) == 0) {
                var histogram = run("jmap", "-histo:live", String.valueOf(service.pid()));
                var total = histogram.lines().filter(line -> line.startsWith("Total")).findFirst().orElse("");
                long files;
                try (var open = Files.list(Path.of("/proc/" + service.pid() + "/fd"))) {
                    files = open.count();
                }
                var threads = Files.readString(Path.of("/proc/" + service.pid() + "/status")).lines()
                        .filter(line -> line.startsWith("Threads")).findFirst().orElse("");
                System.out.printf("after %,6d reloads: heap %,.1f MB, %d files, %s, %d metrics%n", reload,
                        Long.parseLong(total.strip().split("\\s+")[2]) / 1e6, files, threads.replace("\t", " "),
                        get(management, "/q/metrics").lines().filter(line -> !line.startsWith("#")).count());
            }
        }
    }

    private void write(int panel, int version) throws IOException {
        var random = new Random(panel);
        var text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("Ann Lee: What do you think of the ").append(words(random, 12)).append(" in version ").append(version)
                    .append("?\n\n").append("Guest ").append(panel % 50).append(" Reed: I think the ").append(words(random, 60))
                    .append(".\n\n");
        }
        Files.writeString(folder.resolve("panel-" + panel + ".txt"), text);
        sheet(panel, version);
    }

    private void sheet(int panel, int edit) throws IOException {
        Files.writeString(folder.resolve("panel-" + panel + ".panel.yaml"), "title: Talk %d, edit %d\n".formatted(panel, edit));
    }

    private static String words(Random random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private void awaitReady() throws Exception {
        while (true) {
            try {
                if (get(management, "/q/health/ready").contains("\"panels\"")) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(100);
        }
    }

    private String get(int at, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path)).build(), BodyHandlers.ofString()).body();
    }

    private String post(int at, String path, String json) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()).body();
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
