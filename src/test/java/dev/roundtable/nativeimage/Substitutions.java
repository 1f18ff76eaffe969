package dev.roundtable.nativeimage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** The substitutions of the native image on the class path. */
final class Substitutions {

    private final List<Substitution> all = new ArrayList<>();
    private final Map<String, String> targets;

    Substitutions() {
        for (var entry : ClassPath.entries()) {
            ClassPath.classes(entry, bytes -> {
                // Most are none, and parsing all takes long.
                if (!new String(bytes, ISO_8859_1).contains("Lcom/oracle/svm/core/annotate/TargetClass;")) {
                    return;
                }
                var node = new ClassNode();
                new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                var substitution = Substitution.of(node);
                if (substitution != null) {
                    all.add(substitution);
                }
            });
        }
        targets = all.stream().collect(Collectors.toMap(Substitution::name, Substitution::target));
    }

    List<Substitution> all() {
        return all;
    }

    /** The methods that are replaced or deleted, as {@code type#method(descriptor)}; only the type if the whole class is replaced. */
    Set<String> methods() {
        var methods = new HashSet<String>();
        for (var substitution : all) {
            if (substitution.isWhole()) {
                methods.add(substitution.target());
            }
            for (var member : substitution.members()) {
                if (member.isMethod() && !member.kind().equals("Alias")) {
                    methods.add(substitution.target() + "#" + member.name() + translated(member.descriptor()));
                }
            }
        }
        return methods;
    }

    /** A descriptor with the original classes instead of their substitutions. */
    String translated(String descriptor) {
        var type = Type.getMethodType(descriptor);
        var arguments = new Type[type.getArgumentCount()];
        for (int at = 0; at < arguments.length; at++) {
            arguments[at] = translated(type.getArgumentTypes()[at]);
        }
        return Type.getMethodDescriptor(translated(type.getReturnType()), arguments);
    }

    private Type translated(Type type) {
        if (type.getSort() == Type.ARRAY) {
            return Type.getType("[".repeat(type.getDimensions()) + translated(type.getElementType()).getDescriptor());
        }
        var target = type.getSort() == Type.OBJECT ? targets.get(type.getClassName()) : null;
        return target == null ? type : Type.getObjectType(target.replace('.', '/'));
    }
}
