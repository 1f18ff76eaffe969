package dev.roundtable.nativeimage.agent;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.objectweb.asm.ClassReader;

/** Writes the jar of the agent, with the manifest that the JVM expects. */
public final class LookupAgentJar {

    private LookupAgentJar() {
    }

    /**
     * Writes it into a folder, in two jars: what the bootstrap class loader must find, and the rest with the library that it needs.
     *
     * @return the jar to name after {@code -javaagent:}
     */
    public static Path in(Path folder) throws IOException {
        write(folder.resolve("boot.jar"), new Manifest(), List.of(Lookups.class));
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Premain-Class", LookupAgent.class.getName());
        manifest.getMainAttributes().putValue("Boot-Class-Path", "boot.jar");
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        var agent = folder.resolve("agent.jar");
        write(agent, manifest, List.of(LookupAgent.class, ClassReader.class));
        return agent;
    }

    /** Writes a jar with the package of each type. Of a folder of classes, it has only those whose names begin with that of the type. */
    private static void write(Path jar, Manifest manifest, List<Class<?>> types) throws IOException {
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var type : types) {
                var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
                var folder = type.getPackageName().replace('.', '/');
                if (Files.isDirectory(place)) {
                    copy(place.resolve(folder), folder, type.getSimpleName(), out);
                } else {
                    try (var library = FileSystems.newFileSystem(place)) {
                        copy(library.getPath(folder), folder, "", out);
                    }
                }
            }
        }
    }

    private static void copy(Path folder, String name, String prefix, JarOutputStream out) throws IOException {
        try (var files = Files.newDirectoryStream(folder, prefix + "*.class")) {
            for (var file : files) {
                out.putNextEntry(new JarEntry(name + "/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
    }
}
