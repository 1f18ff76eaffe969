package dev.roundtable.nativeimage.agent;

import java.io.BufferedOutputStream;
import java.io.ObjectStreamClass;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A Java agent that instruments the methods that find classes, members and resources by name. They report to {@link Lookups}. */
public final class LookupAgent implements ClassFileTransformer {

    private static final String LOOKUPS = "dev/roundtable/nativeimage/agent/Lookups";
    private static final String APPLICATION = "io/quarkus/runner/ApplicationImpl";
    private static final String RUNNER = "io/quarkus/bootstrap/runner/RunnerClassLoader";

    private LookupAgent() {
    }

    /** Starts before the program. The argument is the path of the log. */
    public static void premain(String file, Instrumentation instrumentation) throws Exception {
        instrumentation.addTransformer(new LookupAgent(), true);
        var types = new ArrayList<Class<?>>(
                List.of(Class.class, ClassLoader.class, Constructor.class, Method.class, Field.class,
                        MethodHandles.Lookup.class, ServiceLoader.class, Proxy.class, ResourceBundle.class, System.class,
                        ObjectStreamClass.class, Array.class, Charset.class));
        types.add(Class.forName("sun.misc.Unsafe"));
        instrumentation.retransformClasses(types.toArray(new Class<?>[0]));
        Lookups.writeTo(new BufferedOutputStream(
                Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (redefined == null && !RUNNER.equals(name) && !APPLICATION.equals(name)) {
            return null;
        }
        var reader = new ClassReader(bytes);
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {

            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
                var next = super.visitMethod(access, method, descriptor, signature, thrown);
                if (name.equals(APPLICATION)) {
                    return method.equals("<clinit>") ? new Initializing(next) : next;
                }
                var kind = (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC)) == 0 || (access & Opcodes.ACC_NATIVE) != 0
                        ? null
                        : kind(name, method);
                return kind == null
                        ? next
                        : new Recording(next, kind, (access & Opcodes.ACC_STATIC) != 0, Type.getArgumentTypes(descriptor));
            }
        }, 0);
        return writer.toByteArray();
    }

    /** The kind of lookup that a method does; null if it does none. */
    private static String kind(String type, String method) {
        return switch (type) {
            case "java/lang/Class" -> switch (method) {
                case "forName" -> "class";
                case "getResource", "getResourceAsStream" -> "resource of";
                case "newInstance" -> "new";
                case "getMethod", "getDeclaredMethod", "getField", "getDeclaredField", "getConstructor",
                        "getDeclaredConstructor" ->
                    "member";
                case "getMethods", "getDeclaredMethods", "getFields", "getDeclaredFields", "getConstructors",
                        "getDeclaredConstructors", "getRecordComponents" ->
                    "members";
                default -> null;
            };
            case "java/lang/ClassLoader", RUNNER -> switch (method) {
                case "loadClass" -> "class";
                case "getResource", "getResources", "getResourceAsStream" -> "resource";
                default -> null;
            };
            case "java/lang/reflect/Constructor" -> method.equals("newInstance") ? "made" : null;
            case "java/lang/reflect/Method" -> method.equals("invoke") ? "made" : null;
            case "java/lang/reflect/Field" -> method.matches("[gs]et(Int|Long|Boolean|Double)?") ? "made" : null;
            case "java/lang/invoke/MethodHandles$Lookup" ->
                method.equals("findClass")
                        ? "class"
                        : method.startsWith("find") ? "handle" : method.startsWith("unreflect") ? "made" : null;
            case "java/util/ServiceLoader" -> method.equals("load") ? "service" : null;
            case "java/lang/reflect/Proxy" -> method.equals("newProxyInstance") ? "proxy" : null;
            case "java/util/ResourceBundle" -> method.equals("getBundle") ? "bundle" : null;
            case "java/lang/System" -> method.startsWith("load") ? "library" : null;
            case "java/io/ObjectStreamClass" -> method.equals("lookup") ? "serialized" : null;
            case "java/lang/reflect/Array" -> method.equals("newInstance") ? "array" : null;
            case "java/nio/charset/Charset" -> method.equals("forName") ? "charset" : null;
            case "sun/misc/Unsafe" -> method.equals("allocateInstance") ? "allocated" : null;
            default -> null;
        };
    }

    /** Calls {@link Lookups#initializing} at the beginning and at the end. */
    private static final class Initializing extends MethodVisitor {

        Initializing(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            tell(Opcodes.ICONST_1);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.RETURN) {
                tell(Opcodes.ICONST_0);
            }
            super.visitInsn(opcode);
        }

        private void tell(int begins) {
            super.visitInsn(begins);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, LOOKUPS, "initializing", "(Z)V", false);
        }
    }

    /** Calls {@link Lookups#record} before anything else. */
    private static final class Recording extends MethodVisitor {

        private final String kind;
        private final boolean isStatic;
        private final Type[] arguments;

        Recording(MethodVisitor next, String kind, boolean isStatic, Type[] arguments) {
            super(Opcodes.ASM9, next);
            this.kind = kind;
            this.isStatic = isStatic;
            this.arguments = arguments;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            super.visitLdcInsn(kind);
            switch (kind) {
                case "new", "members" -> push(0, -1);
                case "made" ->
                    push(arguments.length == 1 && arguments[0].getInternalName().startsWith("java/lang/reflect/") ? 1 : 0, -1);
                case "member", "resource of" -> push(0, reference(0));
                case "handle" -> push(1, 2);
                case "proxy" -> push(reference(1), -1);
                default -> push(arguments.length == 0 ? -1 : reference(firstNamed()), -1);
            }
            super.visitMethodInsn(Opcodes.INVOKESTATIC, LOOKUPS, "record",
                    "(Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Object;)V", false);
        }

        /** The slot of the first argument that is a name or a class. */
        private int firstNamed() {
            for (int at = 0; at < arguments.length; at++) {
                if (arguments[at].getClassName().matches("java\\.lang\\.(String|Class)")) {
                    return at;
                }
            }
            return 0;
        }

        /** The slot of an argument; -1 if there is no such argument, or if it is not an object. */
        private int reference(int argument) {
            if (argument >= arguments.length || arguments[argument].getSort() < Type.ARRAY) {
                return -1;
            }
            int slot = isStatic ? 0 : 1;
            for (int at = 0; at < argument; at++) {
                slot += arguments[at].getSize();
            }
            return slot;
        }

        private void push(int first, int second) {
            for (int slot : new int[]{ first, second }) {
                if (slot < 0) {
                    super.visitInsn(Opcodes.ACONST_NULL);
                } else {
                    super.visitVarInsn(Opcodes.ALOAD, slot);
                }
            }
        }
    }
}
