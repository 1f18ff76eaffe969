package dev.roundtable.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Substitutions name members of libraries, and each was written for one version of its library. A native image is not built when
 * such a member is gone, and may hold what was to be left out when a library has a new way past it.
 */
@DisplayName("Substitutions of a native image")
class SubstitutionsTest {

    /** Substitutions of classes of the JDK, which GraalVM tests itself. */
    private static final Pattern JDK = Pattern.compile("(?:java|javax|jdk|sun|com\\.sun)\\..*");
    /** Overloads that Quarkus does not substitute, also in the versions of its own platform, and why they need no substitution. */
    private static final Map<String, String> LEFT = Map.of("io.netty.handler.codec.compression.ZlibCodecFactory.newZlibDecoder",
            "the others have the argument maxAllocation, and Quarkus' lead to those",
            "io.netty.handler.ssl.SslContext.toPrivateKey",
            "only with Bouncy Castle, which is not there", "org.slf4j.LoggerFactory.getLogger",
            "by name; the other is by class",
            "io.grpc.netty.GrpcSslContexts.configure", "nothing is sent or answered by gRPC");

    private static final Map<String, ClassNode> CLASSES = new HashMap<>();
    private static Substitutions substitutions;

    @BeforeAll
    static void read() {
        substitutions = new Substitutions();
    }

    @Test
    void areFound() {
        assertThat(substitutions.all()).extracting(Substitution::target).contains("io.netty.handler.ssl.SslContext",
                "io.vertx.core.impl.VertxBuilder");
    }

    @Test
    void nameWhatTheirLibrariesHave() {
        var gone = new TreeSet<String>();
        for (var substitution : substitutions.all()) {
            var target = find(substitution.target());
            if (JDK.matcher(substitution.target()).matches()) {
                continue;
            }
            if (target == null) {
                gone.add(substitution.target() + ", which " + substitution.name() + " substitutes");
                continue;
            }
            for (var member : substitution.members()) {
                if (!has(target, member)) {
                    gone.add(substitution.target() + "." + member.name() + member.descriptor() + ", which "
                            + substitution.name() + " names");
                }
            }
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void leaveNoOtherWay() {
        var substituted = new HashMap<String, Set<String>>();
        for (var substitution : substitutions.all()) {
            for (var member : substitution.members()) {
                if (member.isMethod() && !member.kind().equals("Alias") && !JDK.matcher(substitution.target()).matches()) {
                    substituted.computeIfAbsent(substitution.target(), one -> new HashSet<>())
                            .add(member.name() + substitutions.translated(member.descriptor()));
                }
            }
        }
        var open = new TreeSet<String>();
        substituted.forEach((name, methods) -> {
            var target = find(name);
            for (MethodNode method : target == null ? List.<MethodNode>of() : target.methods) {
                boolean overload = !method.name.startsWith("<") && !methods.contains(method.name + method.desc)
                        && methods.stream().anyMatch(one -> one.startsWith(method.name + "("));
                if (overload && !LEFT.containsKey(name + "." + method.name) && !leadsTo(methods, target, method)) {
                    open.add(name + "." + method.name + method.desc);
                }
            }
        });
        assertThat(open).isEmpty();
    }

    private static boolean leadsTo(Set<String> substituted, ClassNode target, MethodNode method) {
        for (var instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && call.owner.equals(target.name)
                    && substituted.contains(call.name + call.desc)) {
                return true;
            }
        }
        return (method.access & Opcodes.ACC_ABSTRACT) != 0;
    }

    private static boolean has(ClassNode target, Substitution.Member member) {
        if (member.isMethod()) {
            var wanted = substitutions.translated(member.descriptor());
            return target.methods.stream().anyMatch(method -> method.name.equals(member.name()) && method.desc.equals(wanted));
        }
        for (var one = target; one != null; one = find(one.superName.replace('/', '.'))) {
            if (one.fields.stream().anyMatch(field -> field.name.equals(member.name()))) {
                return true;
            }
            if (one.superName == null || one.superName.startsWith("java/")) {
                break;
            }
        }
        return false;
    }

    private static ClassNode find(String name) {
        return CLASSES.computeIfAbsent(name, one -> {
            try (var in = ClassLoader.getSystemResourceAsStream(one.replace('.', '/') + ".class")) {
                if (in == null) {
                    return null;
                }
                var node = new ClassNode();
                new ClassReader(in).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                return node;
            } catch (IOException e) {
                throw new IllegalStateException(one, e);
            }
        });
    }
}
