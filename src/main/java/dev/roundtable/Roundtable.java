package dev.roundtable;

import java.net.URI;
import java.nio.file.Path;

import dev.roundtable.http.HealthProbe;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service; or, asked to, says how often inference is right, or how a running service is, and starts nothing. */
@QuarkusMain
public class Roundtable {

    /**
     * {@code evaluate FOLDER} prints how well speakers are found without labels in the folder's labelled transcripts;
     * {@code health [URL]} prints what a running service says of its readiness, and ends with 0 if it is ready, else with 1;
     * without arguments the service starts.
     */
    public static void main(String... args) {
        if (args.length == 2 && args[0].equals("evaluate")) {
            System.out.print(EvaluationReport.of(Path.of(args[1])));
        } else if (args.length > 0 && args[0].equals("health")) {
            var address = args.length > 1 ? URI.create(args[1]) : HealthProbe.ready(System.getenv("QUARKUS_HTTP_PORT"));
            System.exit(HealthProbe.succeeds(address) ? 0 : 1);
        } else {
            Quarkus.run(args);
        }
    }
}
