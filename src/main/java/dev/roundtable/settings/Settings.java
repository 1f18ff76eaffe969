package dev.roundtable.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of the service and their possible values. They are checked because a misspelt setting would otherwise do nothing,
 * silently.
 */
final class Settings {

    private static final String PREFIX = "roundtable.";

    /** The most threads: each has a stack, and all share the processors. */
    private static final int THREADS = 1000;

    /** The most waiting requests: more than the connections can send. */
    private static final int WAITING = 1_000_000;

    /** The most levels of a query: each needs some of the stack. */
    private static final int LEVELS = 1000;

    /** In effect no limit, and small enough that sums of such numbers do not overflow. */
    private static final int MANY = 1_000_000_000;

    /** src/docs/settings.md lists the same names. SettingsTest compares both with the configuration interfaces. */
    private static final Map<String, SettingKind> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("roundtable.transcripts", SettingKind.TEXT),
            Map.entry("roundtable.bundled", SettingKind.SWITCH),
            Map.entry("roundtable.web", SettingKind.SWITCH),
            Map.entry("roundtable.ingest.policy", SettingKind.oneOf("always", "changed", "never")),
            Map.entry("roundtable.ingest.on-error", SettingKind.oneOf("stop", "skip")),
            Map.entry("roundtable.ingest.max-file-size", SettingKind.size(1)),
            Map.entry("roundtable.ingest.patience", SettingKind.duration()),
            Map.entry("roundtable.ingest.watch", SettingKind.SWITCH),
            Map.entry("roundtable.ingest.watch-interval", SettingKind.timeLimit()),
            Map.entry("roundtable.attribution.min-confidence", SettingKind.SHARE),
            Map.entry("roundtable.attribution.measured", SettingKind.SWITCH),
            Map.entry("roundtable.graphql.max-depth", SettingKind.number(1, LEVELS)),
            Map.entry("roundtable.graphql.max-complexity", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-relations", SettingKind.number(1, MANY)),
            Map.entry("roundtable.graphql.max-response-size", SettingKind.size(1)),
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

    /** The settings by environment variable. */
    private static final Map<String, String> VARIABLES = KNOWN.keySet().stream()
            .collect(Collectors.toMap(Settings::variable, Function.identity()));

    /** A variable with or without a profile, such as {@code _PROD_ROUNDTABLE_BUNDLED}. */
    private static final Pattern VARIABLE = Pattern.compile("(?:_\\w+?_)?(ROUNDTABLE_\\w*)");

    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

    private Settings() {
    }

    /** The names of all settings. */
    static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }

    /**
     * The faults of settings, one sentence each.
     *
     * @param properties values by name, such as {@code roundtable.bundled}, with or without a profile; properties that do not begin
     *        with {@code roundtable.} are ignored
     * @param where the source of the properties, as messages name it
     */
    static List<String> faultsOfProperties(Map<String, String> properties, String where) {
        var faults = new ArrayList<String>();
        new TreeMap<>(properties).forEach((key, value) -> {
            var name = PROFILE.matcher(key).replaceFirst("");
            // A list may be set element by element.
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
     * The faults of environment variables such as {@code ROUNDTABLE_BUNDLED}, in upper or lower case, one sentence each.
     *
     * @param where the source of the variables, as messages name it
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
        // An empty value counts as unset, and an expression is checked after it is resolved.
        if (value.isBlank() || value.contains("${")) {
            return List.of();
        }
        return kind.fault(value.strip())
                .map(expected -> "%s (in %s) is \"%s\", but must be %s".formatted(name, where, value, expected)).stream()
                .toList();
    }

    /** The environment variable of a property, as SmallRye Config maps it: only letters and digits stay, the rest becomes {@code _}. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
