package dev.roundtable.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Runs the service once with requests of its own, so that the JVM writes a {@link StartCache}, and prints how to use it. */
@RegisterForReflection
@Command(name = "train", description = "Runs the service once with requests of its own. The JVM writes what it has learned into a cache"
        + " beside the program, and starts faster with it. The file java.options has the option that uses the cache.")
final class TrainCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        var program = System.getProperty("java.class.path", "");
        if (!program.endsWith(".jar")) {
            System.err.println("Only the packaged program on a JVM can be trained: java -jar quarkus-run.jar train");
            return ExitCode.SOFTWARE;
        }
        var folder = Path.of(program).toAbsolutePath().getParent();
        if (!Files.isWritable(folder)) {
            System.err.println("The folder %s cannot be written, so the cache has no place in it.".formatted(folder));
            return ExitCode.SOFTWARE;
        }
        var cache = StartCache.of(Runtime.version().feature(), folder);
        Files.deleteIfExists(cache.file());
        var run = TrainingRun.start(command(cache, program));
        Optional<String> failure;
        boolean stopped;
        try {
            failure = run.train(TrainingRun.TRAINING);
        } finally {
            stopped = run.stop(TrainingRun.SLOWEST_START);
        }
        if (failure.isPresent()) {
            System.err.println(failure.get());
            return ExitCode.SOFTWARE;
        }
        if (!stopped) {
            Files.deleteIfExists(cache.file());
            System.err.println("The service did not stop in time and was killed, so its cache cannot be used.");
            return ExitCode.SOFTWARE;
        }
        var options = Files.writeString(folder.resolve("java.options"), cache.options());
        if (!cache.isWritten()) {
            System.err.println("This JVM has written no cache, so later starts are as before.");
            return ExitCode.OK;
        }
        System.out.println("Trained. Start the service with: java @" + options + " -jar " + program);
        return ExitCode.OK;
    }

    private static List<String> command(StartCache cache, String program) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString(), cache.record()));
        command.addAll(TrainingRun.SETTINGS);
        command.addAll(List.of("-jar", program));
        return command;
    }
}
