import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server to measure.
 *
 * @param name in the table
 * @param command the command that starts it
 * @param novelties the kinds of requests that it gets
 */
record Peer(String name, List<String> command, List<Novelty> novelties) {

    private static final List<Novelty> UNSEEN = List.of(Novelty.ARGUMENTS, Novelty.DOCUMENT);

    /** The service with its default settings, on the JVM. */
    static Peer roundtable(String name, Path corpus) {
        return cached(name, jvm(), corpus);
    }

    /** The service without a response cache: there is a limited number of other arguments, so their responses would be cached. */
    static Peer roundtableWithoutCache(String name, Path corpus) {
        return uncached(name, jvm(), corpus);
    }

    /** The service in a binary. */
    static Peer roundtableNative(String name, Path binary, Path corpus) {
        return cached(name, List.of(binary.toAbsolutePath().toString()), corpus);
    }

    /** The service in a binary, without a response cache. */
    static Peer roundtableNativeWithoutCache(String name, Path binary, Path corpus) {
        return uncached(name, List.of(binary.toAbsolutePath().toString()), corpus);
    }

    private static Peer cached(String name, List<String> program, Path corpus) {
        return new Peer(name, service(program, corpus), List.of(Novelty.REPEATED, Novelty.DOCUMENT));
    }

    private static Peer uncached(String name, List<String> program, Path corpus) {
        return new Peer(name + ", no response cache", service(program, corpus, "-Droundtable.http.cache-size=0"),
                List.of(Novelty.ARGUMENTS));
    }

    /** The same schema on SmallRye GraphQL and Panache, in the usual style. */
    static Peer baseline(Path dump) {
        return new Peer("SmallRye, Panache", List.of("java", "-Xmx2g", "-Dbench.dump=" + dump, "-jar",
                "src/bench/baseline/target/quarkus-app/quarkus-run.jar"), UNSEEN);
    }

    /** The same schema on Spring Data JPA, with the batch mappings of Spring GraphQL ({@code spring}) or the data loaders of DGS. */
    static Peer spring(String name, String api, Path dump) {
        return new Peer(name, List.of("java", "-Xmx2g", "-Dbench.dump=" + dump, "-jar",
                "src/bench/spring/target/%s/%s.jar".formatted(api, api)), UNSEEN);
    }

    /** A JavaScript server with the same objects in memory. */
    static Peer node(String name, Path modules, String script, Path dump) {
        return new Peer(name, List.of("node", modules.resolve(script).toString(), dump.toString()), UNSEEN);
    }

    /** The command that starts it. Java servers use the Java of the benchmark. */
    List<String> command(String java) {
        var own = new ArrayList<>(command);
        if (own.get(0).equals("java")) {
            own.set(0, java);
        }
        return own;
    }

    /** The upper limit: bytes without GraphQL. */
    static Peer raw(List<Path> answers) {
        var command = new ArrayList<>(
                List.of("java", "-Xmx2g", "-cp", System.getProperty("java.class.path"), "RawServer"));
        answers.forEach(answer -> command.add(answer.toString()));
        return new Peer("raw Vert.x", command, List.of(Novelty.REPEATED));
    }

    private static List<String> jvm() {
        return List.of("java", "-jar", "target/quarkus-app/quarkus-run.jar");
    }

    /** The program with options behind its first word, where both Java and a binary read them. */
    private static List<String> service(List<String> program, Path corpus, String... options) {
        var command = new ArrayList<>(program);
        command.addAll(1, List.of("-Xmx2g", "-Droundtable.transcripts=" + corpus, "-Droundtable.bundled=false",
                "-Droundtable.attribution.measured=false"));
        command.addAll(5, List.of(options));
        return command;
    }
}
