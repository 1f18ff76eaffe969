package dev.roundtable;

import java.nio.file.Path;

import dev.roundtable.transcript.evaluation.EvaluationReport;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service; or, asked to, says how often inference is right and starts nothing. */
@QuarkusMain
public class Roundtable {

    /**
     * {@code evaluate FOLDER} prints how well speakers are found without labels in the folder's labelled transcripts; without
     * arguments the service starts.
     */
    public static void main(String... args) {
        if (args.length == 2 && args[0].equals("evaluate")) {
            System.out.print(EvaluationReport.of(Path.of(args[1])));
        } else {
            Quarkus.run(args);
        }
    }
}
