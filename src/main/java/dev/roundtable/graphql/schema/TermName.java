package dev.roundtable.graphql.schema;

import java.util.Optional;
import java.util.stream.Stream;

import dev.roundtable.store.row.TermRow;
import dev.roundtable.text.LanguageTag;

/** Chooses the name of a term for a language. */
final class TermName {

    private TermName() {
    }

    /**
     * Chooses a name: that of the language in its region, or else in its script, or else that of the language, or else the main name.
     *
     * @param language null for the main name
     */
    static String in(LanguageTag language, TermRow term) {
        if (language == null || term.names() == null) {
            return term.name();
        }
        var main = language.language();
        return Stream.of(main + "-" + language.likelyScript() + "-" + language.region(), main + "-" + language.region(),
                main + "-" + language.likelyScript(), main).flatMap(tag -> tagged(tag, term).stream()).findFirst()
                .orElse(term.name());
    }

    private static Optional<String> tagged(String tag, TermRow term) {
        return term.names().lines().filter(line -> line.startsWith(tag + "=")).findFirst()
                .map(line -> line.substring(tag.length() + 1));
    }
}
