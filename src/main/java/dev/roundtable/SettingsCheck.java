package dev.roundtable;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks where settings come from, before the service starts: system properties, the environment, and the files {@code .env} and
 * {@code config/application.properties} of a folder, in this order.
 */
final class SettingsCheck {

    private final Map<String, String> system;
    private final Map<String, String> environment;
    private final Map<String, String> environmentFile;
    private final Map<String, String> file;

    SettingsCheck(Properties system, Map<String, String> environment, Path folder) {
        this.system = texts(system);
        this.environment = environment;
        this.environmentFile = read(folder.resolve(".env"));
        this.file = read(folder.resolve("config").resolve("application.properties"));
    }

    /** What is wrong with the settings, a sentence each. */
    List<String> faults() {
        var faults = new ArrayList<>(Settings.faultsOfProperties(system, "the system properties"));
        faults.addAll(Settings.faultsOfVariables(environment));
        faults.addAll(Settings.faultsOfVariables(environmentFile));
        faults.addAll(Settings.faultsOfProperties(file, "config/application.properties"));
        return faults;
    }

    /** The value of a property, wherever it is set first. */
    String value(String name, String otherwise) {
        var variable = Settings.variable(name);
        return Stream.of(system.get(name), environment.get(variable), environmentFile.get(variable), file.get(name))
                .filter(value -> value != null && !value.isBlank()).findFirst().orElse(otherwise);
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                // The service itself reads the file next, and says what is wrong with it.
                return Map.of();
            }
        }
        return texts(properties);
    }

    private static Map<String, String> texts(Properties properties) {
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
