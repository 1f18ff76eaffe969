package dev.roundtable.nativeimage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The classes and resources of the packaged service, by name, as its class loaders see them. */
final class Program {

    private final Map<String, List<Path>> jars = new HashMap<>();
    private final Map<String, ClassNode> classes = new HashMap<>();

    /** Reads all jars of a folder. */
    Program(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var opened = new JarFile(jar.toFile())) {
                    opened.stream().forEach(entry -> jars.computeIfAbsent(entry.getName(), one -> new ArrayList<>()).add(jar));
                }
            }
        }
    }

    /** Whether the program has a resource of this name. */
    boolean has(String resource) {
        return jars.containsKey(resource);
    }

    /** Whether the program or the JDK has a class. */
    boolean hasClass(String name) {
        return has(file(name)) || Object.class.getResource("/" + file(name)) != null;
    }

    /** The compiled class; null if there is none, or if it was generated at run time. */
    ClassNode node(String name) {
        return classes.computeIfAbsent(name, one -> {
            try (var in = open(file(one))) {
                if (in == null) {
                    return null;
                }
                var node = new ClassNode();
                new ClassReader(in).accept(node, ClassReader.SKIP_DEBUG);
                return node;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The bytes of a resource; null if there is none. */
    byte[] bytes(String resource) throws IOException {
        try (var in = open(resource)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** All resources of this name, one for each jar that has it. */
    List<String> texts(String resource) throws IOException {
        var texts = new ArrayList<String>();
        for (var jar : jars.getOrDefault(resource, List.of())) {
            try (var opened = new JarFile(jar.toFile()); var in = opened.getInputStream(opened.getEntry(resource))) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private InputStream open(String resource) throws IOException {
        var places = jars.get(resource);
        if (places == null) {
            return Object.class.getResourceAsStream("/" + resource);
        }
        try (var jar = new JarFile(places.get(0).toFile()); var in = jar.getInputStream(jar.getEntry(resource))) {
            return new ByteArrayInputStream(in.readAllBytes());
        }
    }

    private static String file(String name) {
        return name.replace('.', '/') + ".class";
    }
}
