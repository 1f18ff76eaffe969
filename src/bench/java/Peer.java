import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server to measure.
 *
 * @param name in the table
 * @param command starts it
 * @param novelties what it is asked
 */
record Peer(String name, List<String> command, List<Novelty> novelties) {

    private static final List<Novelty> UNSEEN = List.of(Novelty.ARGUMENTS, Novelty.DOCUMENT);

    /** The service as it is delivered. */
    static Peer roundtable(Path corpus) {
        return new Peer("Roundtable", service(corpus), List.of(Novelty.REPEATED, Novelty.DOCUMENT));
    }

    /** The service without kept answers: other arguments run out, so they would be found in time. */
    static Peer roundtableWithoutCache(Path corpus) {
        return new Peer("Roundtable, no answers kept", service(corpus, "-Droundtable.http.cache-size=0"),
                List.of(Novelty.ARGUMENTS));
    }

    /** The same schema on SmallRye GraphQL and Panache as usually written. */
    static Peer baseline(Path dump) {
        return new Peer("SmallRye, Panache", List.of("java", "-Xmx2g", "-Dbench.dump=" + dump, "-jar",
                "src/bench/baseline/target/quarkus-app/quarkus-run.jar"), UNSEEN);
    }

    /** A JavaScript server with the same objects in memory. */
    static Peer node(String name, Path modules, String script, Path dump) {
        return new Peer(name, List.of("node", modules.resolve(script).toString(), dump.toString()), UNSEEN);
    }

    /** Bytes without a question. */
    static Peer raw(List<Path> answers) {
        var command = new ArrayList<>(
                List.of("java", "-Xmx2g", "-cp", System.getProperty("java.class.path"), "RawServer"));
        answers.forEach(answer -> command.add(answer.toString()));
        return new Peer("raw Vert.x", command, List.of(Novelty.REPEATED));
    }

    private static List<String> service(Path corpus, String... options) {
        var command = new ArrayList<>(List.of("java", "-Xmx2g", "-Droundtable.transcripts=" + corpus,
                "-Droundtable.bundled=false", "-Droundtable.attribution.measured=false"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        return command;
    }
}
