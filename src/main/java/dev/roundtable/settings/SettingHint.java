package dev.roundtable.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.roundtable.text.NearestForm;

/** Suggests a setting for a name that does not exist, as the end of a message: {@code " Did you mean …?"} or nothing. */
final class SettingHint {

    /** Settings of Quarkus that a user may expect among those of the service. */
    private static final List<String> OTHERS = List.of("quarkus.http.port", "quarkus.http.host", "quarkus.datasource.jdbc.url");

    private SettingHint() {
    }

    /** The suggestion for a property. */
    static String ofProperty(Collection<String> known, String name) {
        return hint(known, OTHERS, name, ".");
    }

    /** The suggestion for an environment variable. */
    static String ofVariable(Collection<String> known, String name) {
        return hint(known, OTHERS.stream().map(Settings::variable).toList(), name, "_");
    }

    private static String hint(Collection<String> known, List<String> others, String name, String separator) {
        int prefix = name.indexOf(separator) + 1;
        var rest = name.substring(prefix);
        return ending(known, others, separator + rest)
                .or(() -> ending(known, List.of(), "." + rest.substring(rest.lastIndexOf('.') + 1)))
                // The common prefix would make all names look similar.
                .or(() -> NearestForm.among(known.stream().map(one -> one.substring(prefix)).toList(), rest)
                        .map(name.substring(0, prefix)::concat))
                .map(" Did you mean \"%s\"?"::formatted).orElse("");
    }

    /** The shortest setting that ends so: users often leave out the group, as in {@code roundtable.max-depth}. */
    private static Optional<String> ending(Collection<String> known, List<String> others, String end) {
        return Stream.concat(known.stream(), others.stream()).filter(one -> one.endsWith(end))
                .min(Comparator.comparingInt(String::length));
    }
}
