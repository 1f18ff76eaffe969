package dev.roundtable.nativeimage.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes down what a process looks up by name, and who does. Instrumented methods of the JDK call it, so it is loaded by the
 * bootstrap class loader and uses nothing that would call them in turn: no lambdas, no concatenation by invokedynamic.
 * A line is: kind, target, the method that asked and where in it, class initializers that were running; separated by tabs.
 */
public final class Lookups {

    private static final ConcurrentHashMap<String, Boolean> SEEN = new ConcurrentHashMap<>();
    private static final ThreadLocal<Object> BUSY = new ThreadLocal<>();
    private static final StackWalker WALKER = StackWalker
            .getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_REFLECT_FRAMES));
    private static final String APPLICATION = "io.quarkus.runner.ApplicationImpl";
    private static volatile OutputStream out;
    private static volatile boolean initializing;

    private Lookups() {
    }

    /** Starts to write lookups to a stream. */
    public static void writeTo(OutputStream stream) {
        WALKER.walk(new Callers());
        out = stream;
    }

    /**
     * Whether the application is being initialized, which is done when a native image is built; by several threads, so that not all
     * of them have its initializer among their callers.
     */
    public static void initializing(boolean begins) {
        initializing = begins;
    }

    /** The name that is looked up, and the class in which it is; null if there is none. */
    public static void record(String kind, Object target, Object name) {
        if (out == null || BUSY.get() != null) {
            return;
        }
        BUSY.set(Boolean.TRUE);
        try {
            var callers = WALKER.walk(new Callers());
            if (callers == null) {
                return;
            }
            var line = new StringBuilder(kind).append('\t').append(text(target));
            if (name != null) {
                line.append('#').append(text(name));
            }
            line.append('\t').append(callers).append('\n');
            var all = line.toString();
            if (SEEN.putIfAbsent(all, Boolean.TRUE) == null) {
                write(all);
            }
        } finally {
            BUSY.remove();
        }
    }

    private static synchronized void write(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            out = null;
        }
    }

    private static String text(Object target) {
        if (target instanceof Class<?> type) {
            return type.getName();
        }
        if (target instanceof Class<?>[] types) {
            var all = new StringBuilder();
            for (var type : types) {
                all.append(all.length() == 0 ? "" : ",").append(type.getName());
            }
            return all.toString();
        }
        if (target instanceof Field field) {
            return new StringBuilder(field.getDeclaringClass().getName()).append('#').append(field.getName()).toString();
        }
        if (target instanceof Constructor<?> || target instanceof Method) {
            var executable = (Executable) target;
            return new StringBuilder(executable.getDeclaringClass().getName()).append('#')
                    .append(executable instanceof Method ? executable.getName() : "<init>").append('(')
                    .append(text(executable.getParameterTypes())).append(')').toString();
        }
        return String.valueOf(target).replace('\n', ' ').replace('\t', ' ');
    }

    /** The caller: the first frame outside the instrumented classes, and the first frame outside the JDK. */
    private static final class Callers implements Function<Stream<StackWalker.StackFrame>, String> {

        @Override
        public String apply(Stream<StackWalker.StackFrame> frames) {
            String first = null;
            String own = null;
            StringBuilder initializers = new StringBuilder();
            var all = frames.iterator();
            all.next();
            var asked = all.next();
            while (all.hasNext()) {
                var frame = all.next();
                var type = frame.getDeclaringClass();
                if (first == null && type == asked.getDeclaringClass()) {
                    continue;
                }
                if (first == null) {
                    if (type.getName().startsWith("java.lang.Class")) {
                        return null;
                    }
                    first = place(frame);
                }
                if (own == null && type.getClassLoader() != null
                        && !type.getClassLoader().getClass().getName().endsWith("PlatformClassLoader")) {
                    own = place(frame);
                }
                if (frame.getMethodName().equals("<clinit>")) {
                    initializers.append(initializers.length() == 0 ? "" : ",").append(type.getName());
                }
            }
            if (initializing) {
                initializers.append(initializers.length() == 0 ? "" : ",").append(APPLICATION);
            }
            return new StringBuilder().append(asked.getMethodName()).append('\t').append(first).append('\t').append(own)
                    .append('\t')
                    .append(initializers).toString();
        }

        private static String place(StackWalker.StackFrame frame) {
            return new StringBuilder(frame.getClassName()).append('#').append(frame.getMethodName())
                    .append(frame.getDescriptor())
                    .append('@').append(frame.getByteCodeIndex()).toString();
        }
    }
}
