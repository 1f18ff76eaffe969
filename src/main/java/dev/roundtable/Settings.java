package dev.roundtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be set, and to what. It is checked before anything else starts: a setting that is misspelt would else be one that
 * silently does nothing.
 */
final class Settings {

    private static final String PREFIX = "roundtable.";

    /** Each has a stack, and all share the processors. */
    private static final int THREADS = 1000;

    /** More than connections bring. */
    private static final int WAITING = 1_000_000;

    /** Each takes some of the stack. */
    private static final int LEVELS = 1000;

    /** As good as no limit, and far from where sums of such numbers overflow. */
    private static final int MANY = 1_000_000_000;

    /** The README lists the same, and a test holds both to what the service reads. */
    private static final Map<String, SettingKind> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("roundtable.transcripts", SettingKind.TEXT),
            Map.entry("roundtable.bundled", SettingKind.SWITCH),
            Map.entry("roundtable.ingest.policy", SettingKind.oneOf("always", "changed", "never")),
            Map.entry("roundtable.ingest.on-error", SettingKind.oneOf("stop", "skip")),
            Map.entry("roundtable.ingest.max-file-size", SettingKind.size(1)),
            Map.entry("roundtable.ingest.patience", SettingKind.duration()),
            Map.entry("roundtable.attribution.min-confidence", SettingKind.SHARE),
            Map.entry("roundtable.attribution.measured", SettingKind.SWITCH),
            Map.entry("roundtable.graphql.max-depth", SettingKind.number(1, LEVELS)),
            Map.entry("roundtable.graphql.max-complexity", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-relations", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-answer-size", SettingKind.size(1)),
            Map.entry("roundtable.graphql.max-fragments", SettingKind.number(0, MANY)),
            Map.entry("roundtable.graphql.max-tokens", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-characters", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-aliases", SettingKind.number(0, MANY)),
            Map.entry("roundtable.graphql.max-root-fields", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-directives", SettingKind.number(0, MANY)),
            Map.entry("roundtable.graphql.deadline", SettingKind.timeLimit()),
            Map.entry("roundtable.graphql.suggestions", SettingKind.SWITCH),
            Map.entry("roundtable.graphql.documents", SettingKind.TEXT),
            Map.entry("roundtable.graphql.trusted-only", SettingKind.SWITCH),
            Map.entry("roundtable.http.max-body-size", SettingKind.size(1)),
            Map.entry("roundtable.http.request-timeout", SettingKind.timeLimit()),
            Map.entry("roundtable.http.max-concurrent", SettingKind.number(1, THREADS)),
            Map.entry("roundtable.http.max-queued", SettingKind.number(0, WAITING)),
            Map.entry("roundtable.http.cache-size", SettingKind.cacheSize()),
            Map.entry("roundtable.http.max-age", SettingKind.age()),
            Map.entry("roundtable.http.compress-from", SettingKind.size(0)),
            Map.entry("roundtable.http.access-log", SettingKind.SWITCH),
            Map.entry("roundtable.store.cache-size", SettingKind.cacheSize()),
            Map.entry("roundtable.http.management-port", SettingKind.PORT)));

    /** As SmallRye Config maps a property to a variable: whatever is no letter or digit is an underscore. */
    private static final Map<String, String> VARIABLES = KNOWN.keySet().stream()
            .collect(Collectors.toMap(Settings::variable, Function.identity()));

    /** With or without a profile, as in {@code _PROD_ROUNDTABLE_BUNDLED}. */
    private static final Pattern VARIABLE = Pattern.compile("(?:_\\w+?_)?(ROUNDTABLE_\\w*)");

    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

    private Settings() {
    }

    /** The names of all settings. */
    static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }

    /**
     * What is wrong with settings, a sentence each.
     *
     * @param properties names such as {@code roundtable.bundled} and values, with or without a profile; others are left alone
     * @param where how to call the place they come from
     */
    static List<String> faultsOfProperties(Map<String, String> properties, String where) {
        var faults = new ArrayList<String>();
        new TreeMap<>(properties).forEach((key, value) -> {
            var name = PROFILE.matcher(key).replaceFirst("");
            // A list may be given element by element.
            var known = KNOWN.get(name.replaceFirst("\\[\\d+]$", ""));
            if (name.startsWith(PREFIX)) {
                faults.addAll(known == null
                        ? List.of(unknown(name, where) + SettingHint.ofProperty(KNOWN.keySet(), name))
                        : faults(known, name, value, where));
            }
        });
        return faults;
    }

    /**
     * What is wrong with settings by environment variables, such as {@code ROUNDTABLE_BUNDLED}, in letters of whatever case.
     *
     * @param where how to call the place they come from
     */
    static List<String> faultsOfVariables(Map<String, String> environment, String where) {
        var faults = new ArrayList<String>();
        var links = new ServiceLinks(environment);
        new TreeMap<>(environment).forEach((key, value) -> {
            var name = VARIABLE.matcher(variable(key));
            if (!name.matches()) {
                return;
            }
            var known = VARIABLES.get(name.group(1).replaceFirst("_\\d+_$", ""));
            if (known != null) {
                faults.addAll(faults(KNOWN.get(known), key, value, where));
            } else if (!links.include(key)) {
                faults.add(unknown(key, where) + SettingHint.ofVariable(VARIABLES.keySet(), name.group(1)));
            }
        });
        return faults;
    }

    private static String unknown(String name, String where) {
        return "%s (in %s) is no setting.".formatted(name, where);
    }

    private static List<String> faults(SettingKind kind, String name, String value, String where) {
        // An empty value is none, and an expression is only known when it is resolved.
        if (value.isBlank() || value.contains("${")) {
            return List.of();
        }
        return kind.fault(value.strip())
                .map(expected -> "%s (in %s) is \"%s\", but must be %s".formatted(name, where, value, expected)).stream()
                .toList();
    }

    /** The environment variable of a property. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
