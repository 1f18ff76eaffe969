package dev.roundtable.nativeimage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class that replaces members of another one in a native image.
 *
 * @param name its own name
 * @param target the name of the class whose members it replaces
 * @param isWhole whether it replaces or deletes all of that class
 * @param members what it names of that class
 */
record Substitution(String name, String target, boolean isWhole, List<Member> members) {

    private static final String ANNOTATIONS = "Lcom/oracle/svm/core/annotate/";
    private static final Set<String> NAMING = Set.of("Substitute", "Alias", "Delete", "KeepOriginal");

    /** Reads a class as a substitution; null if it is none, or if its conditions do not hold on this class path. */
    static Substitution of(ClassNode node) {
        var target = annotation(node.visibleAnnotations, node.invisibleAnnotations, "TargetClass");
        if (target == null || !holds(target)) {
            return null;
        }
        var name = targetName(target);
        return name == null
                ? null
                : new Substitution(node.name.replace('/', '.'), name,
                        kind(node.visibleAnnotations, node.invisibleAnnotations) != null,
                        members(node));
    }

    private static String targetName(Map<String, Object> target) {
        var name = target.get("value") instanceof Type type && !type.getClassName().endsWith(".TargetClass")
                ? type.getClassName()
                : (String) target.get("className");
        if (name != null && target.get("innerClass") instanceof Collection<?> inner) {
            for (var one : inner) {
                name += "$" + one;
            }
        }
        return name;
    }

    private static List<Member> members(ClassNode node) {
        var members = new ArrayList<Member>();
        for (MethodNode method : node.methods) {
            var kind = kind(method.visibleAnnotations, method.invisibleAnnotations);
            var element = annotation(method.visibleAnnotations, method.invisibleAnnotations, "TargetElement");
            if (kind != null && (element == null || holds(element))) {
                members.add(new Member(kind, isConstructor(method, element) ? "<init>" : named(element, method.name),
                        method.desc));
            }
        }
        for (FieldNode field : node.fields) {
            var kind = kind(field.visibleAnnotations, field.invisibleAnnotations);
            var element = annotation(field.visibleAnnotations, field.invisibleAnnotations, "TargetElement");
            if (kind != null && (element == null || holds(element))) {
                members.add(new Member(kind, named(element, field.name), field.desc));
            }
        }
        return members;
    }

    private static boolean isConstructor(MethodNode method, Map<String, Object> element) {
        return method.name.equals("<init>") || element != null && "<init>".equals(element.get("name"));
    }

    private static String named(Map<String, Object> element, String name) {
        return element != null && element.get("name") instanceof String other && !other.isEmpty() ? other : name;
    }

    private static String kind(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        return NAMING.stream().filter(kind -> annotation(visible, invisible, kind) != null).findFirst().orElse(null);
    }

    private static Map<String, Object> annotation(List<AnnotationNode> visible, List<AnnotationNode> invisible, String name) {
        return Stream.of(visible, invisible).filter(list -> list != null).flatMap(List::stream)
                .filter(one -> one.desc.equals(ANNOTATIONS + name + ";")).findFirst().map(Substitution::values).orElse(null);
    }

    private static Map<String, Object> values(AnnotationNode annotation) {
        var values = new HashMap<String, Object>();
        for (int at = 0; annotation.values != null && at < annotation.values.size(); at += 2) {
            values.put((String) annotation.values.get(at), annotation.values.get(at + 1));
        }
        return values;
    }

    /** Whether all conditions of an annotation hold on this class path. A condition that cannot be evaluated here counts as true. */
    private static boolean holds(Map<String, Object> annotation) {
        if (!(annotation.get("onlyWith") instanceof Collection<?> conditions)) {
            return true;
        }
        for (var condition : conditions) {
            try {
                var constructor = Class.forName(((Type) condition).getClassName()).getDeclaredConstructor();
                constructor.setAccessible(true);
                var made = constructor.newInstance();
                if (made instanceof BooleanSupplier supplier && !supplier.getAsBoolean()) {
                    return false;
                }
                @SuppressWarnings("unchecked")
                var wrong = made instanceof Predicate<?> predicate
                        && !((Predicate<String>) predicate).test(targetName(annotation));
                if (wrong) {
                    return false;
                }
            } catch (ReflectiveOperationException | LinkageError e) {
                // The condition needs the compiler of native images.
            }
        }
        return true;
    }

    /** A method or field. */
    record Member(String kind, String name, String descriptor) {

        boolean isMethod() {
            return descriptor.startsWith("(");
        }
    }
}
