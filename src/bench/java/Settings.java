import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * The options of the benchmark, each {@code name=value}. The script {@code run} sets the folders.
 *
 * @param binary the native binary of the service, measured beside the service on the JVM; null if there is none
 */
record Settings(List<Integer> panels, int connections, int seconds, int warmUp, int port, long requests, String java,
        Path binary, List<String> servers, List<Question> questions, List<Novelty> novelties, Path folder, Path modules) {

    static Settings of(String[] arguments) {
        var values = new HashMap<String, String>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            values.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        var folder = Path.of(values.get("folder"));
        var questions = new ArrayList<Question>();
        for (var name : values.getOrDefault("questions", "Q1,Q2,Q3,Q4,Q5").split(",")) {
            questions.add(Question.valueOf(name));
        }
        var novelties = new ArrayList<Novelty>();
        for (var name : values.getOrDefault("novelty", "repeated,arguments,document").split(",")) {
            novelties.add(Novelty.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        var panels = Arrays.stream(values.getOrDefault("panels", "100").split(",")).map(Integer::valueOf).toList();
        return new Settings(panels,
                Integer.parseInt(values.getOrDefault("connections", "32")),
                Integer.parseInt(values.getOrDefault("seconds", "8")), Integer.parseInt(values.getOrDefault("warmup", "8")),
                Integer.parseInt(values.getOrDefault("port", "8480")),
                Long.parseLong(values.getOrDefault("requests", "0")), values.getOrDefault("java", "java"),
                values.containsKey("native") ? Path.of(values.get("native")) : null,
                List.of(values.getOrDefault("servers", "raw,baseline,spring,dgs,yoga,apollo,mercurius").split(",")), questions,
                novelties, folder, folder.resolve("node"));
    }

    boolean asks(String server) {
        return servers.contains(server);
    }
}
