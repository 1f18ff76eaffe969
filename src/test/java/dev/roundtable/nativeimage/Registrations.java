package dev.roundtable.nativeimage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a native image is told of: the files in {@code META-INF/native-image} of its sources and libraries, and the names in its
 * features, which register what they name.
 */
final class Registrations {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The feature that Quarkus generates for the service. It names the classes that are initialized at run time. */
    private static final String GENERATED = "io/quarkus/runner/Feature.class";
    /** The class of the static part of the start. The generated feature initializes it at build time. */
    private static final String APPLICATION = "io.quarkus.runner.ApplicationImpl";
    private final Map<String, Set<String>> types = new HashMap<>();
    private final List<Pattern> resources = new ArrayList<>();
    private final Set<String> bundles = new HashSet<>();
    private final Set<Set<String>> proxies = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> initializedAtRunTime = new HashSet<>();

    /**
     * Of the sources of a native image.
     *
     * @param sources the folder that Quarkus writes, with the arguments of the compiler
     */
    Registrations(Path sources) throws IOException {
        var arguments = Files.readString(sources.resolve("native-image.args"));
        var excluded = Pattern.compile("--exclude-config (\\S+) (\\S+)").matcher(arguments).results()
                .map(result -> Map.entry(Pattern.compile(result.group(1)), Pattern.compile(result.group(2)))).toList();
        var features = Set
                .of(Pattern.compile("--features=(\\S+)").matcher(arguments).results().findFirst().orElseThrow().group(1)
                        .split(","));
        for (var argument : arguments.split("\\s+")) {
            if (argument.startsWith("--initialize-at-run-time=")) {
                initializedAtRunTime.addAll(List.of(argument.substring(argument.indexOf('=') + 1).split(",")));
            }
        }
        try (var files = Files.walk(sources)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var opened = new JarFile(jar.toFile())) {
                    for (var entry : Collections.list(opened.entries())) {
                        boolean ignored = excluded.stream()
                                .anyMatch(one -> one.getKey().matcher(jar.getFileName().toString()).find()
                                        && one.getValue().matcher("/" + entry.getName()).matches());
                        if (!ignored) {
                            read(opened, entry, features);
                        }
                    }
                }
            }
        }
    }

    private void read(JarFile jar, JarEntry entry, Set<String> features) throws IOException {
        var name = entry.getName();
        if (name.startsWith("META-INF/native-image/") && name.endsWith(".json")) {
            read(JSON.readTree(bytes(jar, entry)));
        } else if (name.endsWith(".classlist")) {
            // What the feature of quarkus-jdbc-h2 reads.
            named.addAll(List.of(new String(bytes(jar, entry), StandardCharsets.UTF_8).split("\\s+")));
        } else if (name.endsWith(".class") && isFeature(name.replace('/', '.').replace(".class", ""), features)) {
            readFeature(bytes(jar, entry), name.equals(GENERATED));
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** The class with the lists of the feature of Hibernate. */
    private static boolean isFeature(String name, Set<String> features) {
        return features.contains(name.replaceFirst("\\$.*", "")) || name.startsWith("org.hibernate.graalvm.internal.");
    }

    private void read(JsonNode config) {
        if (config.isArray()) {
            config.forEach(this::readType);
        } else {
            config.path("reflection").forEach(this::readType);
            config.path("bundles").forEach(bundle -> bundles.add(bundle.path("name").asText()));
            var own = config.path("resources");
            (own.isArray() ? own : own.path("includes")).forEach(this::readResource);
        }
    }

    private void readType(JsonNode entry) {
        if (entry.isArray()) {
            proxy(entry);
        } else if (entry.has("interfaces")) {
            proxy(entry.get("interfaces"));
        } else if (entry.path("type").has("proxy")) {
            proxy(entry.get("type").get("proxy"));
        } else {
            var name = entry.has("name") ? entry.get("name").asText() : entry.path("type").asText();
            var traits = types.computeIfAbsent(name, one -> new HashSet<>());
            entry.properties().forEach(field -> {
                if (field.getValue().isBoolean() && field.getValue().asBoolean()) {
                    traits.add(field.getKey());
                } else if (field.getValue().isArray()) {
                    field.getValue().forEach(member -> traits.add(member.path("name").asText()));
                }
            });
        }
    }

    private void proxy(JsonNode interfaces) {
        var names = new HashSet<String>();
        interfaces.forEach(one -> names.add(one.asText()));
        proxies.add(names);
    }

    private void readResource(JsonNode entry) {
        if (entry.has("pattern")) {
            resources.add(Pattern.compile(entry.get("pattern").asText().replaceFirst("^[\\w.]+:", "")));
        } else if (entry.has("glob")) {
            resources.add(Pattern.compile(entry.get("glob").asText().replace(".", "\\.").replace("**", "\u0000")
                    .replace("*", "[^/]*").replace("\u0000", ".*")));
        }
        if (entry.has("bundle")) {
            bundles.add(entry.get("bundle").asText());
        }
    }

    /** Registers each class that the code names, with all members. */
    private void readFeature(byte[] bytes, boolean isGenerated) {
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {

                    private final List<String> pending = new ArrayList<>();

                    @Override
                    public void visitLdcInsn(Object value) {
                        var text = value instanceof Type type ? type.getClassName() : String.valueOf(value);
                        pending.add(text);
                        (isGenerated ? initializedAtRunTime : named).add(text);
                    }

                    @Override
                    public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                        if (called.equals("initializeAtRunTime")) {
                            initializedAtRunTime.addAll(pending);
                        }
                        if (called.startsWith("initialize")) {
                            pending.clear();
                        }
                    }
                };
            }
        }, 0);
    }

    /** Whether a class is registered. */
    boolean hasType(String name) {
        return types.containsKey(name) || named.contains(name);
    }

    /** Whether a member of a class is registered. */
    boolean hasMember(String type, String member) {
        var name = member.replaceFirst("\\(.*", "");
        if (named.contains(type)) {
            return true;
        }
        var traits = types.getOrDefault(type, Set.of());
        var kind = name.equals("<init>") ? "Constructors" : member.contains("(") ? "Methods" : "Fields";
        return traits.contains(name) || traits.contains("allDeclared" + kind) || traits.contains("allPublic" + kind);
    }

    /** Whether a resource is included in the image. */
    boolean hasResource(String name) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(name).matches()) || named.contains(name);
    }

    /** Whether a resource bundle is included in the image. */
    boolean hasBundle(String name) {
        return bundles.stream().anyMatch(one -> one.equals(name) || one.endsWith(":" + name)) || named.contains(name);
    }

    /** Whether a proxy of these interfaces is registered. */
    boolean hasProxy(Set<String> interfaces) {
        return proxies.contains(interfaces);
    }

    /** Whether a class is initialized at build time. Most classes are. */
    boolean isInitializedAtBuildTime(String type) {
        return type.equals(APPLICATION) || initializedAtRunTime.stream()
                .noneMatch(one -> type.equals(one) || type.startsWith(one + ".") || type.startsWith(one + "$"));
    }
}
