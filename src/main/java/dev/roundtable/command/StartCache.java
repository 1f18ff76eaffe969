package dev.roundtable.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a JVM writes in a training run, so that later ones start and become fast sooner: loaded classes, and from JDK 25 on also which
 * methods are hot (JEP 483, 514 and 515). A JVM of another build, or with other files on its class path, does not use it.
 *
 * @param file where the JVM writes it
 * @param record the option of the training run
 * @param use the options of later runs
 */
record StartCache(Path file, String record, List<String> use) {

    /** The first JDK that writes the cache of JEP 514 in one run. */
    private static final int AHEAD_OF_TIME = 25;

    /**
     * The cache of a JDK.
     *
     * @param feature the number of the JDK, such as 21
     * @param folder where the cache is
     */
    static StartCache of(int feature, Path folder) {
        if (feature < AHEAD_OF_TIME) {
            var archive = folder.resolve("roundtable.jsa");
            return new StartCache(archive, "-XX:ArchiveClassesAtExit=" + archive, List.of("-XX:SharedArchiveFile=" + archive));
        }
        var cache = folder.resolve("roundtable.aot");
        // JDK 25 warns of adapters that it finds under another name than it wrote, and makes them again. Errors stay in the log.
        return new StartCache(cache, "-XX:AOTCacheOutput=" + cache, List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=error"));
    }

    /** Whether the JVM has written the cache: one that lacks its own archive of the classes of the JDK cannot. */
    boolean isWritten() {
        return Files.exists(file);
    }

    /** The content of a file of options for {@code java @FILE}. Without the cache it has no options. */
    String options() {
        var options = isWritten() ? use : List.<String>of();
        return options.stream().map(option -> "\"" + option.replace("\\", "\\\\") + "\"")
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }
}
