package dev.roundtable.nativeimage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Tests the requirements of a native image that can be tested on the JVM. Integration tests against the binary test the others. */
@DisplayName("A native image")
class NativeImageTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path RESOURCES = Path.of("src/main/resources");
    /** Calls with another result in each run. In a class initializer, the result of the build machine would stay in the image. */
    private static final Set<String> CAPTURED = Set.of("java/lang/System.nanoTime", "java/lang/System.currentTimeMillis",
            "java/lang/System.getenv", "java/lang/System.getProperty", "java/time/Instant.now", "java/time/LocalDate.now",
            "java/time/Clock.systemUTC", "java/time/Clock.systemDefaultZone", "java/time/ZoneId.systemDefault",
            "java/util/Locale.getDefault", "java/util/TimeZone.getDefault", "java/nio/charset/Charset.defaultCharset",
            "java/util/Random.<init>", "java/util/SplittableRandom.<init>", "java/security/SecureRandom.<init>",
            "java/util/UUID.randomUUID", "java/lang/Math.random", "java/lang/Runtime.availableProcessors",
            "java/lang/Thread.<init>");

    @Test
    void keepsTheResourcesThatAreReadByName() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            properties.load(in);
        }
        var kept = Stream.of(properties.getProperty("quarkus.native.resources.includes").split(","))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)).toList();
        try (var files = Files.walk(RESOURCES)) {
            var lost = files.filter(Files::isRegularFile).map(RESOURCES::relativize)
                    .filter(file -> kept.stream().noneMatch(glob -> glob.matches(file)))
                    // The configuration is compiled in; Quarkus and SmallRye read services and pages when the image is built.
                    .filter(file -> !file.startsWith("META-INF") && !file.endsWith("application.properties"))
                    // Qute registers templates itself, and compiles messages.
                    .filter(file -> !file.startsWith("templates") && !file.startsWith("messages")).toList();
            assertThat(lost).isEmpty();
        }
    }

    @Test
    void knowsTheRowsThatQueriesMakeByName() throws Exception {
        var unknown = new ArrayList<String>();
        for (var file : classes()) {
            var name = name(file);
            if (name.matches("dev\\.roundtable\\.store\\.\\w+Row")
                    && !Class.forName(name).isAnnotationPresent(RegisterForReflection.class)) {
                unknown.add(name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** SmallRye GraphQL registers only API classes with root queries, and finds the others by name. */
    @Test
    void knowsTheClassesThatAnswerFields() throws Exception {
        var found = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var file : classes()) {
            // By the file, for most classes load much more.
            if (new String(Files.readAllBytes(file), ISO_8859_1).contains("Lorg/eclipse/microprofile/graphql/GraphQLApi;")) {
                found.add(name(file));
                if (!Class.forName(name(file)).isAnnotationPresent(RegisterForReflection.class)) {
                    unknown.add(name(file));
                }
            }
        }
        assertThat(found).contains("dev.roundtable.graphql.schema.TurnApi");
        assertThat(unknown).isEmpty();
    }

    /** picocli reads the annotated members of commands. An image has those of registered classes only. */
    @Test
    void knowsTheCommands() throws Exception {
        var found = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var file : classes()) {
            if (new String(Files.readAllBytes(file), ISO_8859_1).contains("Lpicocli/CommandLine$Command;")) {
                found.add(name(file));
                if (!Class.forName(name(file)).isAnnotationPresent(RegisterForReflection.class)) {
                    unknown.add(name(file));
                }
            }
        }
        assertThat(found).contains("dev.roundtable.command.HealthCommand");
        assertThat(unknown).isEmpty();
    }

    @Test
    void capturesNothingOfTheMachineThatBuildsIt() throws IOException {
        var captured = new ArrayList<String>();
        for (var file : classes()) {
            new ClassReader(Files.readAllBytes(file)).accept(new ClassVisitor(Opcodes.ASM9) {

                @Override
                public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                        String[] exceptions) {
                    return !method.equals("<clinit>") ? null : new MethodVisitor(Opcodes.ASM9) {

                        @Override
                        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                            if (CAPTURED.contains(owner + "." + called)) {
                                captured.add(name(file) + " calls " + owner + "." + called);
                            }
                        }
                    };
                }
            }, ClassReader.SKIP_DEBUG);
        }
        assertThat(captured).isEmpty();
    }

    private static List<Path> classes() throws IOException {
        try (var files = Files.walk(CLASSES.resolve("dev"))) {
            var classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(100);
            return classes;
        }
    }

    private static String name(Path file) {
        var path = CLASSES.relativize(file).toString();
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }
}
