package dev.roundtable.nativeimage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.objectweb.asm.Type;

/** Compares what the service looks up by name with what is registered for a native image. */
final class Gaps {

    /** Classes of the JDK. GraalVM registers their own lookups, including security providers, but not services and serialized classes. */
    private static final Pattern JDK = Pattern
            .compile("(?:java|javax|jdk|sun|com\\.sun|netscape|org\\.ietf|org\\.jcp|org\\.w3c|org\\.xml)\\..*");
    private static final Pattern FOR_OTHERS = Pattern.compile("java\\.(?:util\\.ServiceLoader|io\\.Object|beans\\.).*");
    /** Classes that are generated at run time, so only on the JVM. */
    private static final Pattern MADE = Pattern.compile(".*(?:\\$\\$Lambda|\\$Proxy\\d|/0x|GeneratedMethodAccessor).*");

    /** Callers whose lookups need no registration, and why. */
    private static final Map<String, String> EXPLAINED = Map.of("io.netty.channel.ChannelHandlerMask$",
            "the method around it is substituted", "io.smallrye.config.",
            "mappings, their methods and converters are in the image's heap", "io.quarkus.runtime.configuration.", "likewise",
            "com.arjuna.", "its beans are in the image's heap, and its properties are substituted",
            "io.quarkus.narayana.jta.runtime.NarayanaJtaRecorder", "likewise",
            "io.smallrye.common.classloader.ClassPathUtils", "application.properties is compiled in",
            "io.netty.util.internal.ReferenceCountUpdater", "it does without, by a field updater",
            "dev.roundtable.command.HealthProbe", "Java's HTTP client looks for a logger, and has one of its own");

    /** Native libraries that look up no class, method or field by name. Such lookups would need registration, too. */
    private static final Set<String> WITHOUT_LOOKUPS = Set.of("libbrotli.so");

    private final Program program;
    private final Set<String> substituted;
    private final Registrations registrations;
    private final Constants constants;
    /** Members that the compiler of the image detects itself, because their names are constants. */
    private final Set<String> seen = new HashSet<>();

    /**
     * Creates the comparison for a program.
     *
     * @param substituted the methods that a native image replaces, as {@code type#method(descriptor)}
     */
    Gaps(Program program, Registrations registrations, Set<String> substituted) {
        this.program = program;
        this.substituted = substituted;
        this.registrations = registrations;
        this.constants = new Constants(program);
    }

    /** The lookups that are not registered, one line each, with their caller. */
    Set<String> of(Collection<Lookup> lookups) throws IOException {
        var gaps = new TreeSet<String>();
        for (var lookup : lookups) {
            var call = lookup.kind().equals("member") && lookup.caller() != null
                    ? constants.at(lookup.caller(), lookup.method())
                    : null;
            if (call != null && call.isConstant()) {
                seen.add(lookup.type() + "#" + name(lookup));
            }
        }
        for (var lookup : lookups) {
            if (runsInTheImage(lookup) && !isExplained(lookup)) {
                gap(lookup)
                        .ifPresent(what -> gaps.add(what + "  <- " + (lookup.own() == null ? lookup.caller() : lookup.own())));
            }
        }
        return gaps;
    }

    private static boolean isExplained(Lookup lookup) {
        var place = lookup.own() == null ? lookup.caller() : lookup.own();
        return EXPLAINED.keySet().stream().anyMatch(place.type()::startsWith);
    }

    private boolean isSubstituted(Lookup.Place place) {
        return place != null && (substituted.contains(place.type() + "#" + place.method())
                || substituted.contains(place.type().replaceFirst("\\$\\d+$", "")));
    }

    private boolean runsInTheImage(Lookup lookup) {
        var caller = lookup.caller();
        if (caller == null || MADE.matcher(lookup.target()).matches()
                || caller.type().startsWith("io.quarkus.bootstrap.runner.")
                || caller.type().startsWith("dev.roundtable.nativeimage.")) {
            return false;
        }
        if (isSubstituted(caller) || isSubstituted(lookup.own())) {
            return false;
        }
        if (lookup.initializers().stream().anyMatch(registrations::isInitializedAtBuildTime)) {
            return false;
        }
        if (JDK.matcher(caller.type()).matches()) {
            return FOR_OTHERS.matcher(caller.type()).matches() && lookup.own() != null;
        }
        if (List.of("made", "new", "allocated", "serialized").contains(lookup.kind())) {
            return true;
        }
        var call = constants.at(caller, lookup.method());
        return call != null && !(call.isConstant() && !lookup.kind().equals("bundle") && !lookup.kind().equals("service"));
    }

    private Optional<String> gap(Lookup lookup) {
        return switch (lookup.kind()) {
            case "class" -> missing("class " + name(lookup.target()), program.hasClass(name(lookup.target()))
                    && !registrations.hasType(name(lookup.target())));
            case "made", "member", "handle" -> member(lookup);
            case "members" -> Optional.empty();
            case "new" -> missing("constructor of " + lookup.type(), !registrations.hasMember(lookup.type(), "<init>()"));
            case "allocated" -> missing("allocation of " + lookup.type(), !registrations.hasType(lookup.type()));
            case "resource" -> resource(lookup.target());
            case "resource of" -> resource(lookup.member().startsWith("/")
                    ? lookup.member().substring(1)
                    : lookup.type().substring(0, lookup.type().lastIndexOf('.') + 1).replace('.', '/') + lookup.member());
            case "service" -> service(lookup.target());
            case "bundle" -> missing("bundle " + lookup.target(), !registrations.hasBundle(lookup.target())
                    && (program.has(lookup.target().replace('.', '/') + ".properties") || program.hasClass(lookup.target())));
            case "proxy" -> missing("proxy of " + lookup.target(),
                    !registrations.hasProxy(new HashSet<>(Arrays.asList(lookup.target().split(",")))));
            case "library" -> missing("library " + lookup.target(),
                    !WITHOUT_LOOKUPS.contains(lookup.target().replaceFirst(".*/", "")));
            case "serialized" -> missing("serialization of " + lookup.target(), true);
            case "charset" -> missing("charset " + lookup.target(),
                    !lookup.target().matches("(?i)UTF-8|UTF8|US-ASCII|ASCII|ISO-?8859[-_]1|latin1|UTF-16(LE|BE)?"));
            case "array" -> Optional.empty();
            default -> throw new IllegalArgumentException(lookup.kind());
        };
    }

    private Optional<String> member(Lookup lookup) {
        var name = name(lookup);
        if (lookup.kind().equals("made") && seen.contains(lookup.type() + "#" + name.replaceFirst("\\(.*", "("))) {
            return Optional.empty();
        }
        boolean there = lookup.kind().equals("made") || exists(lookup.type(), name);
        return missing("member " + lookup.type() + "." + name.replaceFirst("\\(.*", "()"),
                there && !JDK.matcher(lookup.type()).matches() && !lookup.type().startsWith("[")
                        && !registrations.hasMember(lookup.type(), name));
    }

    /** The name of a member, followed by a parenthesis if it is a method or constructor. */
    private static String name(Lookup lookup) {
        boolean handle = lookup.kind().equals("handle");
        if (handle && lookup.method().equals("findConstructor") || lookup.method().endsWith("Constructor")) {
            return "<init>(";
        }
        boolean method = handle
                ? !lookup.method().contains("etter") && !lookup.method().contains("VarHandle")
                : lookup.kind().equals("member") && lookup.method().endsWith("Method");
        return method ? lookup.member() + "(" : lookup.member();
    }

    private boolean exists(String type, String member) {
        var node = program.node(type);
        if (node == null) {
            return false;
        }
        var name = member.replaceFirst("\\(.*", "");
        return member.contains("(")
                ? node.methods.stream().anyMatch(method -> method.name.equals(name))
                : node.fields.stream().anyMatch(field -> field.name.equals(name));
    }

    private Optional<String> resource(String name) {
        return missing("resource " + name,
                program.has(name) && !name.endsWith("/") && !name.endsWith(".class") && !registrations.hasResource(name));
    }

    /** A service needs its file in the image, and a registered constructor for each class that the file names. */
    private Optional<String> service(String type) {
        try {
            var file = "META-INF/services/" + type;
            var missing = new TreeSet<String>();
            for (var text : program.texts(file)) {
                for (var line : text.split("\\R")) {
                    var provider = line.replaceFirst("#.*", "").strip();
                    if (!provider.isEmpty() && program.hasClass(provider)
                            && !(registrations.hasResource(file) && registrations.hasMember(provider, "<init>()"))) {
                        missing.add(provider);
                    }
                }
            }
            return missing("service " + type + " " + missing, !missing.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class names of arrays are those of the JVM. */
    private static String name(String type) {
        return type.startsWith("[") ? Type.getType(type.replace('.', '/')).getElementType().getClassName() : type;
    }

    private static Optional<String> missing(String what, boolean isMissing) {
        return isMissing ? Optional.of(what) : Optional.empty();
    }
}
