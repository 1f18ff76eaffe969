import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Compares the service with the limit and with its peers, one after the other, on the same core with the same queries. */
final class Bench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Path folder;
    private final Map<String, String> answers = new HashMap<>();
    private final Table table = new Table();
    private Dump dump;
    private long sent = System.currentTimeMillis() % 1_000_000_000L;

    private Bench(Settings settings) throws IOException {
        this.settings = settings;
        this.folder = Files.createDirectories(settings.folder());
    }

    /** See {@link Settings} for the options. */
    public static void main(String[] arguments) throws Exception {
        new Bench(Settings.of(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        if (settings.requests() > 0) {
            System.out.println(new Endurance(settings, corpus(settings.panels().get(0)), folder).run());
        } else if (settings.panels().size() == 1) {
            measureService("Roundtable", settings.panels().get(0));
            measurePeers();
            System.out.println(table);
        } else {
            for (int panels : settings.panels()) {
                dump = null;
                answers.clear();
                measureService("Roundtable, %,d panels".formatted(panels), panels);
            }
            System.out.println(table + table.spread());
        }
    }

    private Path corpus(int panels) throws IOException {
        var corpus = folder.resolve("panels-" + panels);
        Corpus.write(corpus, panels);
        return corpus;
    }

    private void measureService(String name, int panels) throws IOException, InterruptedException {
        var corpus = corpus(panels);
        boolean arguments = settings.novelties().contains(Novelty.ARGUMENTS);
        measure(Peer.roundtable(name, corpus));
        if (arguments) {
            measure(Peer.roundtableWithoutCache(name, corpus));
        }
        if (settings.binary() != null) {
            measure(Peer.roundtableNative(name + ", native", settings.binary(), corpus));
            if (arguments) {
                measure(Peer.roundtableNativeWithoutCache(name + ", native", settings.binary(), corpus));
            }
        }
    }

    private void measurePeers() throws IOException, InterruptedException {
        if (settings.asks("raw")) {
            var files = new ArrayList<Path>();
            for (var question : settings.questions()) {
                files.add(Files.writeString(folder.resolve(question + ".json"), answers.get(question + "0")));
            }
            measure(Peer.raw(files));
        }
        var file = folder.resolve("dump.json");
        dump.write(file);
        if (settings.asks("baseline")) {
            measure(Peer.baseline(file));
        }
        if (settings.asks("spring")) {
            measure(Peer.spring("Spring GraphQL", "spring", file));
        }
        if (settings.asks("dgs")) {
            measure(Peer.spring("Netflix DGS", "dgs", file));
        }
        for (var node : List.of("yoga", "apollo", "mercurius")) {
            if (settings.asks(node)) {
                measure(Peer.node(node, settings.modules(), node + ".mjs", file));
            }
        }
    }

    private void measure(Peer peer) throws IOException, InterruptedException {
        var server = start(peer);
        try {
            if (dump == null) {
                dump = Dump.of(server);
            }
            table.start(peer.name(), server.start());
            for (var novelty : peer.novelties()) {
                for (boolean measured : new boolean[]{ false, true }) {
                    for (var question : settings.questions()) {
                        if (settings.novelties().contains(novelty) && !load(server, peer, question, novelty, measured)) {
                            // The server hangs, so the next query gets a new one.
                            server.close();
                            server = start(peer);
                        }
                    }
                }
            }
            table.memory(peer.name(), server.memory());
        } finally {
            server.close();
        }
    }

    private Server start(Peer peer) throws IOException, InterruptedException {
        return Server.start(peer.name(), settings.port(), folder, "{\"query\":\"{ panel(slug: \\\"panel-0001\\\") { id } }\"}",
                peer.command(settings.java()));
    }

    /** Checks that a server sends the same response as the first server; false if it sends none. */
    private boolean sameAnswers(Server server, String uri, Peer peer, Question question, Novelty novelty)
            throws IOException, InterruptedException {
        var bodies = question.bodies(novelty, dump);
        for (int i = 0; i < bodies.size(); i += Math.max(1, bodies.size() / 4)) {
            String answer;
            try {
                answer = server.ask(uri, bodies.get(i).replace("%n", "0"));
            } catch (IOException e) {
                return false;
            }
            var first = answers.putIfAbsent(question + (novelty == Novelty.DOCUMENT ? "n" : "") + i, answer);
            if (answer.contains("\"errors\"") || first != null && !JSON.readTree(first).equals(JSON.readTree(answer))) {
                throw new IOException("%s answers %s otherwise:\n%s\n%s".formatted(peer.name(), question, first, answer));
            }
        }
        return true;
    }

    /** Sends requests for some seconds, first to warm up, then to measure; false if there are no responses. */
    private boolean load(Server server, Peer peer, Question question, Novelty novelty, boolean measured)
            throws IOException, InterruptedException {
        var bodies = question.bodies(novelty, dump);
        var path = "?" + question;
        if (!sameAnswers(server, server.uri() + path, peer, question, novelty)) {
            return false;
        }
        var load = run(server, path, bodies, measured ? settings.seconds() : settings.warmUp());
        if (measured) {
            table.add(peer.name(), novelty, question, load);
            System.err.printf("%-28s %-16s %s %,10.0f/s  p50 %.2f ms  p99 %.2f (%.2f) ms  failed %d  %,.0f per processor second%n",
                    peer.name(), novelty.title, question, load.rate(), load.p50(), load.p99(), load.p99WithPauses(),
                    load.failed(), load.ratePerProcessor());
        }
        return load.rate() > 0;
    }

    private Load run(Server server, String path, List<String> bodies, int seconds) throws IOException, InterruptedException {
        var load = Load.run(server, path, bodies, settings.connections(), seconds, sent, folder);
        sent += (long) (load.rate() * seconds) + 1_000;
        return load;
    }
}
