package dev.roundtable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.roundtable.text.NearestForm;

/** What was probably meant by a name that is no setting. */
final class SettingHint {

    /** What a person expects to be the service's own, and is Quarkus'. */
    private static final List<String> OTHERS = List.of("quarkus.http.port", "quarkus.http.host", "quarkus.datasource.jdbc.url");

    private SettingHint() {
    }

    /** The end of a message about a property. */
    static String ofProperty(Collection<String> known, String name) {
        return hint(known, OTHERS, name, ".");
    }

    /** The end of a message about a variable. */
    static String ofVariable(Collection<String> known, String name) {
        return hint(known, OTHERS.stream().map(Settings::variable).toList(), name, "_");
    }

    private static String hint(Collection<String> known, List<String> others, String name, String separator) {
        int prefix = name.indexOf(separator) + 1;
        var rest = name.substring(prefix);
        return ending(known, others, separator + rest)
                .or(() -> ending(known, List.of(), "." + rest.substring(rest.lastIndexOf('.') + 1)))
                // All begin alike, which says nothing of how near they are.
                .or(() -> NearestForm.among(known.stream().map(one -> one.substring(prefix)).toList(), rest)
                        .map(name.substring(0, prefix)::concat))
                .map(" Did you mean \"%s\"?"::formatted).orElse("");
    }

    /** Who leaves the group out means the setting that ends so. */
    private static Optional<String> ending(Collection<String> known, List<String> others, String end) {
        return Stream.concat(known.stream(), others.stream()).filter(one -> one.endsWith(end))
                .min(Comparator.comparingInt(String::length));
    }
}
