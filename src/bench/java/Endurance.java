import java.io.IOException;
import java.nio.file.Path;

/** Measures whether the memory of the service grows with the number of requests, repeated and new ones. */
final class Endurance {

    private static final long SOME = 10_000;

    private final Settings settings;
    private final Peer service;
    private final Path folder;
    private long sent = System.currentTimeMillis() % 1_000_000_000L;

    Endurance(Settings settings, Path corpus, Path folder) {
        this.settings = settings;
        this.service = Peer.roundtable("Roundtable", corpus);
        this.folder = folder;
    }

    /** The results as Markdown. */
    String run() throws IOException, InterruptedException {
        try (var server = Server.start(service.name(), settings.port(), folder,
                "{\"query\":\"{ panel(slug: \\\"panel-0001\\\") { id } }\"}", service.command(settings.java()))) {
            var dump = Dump.of(server);
            var out = new StringBuilder("| requests | failed | resident | heap after a collection |\n|---|---|---|---|\n");
            long requests = 0;
            long failed = 0;
            for (long goal = Math.min(SOME, settings.requests()); goal <= settings.requests(); goal *= 10) {
                while (requests < goal) {
                    for (var question : settings.questions()) {
                        for (var novelty : service.novelties()) {
                            var load = Load.run(server, "", question.bodies(novelty, dump), settings.connections(), 1, sent, folder);
                            sent += load.requests() + 1_000;
                            requests += load.requests();
                            failed += load.failed();
                        }
                    }
                }
                long heap = server.heap();
                out.append("| %,d | %,d | %,d MB | %,d MB |%n".formatted(requests, failed, server.memory(), heap));
                System.err.printf("%,d requests: %,d MB resident, %,d MB of heap%n", requests, server.memory(), heap);
            }
            return out.toString();
        }
    }
}
