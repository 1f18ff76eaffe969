package dev.roundtable.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * The packaged service: a jar or a native binary.
 *
 * @param file the jar to run, or the binary
 */
record Artifact(Path file, boolean isNative) {

    /** The output folder of this build. */
    static final Path TARGET = Path.of("target");
    private static final String AGAIN = " Package the service first: ./mvnw verify does, with -Dnative as a binary.";

    /**
     * Reads the description that Quarkus has written of the last package.
     *
     * @param target the folder of the build
     * @throws IllegalStateException if there is no package, or if it is older than its classes
     */
    static Artifact in(Path target) throws IOException {
        var file = target.resolve("quarkus-artifact.properties");
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing, so nothing was packaged." + AGAIN);
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        var type = properties.getProperty("type");
        if (!List.of("jar", "native").contains(type)) {
            throw new IllegalStateException(
                    "%s says that the package is of type %s, expected jar or native.".formatted(file, type)
                            + AGAIN);
        }
        var artifact = new Artifact(target.resolve(properties.getProperty("path")), type.equals("native"));
        if (!Files.exists(artifact.file)) {
            throw new IllegalStateException("%s names %s, which is missing.".formatted(file, artifact.file) + AGAIN);
        }
        artifact.refuseIfOlderThan(target.resolve("classes"));
        return artifact;
    }

    /**
     * The command that starts it.
     *
     * @param javaOptions options of the JVM, which a binary does not know
     * @param properties {@code -Dname=value}
     */
    List<String> command(List<String> javaOptions, List<String> properties) {
        var command = new ArrayList<String>();
        if (isNative) {
            command.add(file.toAbsolutePath().toString());
            command.addAll(properties);
            return command;
        }
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(javaOptions);
        command.addAll(properties);
        command.addAll(List.of("-jar", file.toAbsolutePath().toString()));
        return command;
    }

    private void refuseIfOlderThan(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            var newest = files.filter(Files::isRegularFile).max(Comparator.comparing(Artifact::time)).orElse(classes);
            if (time(newest).compareTo(time(file)) > 0) {
                throw new IllegalStateException(
                        "%s is older than %s, so it is not what was compiled last.".formatted(file, newest)
                                + AGAIN);
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
