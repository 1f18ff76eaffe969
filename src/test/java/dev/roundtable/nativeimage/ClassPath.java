package dev.roundtable.nativeimage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The class path of the tests, which includes that of the service. */
final class ClassPath {

    private ClassPath() {
    }

    /** The jars and folders of the class path. */
    static List<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).filter(Files::exists)
                .toList();
    }

    /** The jars of libraries on the class path. */
    static List<Path> jars() {
        return entries().stream().filter(entry -> entry.toString().endsWith(".jar")).toList();
    }

    /** Passes every class of a jar or folder to a consumer, except classes for newer Java versions only. */
    static void classes(Path entry, Consumer<byte[]> consumer) {
        try {
            if (Files.isDirectory(entry)) {
                read(entry, consumer);
                return;
            }
            try (var jar = FileSystems.newFileSystem(entry)) {
                read(jar.getPath("/"), consumer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(entry.toString(), e);
        }
    }

    private static void read(Path root, Consumer<byte[]> consumer) throws IOException {
        var files = new ArrayList<Path>();
        try (var all = Files.walk(root)) {
            all.filter(file -> file.toString().endsWith(".class") && !file.toString().startsWith("/META-INF/")
                    && !file.endsWith("module-info.class")).forEach(files::add);
        }
        for (var file : files) {
            consumer.accept(Files.readAllBytes(file));
        }
    }
}
